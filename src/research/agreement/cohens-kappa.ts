import { defined, notDefined, type Coefficient } from './coefficient';
import { coderPairs, numberOf, pairableUnits, zeros, type TalliedUnits } from './ratings';

/** How bad a disagreement is: 0 for the same category. Categories are numbers, in their order when they have one. */
export type Disagreement = (a: number, b: number) => number;

/** Every disagreement is as bad as every other: Cohen 1960. */
export const unweighted: Disagreement = (a, b) => (a === b ? 0 : 1);
/** Two steps apart are twice as bad as one. For ordered categories only: Cohen 1968. */
export const linear: Disagreement = (a, b) => Math.abs(a - b);
/** Two steps apart are four times as bad as one. For ordered categories only: Fleiss and Cohen 1973. */
export const quadratic: Disagreement = (a, b) => (a - b) ** 2;

/**
 * Cohen's kappa, weighted by how bad each disagreement is: 1 − observed / expected disagreement, where the expectation
 * is that of two coders who each keep their own habits and do not look at the unit.
 *
 * Kappa is for two coders. With more it is the mean over their pairs (Light 1971), of those pairs that share units; it
 * is undefined when one of these is.
 *
 * Cohen 1960, Educational and Psychological Measurement 20, 37–46; Cohen 1968, Psychological Bulletin 70, 213–220;
 * Fleiss and Cohen 1973, Educational and Psychological Measurement 33, 613–619; Light 1971, Psychological Bulletin 76.
 */
export function cohensKappa(units: TalliedUnits, weight: Disagreement = unweighted): Coefficient {
  const pairable = pairableUnits(units);
  const n = numberOf(pairable);
  if (!n) return notDefined('no-pairs', 0);
  const kappas = coderPairs(pairable[0]!.unit.length)
    .map(([first, second]) => sharedCodes(pairable, first, second))
    .filter((shared) => shared.length)
    .map((shared) => kappaOfPair(shared, weight));
  const known = kappas.filter((kappa) => kappa !== null);
  if (known.length < kappas.length) return notDefined('no-variation', n);
  return defined(known.reduce((sum, kappa) => sum + kappa, 0) / known.length, n);
}

type SharedCodes = { a: number; b: number; times: number }[];

function sharedCodes(units: TalliedUnits, first: number, second: number): SharedCodes {
  return units.flatMap(({ unit, times }) => {
    const [a, b] = [unit[first]!, unit[second]!];
    return a === null || b === null ? [] : [{ a, b, times }];
  });
}

function kappaOfPair(shared: SharedCodes, weight: Disagreement): number | null {
  const categories = shared.reduce((most, { a, b }) => Math.max(most, a, b), 0) + 1;
  const [habitsOfA, habitsOfB] = [zeros(categories), zeros(categories)];
  let [observed, n] = [0, 0];
  for (const { a, b, times } of shared) {
    observed += times * weight(a, b);
    habitsOfA[a]! += times;
    habitsOfB[b]! += times;
    n += times;
  }
  let expected = 0;
  for (const [a, timesA] of habitsOfA.entries())
    for (const [b, timesB] of habitsOfB.entries()) expected += weight(a, b) * timesA * timesB;
  return expected ? 1 - (observed * n) / expected : null;
}
