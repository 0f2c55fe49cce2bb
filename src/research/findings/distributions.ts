import { quantile } from '#src/research/quantile';
import { shareOf, type Share } from '#src/research/wilson-interval';
import { bands } from '#src/rubric/bands';
import { positionSizes2017 } from '#src/rubric/survey-figures';
import type { CountedAd } from './counted-ad';

/** Posts in one class of sizes. `smallest` and `largest`: by the lower and the upper end of what the ad offers. */
export interface ExtentClass {
  /** Per cent of full time, both ends in it; null: the ad states no size. */
  from: number | null;
  to: number | null;
  smallest: Share;
  largest: Share;
  /** Posts of this size among the seven of one district in 2017; null where these were not asked for. */
  district2017: number | null;
}

/** The classes of the district's figures, and what lies between them. */
const extentClasses = [
  { from: 1, to: 20 },
  { from: 21, to: 49 },
  { from: 50, to: 79 },
  { from: 80, to: 100 },
];

export function extentDistribution(posts: readonly CountedAd[]): ExtentClass[] {
  const sized = posts.filter(({ extentMin, extentMax }) => extentMin !== null || extentMax !== null);
  const classes = extentClasses.map(({ from, to }): ExtentClass => {
    const holds = (percent: number | null): boolean => {
      const whole = Math.min(100, Math.max(1, Math.round(percent ?? 0)));
      return whole >= from && whole <= to;
    };
    const district = positionSizes2017.bands.find((band) => band.fromPercent === from);
    return {
      from,
      to,
      smallest: shareOf(sized.filter((post) => holds(post.extentMin ?? post.extentMax)).length, posts.length),
      largest: shareOf(sized.filter((post) => holds(post.extentMax ?? post.extentMin)).length, posts.length),
      district2017: district?.posts ?? null,
    };
  });
  const unsized = shareOf(posts.length - sized.length, posts.length);
  return [...classes, { from: null, to: null, smallest: unsized, largest: unsized, district2017: null }];
}

export interface ScoreDistribution {
  /** Posts with a score. */
  scored: number;
  /** Null when no post has a score. Quartiles by Hyndman and Fan's definition 7. */
  summary: { lowest: number; firstQuartile: number; median: number; thirdQuartile: number; highest: number } | null;
  /** Ten points wide, `from` in it and `to` not, but for the last, which holds 100. */
  bins: { from: number; to: number; posts: number }[];
  /** Shares of all posts; the last, null, is of posts to which no band was given. */
  bands: { band: number | null; share: Share }[];
}

const binWidth = 10;

export function scoreDistribution(posts: readonly CountedAd[]): ScoreDistribution {
  const scores = posts.flatMap(({ score }) => (score === null ? [] : [score])).sort((a, b) => a - b);
  const bins = Array.from({ length: 100 / binWidth }, (_, bin) => ({
    from: bin * binWidth,
    to: (bin + 1) * binWidth,
    posts: scores.filter((score) => Math.min(Math.floor(score / binWidth), 100 / binWidth - 1) === bin).length,
  }));
  return {
    scored: scores.length,
    summary: scores.length
      ? {
          lowest: scores[0]!,
          firstQuartile: quantile(scores, 0.25),
          median: quantile(scores, 0.5),
          thirdQuartile: quantile(scores, 0.75),
          highest: scores.at(-1)!,
        }
      : null,
    bins,
    bands: [...bands.map(({ number }) => number), null].map((band) => ({
      band,
      share: shareOf(posts.filter((post) => post.band === band).length, posts.length),
    })),
  };
}
