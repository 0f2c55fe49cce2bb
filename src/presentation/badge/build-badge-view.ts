import type { AdSummary } from '#src/library/session-summaries';
import { strings } from '../strings';
import type { Locale } from '../strings/locale';
import type { BadgeView } from './badge-view';

/**
 * What the badge of a card says; null when it should say nothing. `summary` is what is known from the ad's whole
 * text, if it has been read; it outweighs the title, also when it says that the ad is no peer worker's.
 */
export function buildBadgeView(
  summary: AdSummary | undefined,
  titleNamesRole: boolean,
  locale: Locale,
): BadgeView | null {
  const { badge, bands } = strings[locale];
  if (!summary) {
    return titleNamesRole ? { basis: 'title', words: badge.fromTitle, explanation: badge.fromTitleLong } : null;
  }
  if (summary.gate === 'no') return null;
  const word = summary.band === null ? undefined : bands[summary.band - 1];
  if (word === undefined || summary.score === null) {
    return { basis: 'text', words: badge.withoutScore, explanation: badge.withoutScoreLong };
  }
  const score = String(Math.round(summary.score));
  return { basis: 'text', words: badge.fromText(word, score), explanation: badge.fromTextLong(word, score) };
}
