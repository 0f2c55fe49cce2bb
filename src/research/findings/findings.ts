import { choosePosts, type Coverage } from './choose-posts';
import type { CountedAd } from './counted-ad';
import { extentDistribution, scoreDistribution, type ExtentClass, type ScoreDistribution } from './distributions';
import { groupings, groupPosts, type Grouping, type PostGroup } from './group-posts';
import { levelShares, type CriterionShares } from './level-shares';
import { surveyBounds, type SurveyBounds } from './survey-bounds';

/** With what the counted ads were read, each value once. More than one of a kind: the figures mix them. */
export interface Versions {
  engine: string[];
  rubric: string[];
  extractor: string[];
  weights: string[];
}

/** All that is counted in a set of ads; `findings-tables` and `methods-paragraph` put it into words. */
export interface Findings {
  coverage: Coverage;
  versions: Versions;
  /** ISO 8601 dates of the first and the last reading of the counted ads; null when not known. */
  readBetween: { first: string; last: string } | null;
  criteria: CriterionShares[];
  surveys: SurveyBounds[];
  extents: ExtentClass[];
  scores: ScoreDistribution;
  groups: Record<Grouping, PostGroup[]>;
}

export function findIn(ads: readonly CountedAd[]): Findings {
  const { posts, coverage } = choosePosts(ads);
  const days = posts.flatMap(({ readAt }) => (readAt ? [readAt.slice(0, 10)] : [])).sort();
  const each = (value: (post: CountedAd) => string | null): string[] =>
    [...new Set(posts.map(value))].filter((one) => one !== null).sort();
  return {
    coverage,
    versions: {
      engine: each(({ engineVersion }) => engineVersion),
      rubric: each(({ rubricVersion }) => rubricVersion),
      extractor: each(({ extractorVersion }) => extractorVersion),
      weights: each(({ weights }) => weights),
    },
    readBetween: days.length ? { first: days[0]!, last: days.at(-1)! } : null,
    criteria: levelShares(posts),
    surveys: surveyBounds(posts),
    extents: extentDistribution(posts),
    scores: scoreDistribution(posts),
    groups: Object.fromEntries(groupings.map((by) => [by, groupPosts(posts, by)])) as Findings['groups'],
  };
}
