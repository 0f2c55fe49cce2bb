import { describe, expect, it } from 'vitest';
import { bootstrapIntervals } from '#src/research/agreement/bootstrap';
import { krippendorffsAlpha } from '#src/research/agreement/krippendorffs-alpha';
import { percentAgreement } from '#src/research/agreement/percent-agreement';
import type { TalliedUnits, Unit } from '#src/research/agreement/ratings';
import { seededRandom } from '#src/research/seeded-random';

const measures = {
  percent: (units: TalliedUnits) => percentAgreement(units).value,
  alpha: (units: TalliedUnits) => krippendorffsAlpha(units, 2).value,
};
/** 100 records of which 80 are agreed on, both categories being common. */
const records = Array.from({ length: 100 }, (_, record): Unit[] => [
  record < 80 ? [record % 2, record % 2] : [record % 2, 1 - (record % 2)],
]);

const interval = (some: readonly (readonly Unit[])[], seed: number) =>
  bootstrapIntervals(some, measures, { replicates: 1000, random: seededRandom(seed) });

describe('bootstrapIntervals', () => {
  it('is the same for the same seed and another for another', () => {
    expect(interval(records, 1)).toEqual(interval(records, 1));
    expect(interval(records, 1)).not.toEqual(interval(records, 2));
  });

  it('lies where theory puts it: 80 of 100 has a standard error of 4 points', () => {
    const { percent } = interval(records, 3);
    expect(percent!.low).toBeCloseTo(0.8 - 1.96 * 0.04, 1);
    expect(percent!.high).toBeCloseTo(0.8 + 1.96 * 0.04, 1);
    expect(percent!.low).toBeLessThan(0.8);
    expect(percent!.high).toBeGreaterThan(0.8);
  });

  it('draws a record’s units together, so that repeating them does not narrow the interval', () => {
    const repeated = records.map((units) => Array.from({ length: 9 }, () => units[0]!));
    expect(interval(repeated, 4).percent).toEqual(interval(records, 4).percent);
  });

  it('gives none where the measure is undefined too often', () => {
    const rare = Array.from({ length: 50 }, (_, record): Unit[] => [record ? [0, 0] : [1, 1]]);
    expect(interval(rare, 5)).toEqual({ percent: { low: 1, high: 1 }, alpha: null });
    expect(interval([], 5)).toEqual({ percent: null, alpha: null });
  });
});
