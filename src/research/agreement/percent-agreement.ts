import { defined, notDefined, type Coefficient } from './coefficient';
import { codesOf, numberOf, pairableUnits, type TalliedUnits, type Unit } from './ratings';

/**
 * Share of pairs of codes that are the same, the mean over units. With two coders: the share of units on which they
 * agree. Says nothing of how often they would have agreed by chance.
 *
 * Fleiss 1971, Psychological Bulletin 76, 378–382; with missing codes Gwet 2014, Handbook of Inter-Rater Reliability, 4th
 * ed., chapter 2.
 */
export function percentAgreement(units: TalliedUnits): Coefficient {
  const pairable = pairableUnits(units);
  const n = numberOf(pairable);
  if (!n) return notDefined('no-pairs', 0);
  return defined(pairable.reduce((sum, { unit, times }) => sum + times * agreeingPairs(unit), 0) / n, n);
}

/** Of the unit's pairs of codes, the share that are the same; the unit has at least two codes. */
function agreeingPairs(unit: Unit): number {
  const codes = codesOf(unit);
  const uses = new Map<number, number>();
  for (const code of codes) uses.set(code, (uses.get(code) ?? 0) + 1);
  const same = [...uses.values()].reduce((sum, times) => sum + times * (times - 1), 0);
  return same / (codes.length * (codes.length - 1));
}
