import { describe, expect, it } from 'vitest';
import { parseCoding } from '#src/research/coding/parse-coding';
import { codingBy } from './codings';

describe('parseCoding', () => {
  it('takes what was written', () => {
    const coding = codingBy('Kari', {
      criteria: { 'not-alone': { level: 'met', quotes: [{ quote: 'to kollegaer', start: 3, end: 15 }] } },
      duties: ['outreach'],
      flags: [],
    });
    expect(parseCoding(JSON.parse(JSON.stringify(coding)))).toEqual(coding);
  });

  it.each([
    [
      'a level nobody codes',
      { criteria: { 'not-alone': { level: 'unclear', quotes: [] } } },
      '"criteria.not-alone.level" must be met, partly, not-stated, contradicted',
    ],
    [
      'an unknown criterion',
      { criteria: { 'nice-office': { level: 'met', quotes: [] } } },
      '"criteria" does not know nice-office',
    ],
    ['no coder', { coder: '' }, '"coder" must not be empty'],
    ['an unknown flag', { flags: ['F99'] }, '"flags.0" must be F1, F2'],
    ['a number as note', { note: 3 }, '"note" must be a string'],
  ])('says what is wrong with %s', (_, wrong, message) => {
    expect(() => parseCoding({ ...codingBy('Kari'), ...wrong })).toThrow(message);
  });

  it('says what a coding looks like when it gets something else', () => {
    expect(() => parseCoding(['Kari'])).toThrow('a coding must be an object like');
  });
});
