import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cohensKappa, linear, quadratic } from '#src/research/agreement/cohens-kappa';
import { krippendorffsAlpha, nominal, ordinal } from '#src/research/agreement/krippendorffs-alpha';
import { percentAgreement } from '#src/research/agreement/percent-agreement';
import { tallied, type Unit } from '#src/research/agreement/ratings';

interface Figures {
  kappa: number;
  kappaLinear: number;
  kappaQuadratic: number;
  alphaNominal: number;
  alphaOrdinal: number;
  percent?: number;
}

/** Made by independent-figures.py beside it, which says with what. */
const { madeWith, categories, sets } = JSON.parse(
  readFileSync('tests/fixtures/agreement/independent-figures.json', 'utf8'),
) as { madeWith: string; categories: number; sets: { units: Unit[]; figures: Figures }[] };

describe(`made-up codings, against ${madeWith}`, () => {
  it.each(sets.map(({ units, figures }, number) => ({ number, coders: units[0]!.length, units, figures })))(
    'set $number, $coders coders',
    ({ units: eachUnit, figures }) => {
      const units = tallied(eachUnit);
      expect(cohensKappa(units).value).toBeCloseTo(figures.kappa, 10);
      expect(cohensKappa(units, linear).value).toBeCloseTo(figures.kappaLinear, 10);
      expect(cohensKappa(units, quadratic).value).toBeCloseTo(figures.kappaQuadratic, 10);
      expect(krippendorffsAlpha(units, categories, nominal).value).toBeCloseTo(figures.alphaNominal, 10);
      expect(krippendorffsAlpha(units, categories, ordinal).value).toBeCloseTo(figures.alphaOrdinal, 10);
    },
  );

  const complete = sets.flatMap(({ units, figures: { percent } }) =>
    percent === undefined ? [] : [{ units, percent }],
  );
  it.each(complete)('percent agreement without missing codes: $percent', ({ units, percent }) => {
    expect(percentAgreement(tallied(units)).value).toBeCloseTo(percent, 10);
  });
});
