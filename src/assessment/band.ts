import type { Assessments } from '#src/assessment/judge-criteria';
import { bands, coreGroups, type BandNumber } from '#src/rubric/bands';
import { levelValue } from '#src/rubric/level';
import { neighbourWithin } from '#src/rubric/limits';

export interface BandResult {
  band: BandNumber;
  /** The band on the other side of a limit that the score is close to. */
  neighbour: BandNumber | null;
  /** The score alone would give the top band, but a core item is neither `met` nor `partly`. */
  coreMissing: boolean;
}

/** Whether each core group is at least partly stated, on evidence that also counts in the score. */
export const coreIsStated = (assessments: Assessments): boolean =>
  coreGroups.every((group) =>
    group.some((id) => levelValue[assessments[id].level] > 0 && assessments[id].confidence !== 'low'),
  );

/** @param score unrounded points of 100 */
export function bandOf(score: number, coreStated: boolean): BandResult {
  const reached = bands.findLast(({ from }) => score >= from)?.number ?? 1;
  const top = bands.length as BandNumber;
  if (reached === top && !coreStated) return { band: (top - 1) as BandNumber, neighbour: null, coreMissing: true };

  const above = bands.find(({ from }) => from > score && from - score <= neighbourWithin);
  if (above) {
    const outOfReach = above.number === top && !coreStated;
    return { band: reached, neighbour: outOfReach ? null : above.number, coreMissing: false };
  }
  const isCloseAbove = reached > 1 && score - (bands[reached - 1]?.from ?? 0) <= neighbourWithin;
  return { band: reached, neighbour: isCloseAbove ? ((reached - 1) as BandNumber) : null, coreMissing: false };
}
