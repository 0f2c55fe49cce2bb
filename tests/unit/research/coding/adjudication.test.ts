import { describe, expect, it } from 'vitest';
import { adjudicated, differencesBetween, parseDecision, type Decision } from '#src/research/coding/adjudication';
import { codingBy } from './codings';

const facts = { term: null, positions: null, supervisionReceived: null, supervisionGiven: null };
const quotes = [{ quote: 'ukentlig', start: 0, end: 8 }];
const kari = codingBy('Kari', {
  criteria: {
    'regular-supervision': { level: 'met', quotes },
    'not-alone': { level: 'partly', quotes: [] },
    'role-training': { level: 'met', quotes: [] },
  },
  facts: { ...facts, extent: { min: 50, max: 80 } },
  duties: ['outreach', 'family-work'],
  flags: ['F1'],
});
const ola = codingBy('Ola', {
  criteria: {
    'regular-supervision': { level: 'met', quotes: [] },
    'not-alone': { level: 'contradicted', quotes: [] },
  },
  facts: { ...facts, extent: { min: 51, max: 80 } },
  duties: ['family-work', 'outreach'],
  flags: [],
});
const decision: Decision = {
  schemaVersion: 1,
  recordId: 'ad-1',
  item: 'not-alone',
  value: 'partly',
  by: 'Kari and Ola',
  at: '2026-01-02T10:00:00Z',
  note: 'others in the municipality',
};

describe('differencesBetween', () => {
  it('lists what coders differ on; the order of duties, two points of size and what one left out are no difference', () => {
    expect(differencesBetween([kari, ola])).toEqual([
      {
        recordId: 'ad-1',
        item: 'not-alone',
        said: [
          { coder: 'Kari', value: 'partly' },
          { coder: 'Ola', value: 'contradicted' },
        ],
      },
      {
        recordId: 'ad-1',
        item: 'flags',
        said: [
          { coder: 'Kari', value: ['F1'] },
          { coder: 'Ola', value: [] },
        ],
      },
    ]);
  });

  it('does not set codings of different texts against each other', () => {
    expect(differencesBetween([kari, { ...ola, textHash: 'another' }])).toEqual([]);
  });
});

describe('adjudicated', () => {
  const [settled] = adjudicated([kari, ola], [decision], 'settled');

  it('keeps what is agreed, with its quotes, and what only one coded', () => {
    expect(settled!.criteria['regular-supervision']).toEqual({ level: 'met', quotes });
    expect(settled!.criteria['role-training']!.level).toBe('met');
    expect(settled!.duties).toEqual(['outreach', 'family-work']);
  });
  it('takes the decision where they differ', () => expect(settled!.criteria['not-alone']!.level).toBe('partly'));
  it('leaves uncoded what is not decided', () => expect(settled!.flags).toBeNull());
});

describe('parseDecision', () => {
  it('takes a decision, and refuses a value the item cannot have', () => {
    expect(parseDecision(decision)).toEqual(decision);
    expect(() => parseDecision({ ...decision, value: 'unclear' })).toThrow('"criteria.not-alone.level" must be');
    expect(() => parseDecision({ ...decision, item: 'weather' })).toThrow('"item" must be');
  });
});
