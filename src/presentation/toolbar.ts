import type { Report } from '#src/assessment/report';
import { headlineOf } from './headline';
import { strings } from './strings';
import type { Locale } from './strings/locale';

export interface ToolbarState {
  /** At most four characters: that is what the toolbar has room for. */
  badge: string;
  title: string;
}

/** What the toolbar button shows for a tab. Nothing without a band: a bare number would look surer than it is. */
export function toolbarState(report: Report | null, locale: Locale): ToolbarState {
  const { toolbar } = strings[locale];
  if (report === null || report.gate === 'no') return { badge: '', title: toolbar.idle };
  const headline = headlineOf(report, locale);
  if (report.band === null || report.score === null) return { badge: '', title: headline };
  const score = String(Math.round(report.score));
  return { badge: score, title: toolbar.report(headline, score) };
}

const harvestSign = '●';

/**
 * The same with the sign that opened ads are kept, for as long as they are; the sign set before is taken away.
 *
 * @param projects the names of the projects that they are kept in
 */
export function signHarvest({ badge, title }: ToolbarState, projects: readonly string[], locale: Locale): ToolbarState {
  const plain = { badge: badge.replace(harvestSign, ''), title: title.split('\n')[0] ?? '' };
  if (projects.length === 0) return plain;
  return {
    badge: plain.badge + harvestSign,
    title: `${plain.title}\n${strings[locale].toolbar.harvesting(projects.join(', '))}`,
  };
}
