import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coefficient } from '#src/research/agreement/coefficient';
import { cohensKappa, linear, quadratic } from '#src/research/agreement/cohens-kappa';
import { gwetsAc1 } from '#src/research/agreement/gwets-ac1';
import { krippendorffsAlpha, ordinal } from '#src/research/agreement/krippendorffs-alpha';
import { percentAgreement } from '#src/research/agreement/percent-agreement';
import { tallied, type TalliedUnits, type Unit } from '#src/research/agreement/ratings';
import { markF1 } from '#src/research/agreement/set-agreement';

const categories = 4;
const correctedForChance: Record<string, (units: TalliedUnits) => Coefficient> = {
  kappa: (units) => cohensKappa(units),
  'linear kappa': (units) => cohensKappa(units, linear),
  'quadratic kappa': (units) => cohensKappa(units, quadratic),
  'nominal alpha': (units) => krippendorffsAlpha(units, categories),
  'ordinal alpha': (units) => krippendorffsAlpha(units, categories, ordinal),
  AC1: (units) => gwetsAc1(units, categories),
};
/** Takes plain units, as a reader writes them. */
const ofUnits = (measure: (units: TalliedUnits) => Coefficient) => (units: readonly Unit[]) => measure(tallied(units));
const measures = Object.fromEntries(
  Object.entries({ ...correctedForChance, percent: percentAgreement }).map(([name, measure]) => [
    name,
    ofUnits(measure),
  ]),
);

const code = fc.option(fc.nat(categories - 1), { nil: null, freq: 4 });
const unitsOf = (coders: number) =>
  fc.array(fc.array(code, { minLength: coders, maxLength: coders }), { maxLength: 30 });
const someUnits = fc.integer({ min: 2, max: 4 }).chain(unitsOf);

describe.each(Object.entries(measures))('%s', (_, measure) => {
  it('is undefined, and says so, when nothing was coded by two', () => {
    expect(measure([])).toEqual({ value: null, n: 0, undefinedBecause: 'no-pairs' });
    expect(
      measure([
        [1, null],
        [null, 2],
      ]),
    ).toEqual({ value: null, n: 0, undefinedBecause: 'no-pairs' });
  });

  it('has a value or a reason, never both, and the value is a number up to 1', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const { value, undefinedBecause } = measure(units);
        expect(value === null).toBe(undefinedBecause !== null);
        expect(value ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('does not change with the order of units or of coders', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const turned = units.toReversed().map((unit) => unit.toReversed());
        const [before, after] = [measure(units), measure(turned)];
        expect(after.n).toBe(before.n);
        expect(after.undefinedBecause).toBe(before.undefinedBecause);
        expect(after.value ?? 0).toBeCloseTo(before.value ?? 0, 9);
      }),
    );
  });

  it('is 1 when all agree and two categories are used', () => {
    const agreed = [
      [0, 0, 0],
      [3, 3, 3],
      [0, null, 0],
    ];
    expect(measure(agreed)).toEqual({ value: expect.closeTo(1, 10), n: 3, undefinedBecause: null });
  });
});

describe('one category only', () => {
  const silent = [
    [1, 1],
    [1, 1],
  ];
  it.each(Object.keys(correctedForChance).filter((name) => name !== 'AC1'))('%s is undefined', (name) => {
    expect(measures[name]!(silent)).toEqual({ value: null, n: 2, undefinedBecause: 'no-variation' });
  });
  it('AC1 and percent agreement are 1', () => {
    expect(measures['AC1']!(silent).value).toBe(1);
    expect(measures['percent']!(silent).value).toBe(1);
  });
});

describe('order', () => {
  const far = [
    [0, 3],
    [0, 0],
    [3, 3],
    [1, 1],
    [2, 2],
  ];
  const near = [
    [0, 1],
    [0, 0],
    [3, 3],
    [1, 1],
    [2, 2],
  ];
  it.each(['linear kappa', 'quadratic kappa', 'ordinal alpha'])(
    '%s counts a long step as worse than a short one',
    (name) => {
      expect(measures[name]!(far).value!).toBeLessThan(measures[name]!(near).value!);
    },
  );
});

describe('missing codes', () => {
  it('a unit that one coder coded does not change alpha, kappa or percent', () => {
    const units = [
      [0, 1],
      [2, 2],
      [3, 3],
      [1, 1],
    ];
    for (const name of ['kappa', 'nominal alpha', 'ordinal alpha', 'percent'] as const) {
      expect(measures[name]!([...units, [3, null]])).toEqual(measures[name]!(units));
    }
  });
});

describe('F1 of marks', () => {
  it('counts what both set twice over all that was set', () => {
    const marks = [
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
      [1, null],
    ];
    expect(markF1(tallied(marks))).toEqual({ value: 0.5, n: 4, undefinedBecause: null });
  });
  it('is undefined when nobody set anything', () => {
    expect(markF1(tallied([[0, 0]]))).toEqual({ value: null, n: 1, undefinedBecause: 'no-positives' });
  });
});
