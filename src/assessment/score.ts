import type { Assessments } from '#src/assessment/judge-criteria';
import type { Assessment } from '#src/assessment/report';
import type { Confidence } from '#src/posting/evidence';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import { levelValue } from '#src/rubric/level';
import { enoughCoverage } from '#src/rubric/limits';

/** Points of 100, unrounded. `low <= score <= high`. */
export interface Score {
  /** From evidence of high or medium confidence. */
  score: number;
  /** From evidence of high confidence only. */
  low: number;
  /** From all evidence, the doubtful too, and with every `unclear` as if it were met. */
  high: number;
  /** Weight of the criteria the ad says something about. */
  coverage: number;
  /** Points per 100 points of coverage; null below `enoughCoverage`, where it would be a share of next to nothing. */
  fit: number | null;
}

const withoutDoubt: readonly Confidence[] = ['high'];
const fairlySure: readonly Confidence[] = ['high', 'medium'];
const anySureness: readonly Confidence[] = ['high', 'medium', 'low'];

/**
 * @param weights points per criterion, which sum to 100
 * @param contradictedValue share of the weight a contradicted criterion is worth, at most 0
 */
export function scoreOf(
  assessments: Assessments,
  { weights, contradictedValue }: { weights: Readonly<Record<CriterionId, number>>; contradictedValue: number },
): Score {
  const sum = (share: (assessment: Assessment) => number): number =>
    withoutNoise(criteria.reduce((total, { id }) => total + weights[id] * share(assessments[id]), 0));

  /** What pulls down is counted by the opposite rule in the interval's ends, so that they stay on their own side. */
  const points = (ups: readonly Confidence[], downs: readonly Confidence[]): number =>
    Math.max(
      0,
      sum(({ level, confidence }) =>
        level === 'contradicted'
          ? contradictedValue * Number(downs.includes(confidence))
          : levelValue[level] * Number(ups.includes(confidence)),
      ),
    );
  const unclear = sum(({ level }) => Number(level === 'unclear'));

  const score = points(fairlySure, fairlySure);
  const coverage = sum(({ level }) => Number(level !== 'not-stated' && level !== 'unclear'));
  return {
    score,
    low: points(withoutDoubt, anySureness),
    high: withoutNoise(points(anySureness, withoutDoubt) + unclear),
    coverage,
    fit: coverage >= enoughCoverage ? withoutNoise((100 * score) / coverage) : null,
  };
}

/** Removes what binary fractions add in the fifteenth digit, so that 18 × 100/18 is 100 and no band is lost to it. */
const withoutNoise = (points: number): number => Math.round(points * 1e9) / 1e9;
