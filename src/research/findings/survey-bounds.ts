import { shareOf, type Share } from '#src/research/wilson-interval';
import type { Level } from '#src/rubric/level';
import { surveyFigures, type SurveyFigure } from '#src/rubric/survey-figures';
import type { CountedAd } from './counted-ad';

/**
 * Between which shares of posts go without something, if their ads are true, and what a survey of employees found. The
 * two measure different things: neither is subtracted from the other, and nothing is tested (codebook §4.7).
 */
export interface SurveyBounds {
  figure: SurveyFigure;
  /** Posts whose ad could be read for the criterion. */
  posts: number;
  /** Posts that surely go without: the ad says so. */
  lower: Share;
  /** Posts that may go without: the ad says so, or does not tell. */
  upper: Share;
  /** The upper bound if what is only partly stated counts as going without; null where it does so already. */
  upperWithPartly: Share | null;
  counts: Record<'stated' | 'silent' | 'denied', number>;
}

export function surveyBounds(posts: readonly CountedAd[]): SurveyBounds[] {
  return surveyFigures.map((figure) => {
    const read = posts.map((post) => post.levels[figure.criterion]).filter((level) => level !== 'not-parsed');
    const count = (wanted: readonly Level[]): number =>
      read.filter((level) => (wanted as readonly string[]).includes(level)).length;
    const share = (wanted: readonly Level[]): Share => shareOf(count(wanted), read.length);
    return {
      figure,
      posts: read.length,
      lower: share(figure.lowerBound),
      upper: share(figure.upperBound),
      upperWithPartly: figure.upperBound.includes('partly') ? null : share([...figure.upperBound, 'partly']),
      counts: {
        stated: count(['met', 'partly']),
        silent: count(['not-stated', 'unclear']),
        denied: count(['contradicted']),
      },
    };
  });
}
