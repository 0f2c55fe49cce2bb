import type { Report } from '#src/assessment/report';
import { headlineOf } from './headline';
import { strings } from './strings';
import type { Locale } from './strings/locale';

export interface ToolbarState {
  /** At most three characters: that is what the toolbar has room for. */
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
