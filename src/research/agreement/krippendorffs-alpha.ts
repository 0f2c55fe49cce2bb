import { defined, notDefined, type Coefficient } from './coefficient';
import { countsByCategory, numberOf, pairableUnits, type TalliedUnits } from './ratings';

/**
 * How different two categories are, squared, given how often each was used (`totals`). 0 for the same category.
 * Krippendorff 2011, section E.
 */
export type Difference = (a: number, b: number, totals: readonly number[]) => number;

/** Categories without order: different is different. */
export const nominal: Difference = (a, b) => (a === b ? 0 : 1);

/** Ordered categories: the codes that lie between two categories, and half of those in them, tell how far apart they are. */
export const ordinal: Difference = (a, b, totals) => {
  const [low, high] = a < b ? [a, b] : [b, a];
  let between = -(totals[low]! + totals[high]!) / 2;
  for (let category = low; category <= high; category++) between += totals[category]!;
  return between ** 2;
};

/**
 * Krippendorff's alpha: 1 − observed / expected difference, for any number of coders, of whom each may have left units
 * out. The expectation is that of all codes shuffled over all units, whoever gave them. Units with one code say nothing
 * and are left out.
 *
 * Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, asc_papers/43;
 * Krippendorff 2019, Content Analysis, 4th ed., chapter 12.
 */
export function krippendorffsAlpha(
  units: TalliedUnits,
  categories: number,
  difference: Difference = nominal,
): Coefficient {
  const pairable = pairableUnits(units);
  const n = numberOf(pairable);
  if (!n) return notDefined('no-pairs', 0);
  const counts = pairable.map(({ unit, times }) => ({ times, used: countsByCategory(unit, categories) }));
  const totals = Array.from({ length: categories }, (_, category) =>
    counts.reduce((sum, { times, used }) => sum + times * used[category]!, 0),
  );
  const differences = totals.map((_, a) => totals.map((__, b) => difference(a, b, totals)));
  const observed = counts.reduce(
    (all, { times, used }) => all + (times * differenceWithin(used, differences)) / (sumOf(used) - 1),
    0,
  );
  const expected = differenceWithin(totals, differences) / (sumOf(totals) - 1);
  return expected ? defined(1 - observed / expected, n) : notDefined('no-variation', n);
}

/** Sum of the differences of every ordered pair of codes, of which `counts` says how many there are of each category. */
function differenceWithin(counts: readonly number[], differences: readonly (readonly number[])[]): number {
  let total = 0;
  for (const [a, timesA] of counts.entries()) {
    if (!timesA) continue;
    for (const [b, timesB] of counts.entries()) total += timesA * timesB * differences[a]![b]!;
  }
  return total;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
