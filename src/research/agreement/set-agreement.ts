import { defined, notDefined, type Coefficient } from './coefficient';
import { coderPairs, numberOf, pairableUnits, type TalliedUnits } from './ratings';

/** Categories of a mark that is set or not, such as a duty of a list. */
export const markCategories = ['absent', 'present'] as const;
export const present = 1;

/**
 * F1 of marks set by two coders: twice the marks both set, over all marks set. The same whoever is called right (Dice
 * 1945), and not lifted by the many marks that nobody sets. With more coders all their pairs are counted together.
 */
export function markF1(units: TalliedUnits): Coefficient {
  const pairable = pairableUnits(units);
  const n = numberOf(pairable);
  if (!n) return notDefined('no-pairs', 0);
  let [both, set] = [0, 0];
  for (const [first, second] of coderPairs(pairable[0]!.unit.length)) {
    for (const { unit, times } of pairable) {
      const [a, b] = [unit[first]!, unit[second]!];
      if (a === null || b === null) continue;
      if (a === present && b === present) both += times;
      set += times * (Number(a === present) + Number(b === present));
    }
  }
  return set ? defined((2 * both) / set, n) : notDefined('no-positives', n);
}
