import type { Report } from '#src/assessment/report';
import { bands } from '#src/rubric/bands';
import { strings } from './strings';
import type { Locale } from './strings/locale';

/** The report in one sentence. */
export function headlineOf(report: Report, locale: Locale): string {
  const { headline, bands: words } = strings[locale];
  const { gate, notices, band, bandNeighbour } = report;
  if (notices.includes('unreadable')) return headline.unreadable;
  if (gate === 'no') return headline.notPeerWork;
  if (notices.includes('card-only')) return headline.cardOnly;
  if (gate === 'hybrid') return headline.hybrid;
  if (band === null) return headline.withheld;
  if (bandNeighbour !== null) {
    const [lower, upper] = [Math.min(band, bandNeighbour), Math.max(band, bandNeighbour)];
    return headline.between(words[lower - 1] ?? '', words[upper - 1] ?? '');
  }
  return bands.find(({ number }) => number === band)?.headline[locale] ?? headline.withheld;
}
