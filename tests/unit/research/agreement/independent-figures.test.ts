import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { cohensKappa, linear, quadratic } from '#src/research/agreement/cohens-kappa';
import { gwetsAc1 } from '#src/research/agreement/gwets-ac1';
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

/**
 * AC1 has no library in the package registries, so it is worked out a second time from the formulas of Gwet 2014 (chapter
 * 2, missing codes allowed), as a query over a table of single codes: no counting of ours takes part.
 */
const ac1InSql = `
  WITH uses AS (SELECT unit, code, count(*) AS r FROM codes GROUP BY unit, code),
       coded AS (SELECT unit, sum(r) AS n FROM uses GROUP BY unit),
       observed AS (
         SELECT avg(agreeing) AS pa FROM (
           SELECT unit, sum(r * (r - 1)) / any_value(n * (n - 1)) AS agreeing
           FROM uses JOIN coded USING (unit) WHERE n >= 2 GROUP BY unit)),
       shares AS (
         SELECT code, sum(r / n) / (SELECT count(*) FROM coded) AS share
         FROM uses JOIN coded USING (unit) GROUP BY code),
       expected AS (SELECT sum(share * (1 - share)) / ($categories - 1) AS pe FROM shares)
  SELECT (pa - pe) / (1 - pe) FROM observed, expected`;

describe("Gwet's AC1, against the same formulas as a DuckDB query", () => {
  it.each(sets.map(({ units }, number) => ({ number, units })))('set $number', async ({ units }) => {
    const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
    try {
      await duckdb.run('CREATE TABLE codes (unit INTEGER, code INTEGER)');
      const codes = units.flatMap((unit, place) =>
        unit.flatMap((code) => (code === null ? [] : [`(${place}, ${code})`])),
      );
      await duckdb.run(`INSERT INTO codes VALUES ${codes.join(', ')}`);
      const [[value]] = (await duckdb.runAndReadAll(ac1InSql, { categories })).getRowsJS() as [[number]];
      expect(gwetsAc1(tallied(units), categories).value).toBeCloseTo(value, 10);
    } finally {
      duckdb.closeSync();
    }
  });
});
