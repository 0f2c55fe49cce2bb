import { defined, notDefined, type Coefficient } from './coefficient';
import { percentAgreement } from './percent-agreement';
import { codesOf, countsByCategory, numberOf, zeros, type TalliedUnits } from './ratings';

/**
 * Gwet's AC1: agreement corrected for the share of units so hard that coders would guess. Stays near the percent
 * agreement where almost everything is one category, which is where kappa and alpha fall towards 0.
 *
 * `categories` is how many a coder could choose between, used or not: that is what a guess is a guess among.
 *
 * Gwet 2008, British Journal of Mathematical and Statistical Psychology 61, 29–48, formulas 4 and 14; with missing codes
 * Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., chapter 2.
 */
export function gwetsAc1(units: TalliedUnits, categories: number): Coefficient {
  const { value: observed, n } = percentAgreement(units);
  if (observed === null) return notDefined('no-pairs', 0);
  if (categories < 2) return notDefined('no-variation', n);
  const chance = categoryShares(units, categories).reduce((sum, share) => sum + share * (1 - share), 0);
  const expected = chance / (categories - 1);
  return defined((observed - expected) / (1 - expected), n);
}

/** Of the codes of a unit the share in each category, the mean over all units with a code. */
function categoryShares(units: TalliedUnits, categories: number): number[] {
  const coded = units.filter(({ unit }) => codesOf(unit).length);
  const n = numberOf(coded);
  const shares = zeros(categories);
  for (const { unit, times } of coded) {
    const codes = codesOf(unit).length;
    for (const [category, uses] of countsByCategory(unit, categories).entries())
      shares[category]! += (times * uses) / codes / n;
  }
  return shares;
}
