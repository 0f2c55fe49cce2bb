import type { Assessments } from '#src/assessment/judge-criteria';
import { contributionOf } from '#src/rubric/contribution';
import { criteria, type CriterionId } from '#src/rubric/criteria';
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

/**
 * @param weights points per criterion, which sum to 100
 * @param contradictedValue share of the weight a contradicted criterion is worth, at most 0
 */
export function scoreOf(
  assessments: Assessments,
  { weights, contradictedValue }: { weights: Readonly<Record<CriterionId, number>>; contradictedValue: number },
): Score {
  const parts = criteria.map(({ id }) => ({
    level: assessments[id].level,
    weight: weights[id],
    ...contributionOf(assessments[id], weights[id], contradictedValue),
  }));
  const unclear = parts.filter(({ level }) => level === 'unclear');
  const told = parts.filter(({ level }) => level !== 'unclear');

  const score = atLeastNothing(sumOf(told, 'score'));
  const coverage = sumOf(
    told.filter(({ level }) => level !== 'not-stated'),
    'weight',
  );
  return {
    score,
    low: atLeastNothing(sumOf(told, 'low')),
    high: withoutNoise(atLeastNothing(sumOf(told, 'high')) + sumOf(unclear, 'high')),
    coverage,
    fit: coverage >= enoughCoverage ? withoutNoise((100 * score) / coverage) : null,
  };
}

const sumOf = <Name extends string>(parts: readonly Record<Name, number>[], name: Name): number =>
  withoutNoise(parts.reduce((total, part) => total + part[name], 0));

const atLeastNothing = (points: number): number => Math.max(0, points);

/** Removes what binary fractions add in the fifteenth digit, so that 18 × 100/18 is 100 and no band is lost to it. */
const withoutNoise = (points: number): number => Math.round(points * 1e9) / 1e9;
