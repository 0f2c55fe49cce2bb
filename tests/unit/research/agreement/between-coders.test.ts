import { describe, expect, it } from 'vitest';
import { agreementBetween, type ItemAgreement } from '#src/research/agreement/between-coders';
import type { Coding } from '#src/research/coding/coding';
import { emptyCoding } from '#src/research/coding/coding';
import { seededRandom } from '#src/research/seeded-random';
import type { CodedLevel } from '#src/rubric/level';

const agreement = (codings: Coding[]) => agreementBetween(codings, { replicates: 200, random: seededRandom(1) });

function coding(coder: string, ad: number, level: CodedLevel, said: Partial<Coding> = {}): Coding {
  return {
    ...emptyCoding(coder, `ad-${ad}`, `hash-${ad}`),
    gate: 'yes',
    criteria: { 'not-alone': { level, quotes: [] } },
    duties: [],
    flags: [],
    ...said,
  };
}

const itemOf = (items: ItemAgreement[], wanted: string): ItemAgreement => items.find(({ item }) => item === wanted)!;

describe('agreementBetween', () => {
  // Eight of ten alike; each coder says met five times and not-stated five times: kappa (.8 − .5) / (1 − .5).
  const kari: CodedLevel[] = [
    'met',
    'met',
    'met',
    'met',
    'met',
    ...Array.from({ length: 5 }, () => 'not-stated' as const),
  ];
  const ola: CodedLevel[] = ['not-stated', 'met', 'met', 'met', 'met', 'met', ...kari.slice(6)];
  const both = kari.flatMap((level, ad) => [coding('Ola', ad, ola[ad]!), coding('Kari', ad, level)]);
  const { items, ...counts } = agreement([...both, coding('Kari', 99, 'met')]);

  it('counts the texts that two coded, and those that one coded', () => {
    expect(counts).toEqual({ coders: ['Kari', 'Ola'], records: 10, codedByOne: 1 });
  });

  it('measures a criterion', () => {
    const { kind, figures } = itemOf(items, 'not-alone');
    expect(kind).toBe('ordered');
    expect(figures.percent).toMatchObject({ value: 0.8, n: 10 });
    expect(figures.kappa!.value).toBeCloseTo(0.6, 10);
    expect(figures.kappa!.interval!.low).toBeLessThan(0.6);
    // Among four levels of which two are used: expected (½·½ + ½·½) / 3.
    expect(figures.ac1!.value).toBeCloseTo((0.8 - 1 / 6) / (1 - 1 / 6), 10);
    expect(itemOf(items, 'all-criteria').figures.percent).toMatchObject({ value: 0.8, n: 10 });
  });

  it('says why a measure has no value', () => {
    expect(itemOf(items, 'role-training').figures.kappa).toMatchObject({ value: null, undefinedBecause: 'no-pairs' });
    expect(itemOf(items, 'gate').figures.alpha).toMatchObject({ value: null, undefinedBecause: 'no-variation' });
    expect(itemOf(items, 'duties').figures.f1).toMatchObject({ value: null, undefinedBecause: 'no-positives' });
  });

  it('has no weighted measure for what is not ordered', () => {
    expect(itemOf(items, 'term').figures.kappaLinear).toBeUndefined();
    expect(itemOf(items, 'term').figures.alphaOrdinal).toBeUndefined();
  });

  it('takes extents two points apart as the same, and duties as a list', () => {
    const facts = { term: null, positions: null, supervisionReceived: null, supervisionGiven: null };
    const { items: other } = agreement([
      coding('Kari', 1, 'met', {
        facts: { ...facts, extent: { min: 53, max: 53 } },
        duties: ['outreach', 'family-work'],
      }),
      coding('Ola', 1, 'met', { facts: { ...facts, extent: { min: 55, max: 55 } }, duties: ['outreach'] }),
      coding('Kari', 2, 'met', { facts: { ...facts, extent: { min: 50, max: null } } }),
      coding('Ola', 2, 'met', { facts: { ...facts, extent: { min: 80, max: 100 } } }),
    ]);
    expect(itemOf(other, 'extent').figures.percent!.value).toBe(0.5);
    expect(itemOf(other, 'duties').figures.f1!.value).toBeCloseTo(2 / 3, 10);
  });

  it('compares neither different texts nor, beyond the gate, an ad one coder calls no peer worker’s', () => {
    const none = agreement([coding('Kari', 1, 'met'), { ...coding('Ola', 1, 'met'), textHash: 'other' }]);
    expect(none.records).toBe(0);
    const differing = agreement([coding('Kari', 1, 'met'), coding('Ola', 1, 'met', { gate: 'no' })]);
    expect(itemOf(differing.items, 'gate').figures.percent!.value).toBe(0);
    expect(itemOf(differing.items, 'not-alone').figures.percent!.undefinedBecause).toBe('no-pairs');
  });
});
