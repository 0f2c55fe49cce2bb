import { describe, expect, it } from 'vitest';
import { compareWithReference } from '#src/research/agreement/against-reference';
import { answersOfCoding, answersOfReport } from '#src/research/agreement/answers';
import { emptyCoding, type Coding } from '#src/research/coding/coding';
import { seededRandom } from '#src/research/seeded-random';
import type { Level } from '#src/rubric/level';
import { reportOf } from '../record-of';

const facts = {
  term: 'permanent',
  extent: { min: 80, max: 80 },
  positions: 1,
  supervisionReceived: 'none',
  supervisionGiven: false,
} as const;
function label(
  id: string,
  level: 'met' | 'partly' | 'not-stated' | 'contradicted',
  said: Partial<Coding> = {},
): Coding {
  const criteria = { 'not-alone': { level, quotes: [] } };
  return {
    ...emptyCoding('gold', id, `hash of ${id}`),
    gate: 'yes',
    criteria,
    facts,
    duties: ['outreach'],
    flags: [],
    ...said,
  };
}
function read(id: string, level: Level, report = {}) {
  return answersOfReport(id, reportOf({ id, levels: { 'not-alone': level }, report }));
}
const compare = (labels: Coding[], readings: ReturnType<typeof read>[]) =>
  compareWithReference(labels.map(answersOfCoding), readings, { replicates: 100, random: seededRandom(1) });

const contract = {
  term: 'permanent',
  basis: null,
  prospectOfPermanent: false,
  extentMin: 81,
  extentMax: 80,
  hoursPerWeek: null,
  positions: 2,
};

describe('compareWithReference', () => {
  const result = compare(
    [
      label('a', 'met'),
      label('b', 'not-stated'),
      label('c', 'not-stated'),
      label('d', 'met'),
      label('not read', 'met'),
      label('other text', 'met'),
    ],
    [
      read('a', 'met', { contract, duties: ['outreach', 'family-work'] }),
      read('b', 'partly'),
      read('c', 'contradicted'),
      read('d', 'unclear'),
      { ...read('other text', 'met'), textHash: 'changed since' },
    ],
  );
  const notAlone = result.criteria.find(({ criterion }) => criterion === 'not-alone')!;

  it('counts what was compared and what was not', () => {
    expect(result).toMatchObject({ records: 4, unread: 1, otherText: 1 });
  });
  it('tells false claims, false contradictions and abstentions apart', () => {
    const { accuracy, falseClaims, falseContradictions, abstained } = result.overall;
    expect([accuracy, falseClaims, falseContradictions, abstained].map(({ count, of }) => `${count}/${of}`)).toEqual([
      '1/4',
      '1/2',
      '1/4',
      '1/4',
    ]);
  });
  it('has a table with columns for what only the engine answers', () => {
    const { labels, readings, counts } = notAlone.table;
    expect(counts[labels.indexOf('met')]![readings.indexOf('unclear')]).toBe(1);
    expect(notAlone.levels.find(({ level }) => level === 'met')).toMatchObject({ f1: 2 / 3 });
    expect(notAlone.macroF1).toBeCloseTo((2 / 3 + 0) / 2, 10);
  });
  it('compares facts, extents within two points, and lists', () => {
    const shareOfFact = Object.fromEntries(
      result.facts.map(({ fact, accuracy }) => [fact, `${accuracy.count}/${accuracy.of}`]),
    );
    expect(shareOfFact).toMatchObject({ term: '1/4', extent: '1/4', positions: '3/4', supervisionGiven: '4/4' });
    // One of four outreach duties found, one that nobody labelled.
    expect(result.duties.f1).toBeCloseTo((2 * 1) / (4 + 2), 10);
    expect(result.duties.marks.map(({ id }) => id)).toEqual(['family-work', 'outreach']);
    expect(result.flags.f1).toBeNull();
  });
  it('judges the gate, hybrids apart; an ad the engine lets go has no level read', () => {
    const letGo = answersOfReport('e', reportOf({ id: 'e', gate: 'no' }));
    const gates = compare(
      [label('a', 'met'), label('e', 'met'), label('h', 'met', { gate: 'hybrid' })],
      [read('a', 'met'), letGo, read('h', 'met')],
    );
    expect(gates.gate.recall).toMatchObject({ count: 1, of: 2 });
    expect(gates.gate.precision).toMatchObject({ count: 1, of: 1 });
    expect(gates.gate.hybrid).toMatchObject({ count: 0, of: 1 });
    expect(gates.overall.accuracy).toMatchObject({ count: 2, of: 3 });
  });
});
