import { describe, expect, it } from 'vitest';
import { cohensKappa, unweighted } from '#src/research/agreement/cohens-kappa';
import { gwetsAc1 } from '#src/research/agreement/gwets-ac1';
import { krippendorffsAlpha, nominal, ordinal } from '#src/research/agreement/krippendorffs-alpha';
import { percentAgreement } from '#src/research/agreement/percent-agreement';
import { tallied, type TalliedUnits, type Unit } from '#src/research/agreement/ratings';

/** Units from the letters or digits of each coder's row; a dot is a missing code. */
function unitsOf(categories: string, ...coders: string[]): TalliedUnits {
  return tallied(
    Array.from(coders[0]!, (_, unit) =>
      coders.map((row) => (row[unit] === '.' ? null : categories.indexOf(row[unit]!))),
    ),
  );
}

/** Units from a table of counts, coder A's categories by row and B's by column. */
function unitsOfTable(table: number[][]): TalliedUnits {
  return table.flatMap((row, a) => row.map((times, b) => ({ unit: [a, b], times })));
}

describe('Cohen 1968, Psychological Bulletin 70, table 1: 200 diagnoses by two judges', () => {
  const units = unitsOfTable([
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]);
  // Neurosis taken for psychosis is called the gravest error.
  const graveness = [
    [0, 1, 3],
    [1, 0, 6],
    [3, 6, 0],
  ];

  it('gives the printed kappa .492', () => {
    expect(cohensKappa(units, unweighted).value).toBeCloseTo(0.492, 3);
    expect(cohensKappa(units).n).toBe(200);
  });
  it('gives the printed weighted kappa .348', () => {
    expect(cohensKappa(units, (a, b) => graveness[a]![b]!).value).toBeCloseTo(0.348, 3);
  });
  it('gives the printed share of agreement .70', () => expect(percentAgreement(units).value).toBeCloseTo(0.7, 10));
});

describe('Krippendorff 2011, Computing Krippendorff’s Alpha-Reliability', () => {
  it('A: binary data, two observers: .095', () => {
    const units = unitsOf('01', '0100000010', '1110010000');
    expect(krippendorffsAlpha(units, 2, nominal).value).toBeCloseTo(0.095, 3);
  });
  it('B: nominal data, two observers: .692', () => {
    const units = unitsOf('abcde', 'aabbdcccedda', 'babbbccceddd');
    expect(krippendorffsAlpha(units, 5, nominal).value).toBeCloseTo(0.692, 3);
  });

  const fourObservers = unitsOf('12345', '123321412...', '1233224125.3', '.3332342251.', '12332441251.');

  it('C: nominal data, any number of observers, missing data: .743', () => {
    expect(krippendorffsAlpha(fourObservers, 5, nominal)).toEqual({
      value: expect.closeTo(0.743, 3),
      n: 11,
      undefinedBecause: null,
    });
  });
  it('D: ordinal data, the same observers: .815', () => {
    expect(krippendorffsAlpha(fourObservers, 5, ordinal).value).toBeCloseTo(0.815, 3);
  });

  // The same data are `cac.raw4raters` of Gwet's R package irrCAC, whose manual prints these.
  it('has the AC1 that irrCAC prints for it: .77544', () => {
    expect(percentAgreement(fourObservers).value).toBeCloseTo(0.8181818, 7);
    expect(gwetsAc1(fourObservers, 5).value).toBeCloseTo(0.77544, 5);
  });
});

describe('Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed.; printed by irrCAC', () => {
  // `cont3x3abstractors`: 100 pregnancies read from records by two abstractors.
  const units = unitsOfTable([
    [13, 0, 0],
    [0, 20, 7],
    [0, 4, 56],
  ]);

  it('gives AC1 .8493305, kappa .7964094 and 89 % agreement', () => {
    expect(gwetsAc1(units, 3).value).toBeCloseTo(0.8493305, 7);
    expect(cohensKappa(units).value).toBeCloseTo(0.7964094, 7);
    expect(percentAgreement(units).value).toBeCloseTo(0.89, 10);
  });
});

describe('Gwet 2002, Kappa Statistic is not Satisfactory, table 1: 125 people, almost all of one kind', () => {
  const units = unitsOfTable([
    [118, 5],
    [2, 0],
  ]);

  it('gives the printed kappa −.0234 and AC1 .9408, which disagree about 94 % agreement', () => {
    expect(percentAgreement(units).value).toBeCloseTo(0.944, 10);
    expect(cohensKappa(units).value).toBeCloseTo(-0.0234, 4);
    expect(gwetsAc1(units, 2).value).toBeCloseTo(0.9408, 4);
  });
});

/** Units of which only is known how many coders chose each category. */
const unitsOfCounts = (rows: string): TalliedUnits =>
  tallied(
    rows
      .split(' ')
      .map((row): Unit =>
        Array.from(row).flatMap((times, category) => Array.from({ length: Number(times) }, () => category)),
      ),
  );

describe('Fleiss 1971, Psychological Bulletin 76, table 1: 30 patients, six psychiatrists each', () => {
  const first15 = '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031';
  const last15 = '00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006';

  it('gives the printed overall agreement .556', () => {
    expect(percentAgreement(unitsOfCounts(`${first15} ${last15}`)).value).toBeCloseTo(0.556, 3);
  });
  // The first half is `distrib.6raters` of irrCAC.
  it('has for its first half the AC1 and alpha that irrCAC prints: .4448 and .4204384', () => {
    expect(gwetsAc1(unitsOfCounts(first15), 5).value).toBeCloseTo(0.4448, 5);
    expect(krippendorffsAlpha(unitsOfCounts(first15), 5).value).toBeCloseTo(0.4204384, 7);
  });
});
