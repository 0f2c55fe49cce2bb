/**
 * Why a measure has no value. `no-pairs`: nothing was coded by two. `no-variation`: all codes are one category, so that
 * agreement by chance is complete and there is nothing to correct with. `no-positives`: nobody set the mark.
 */
export type UndefinedReason = 'no-pairs' | 'no-variation' | 'no-positives';

/** A measure of agreement. `value` is null exactly when `undefinedBecause` says why. */
export interface Coefficient {
  /** 1 is full agreement. A share is 0..1; a measure corrected for chance is 0 by chance and may be negative. */
  value: number | null;
  /** Units that count: those coded by at least two. */
  n: number;
  undefinedBecause: UndefinedReason | null;
}

export function defined(value: number, n: number): Coefficient {
  return { value, n, undefinedBecause: null };
}

export function notDefined(reason: UndefinedReason, n: number): Coefficient {
  return { value: null, n, undefinedBecause: reason };
}
