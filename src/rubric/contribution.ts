import type { Confidence } from '#src/posting/evidence';
import { levelValue, type Level } from '#src/rubric/level';

/** Points that one criterion gives: to the score, and to the two ends of its interval. */
export interface Contribution {
  /** Counted on evidence of high confidence only. */
  low: number;
  /** Counted on evidence of high or medium confidence. */
  score: number;
  /** Counted on any evidence, and `unclear` as if it were met. */
  high: number;
}

const withoutDoubt: readonly Confidence[] = ['high'];
const fairlySure: readonly Confidence[] = ['high', 'medium'];
const anySureness: readonly Confidence[] = ['high', 'medium', 'low'];

/**
 * What a finding is worth (codebook §4.1 and §4.5).
 *
 * @param weight points of 100
 * @param contradictedValue share of the weight a contradicted criterion is worth, at most 0
 */
export function contributionOf(
  { level, confidence }: { level: Level; confidence: Confidence },
  weight: number,
  contradictedValue: number,
): Contribution {
  if (level === 'unclear') return { low: 0, score: 0, high: weight };
  const pullsDown = level === 'contradicted';
  const points = weight * (pullsDown ? contradictedValue : levelValue[level]);
  const counted = (sureness: readonly Confidence[]): number => (sureness.includes(confidence) ? points : 0);
  return {
    // What pulls down is counted by the opposite rule in the interval's ends, so that they stay on their own side.
    low: counted(pullsDown ? anySureness : withoutDoubt),
    score: counted(fairlySure),
    high: counted(pullsDown ? withoutDoubt : anySureness),
  };
}
