import { describe, expect, it } from 'vitest';
import { partsOf, quoteOf, sentencesOf } from '#src/presentation/research/coding/ad-parts';
import { answer, quote, quotesOf, unquote } from '#src/presentation/research/coding/change-coding';
import { assignmentFor, Assignment } from '#src/presentation/research/coding/coding-file';
import { isCoded, isComplete, itemsOf } from '#src/presentation/research/coding/items-of';
import { toggled } from '#src/presentation/research/coding/item-form';
import { drawPlan } from '#src/library/projects/draw-plan';
import { lightHalf } from '#src/library/projects/store-record';
import { emptyCoding } from '#src/research/coding/coding';
import { criteria } from '#src/rubric/criteria';
import { sampleRecord } from '../../library/projects/sample-record';

const coding = emptyCoding('Anna', 'r', 'h');
const words = { quote: 'veiledning', start: 29, end: 39 };

describe('an answer', () => {
  it('keeps the quotes when the level changes, and drops them when nothing is stated', () => {
    const marked = quote(answer(coding, 'regular-supervision', 'partly'), 'regular-supervision', words);
    expect(quotesOf(answer(marked, 'regular-supervision', 'met'), 'regular-supervision')).toEqual([words]);
    expect(quotesOf(answer(marked, 'regular-supervision', 'not-stated'), 'regular-supervision')).toEqual([]);
    expect(quotesOf(unquote(marked, 'regular-supervision', words), 'regular-supervision')).toEqual([]);
  });

  it('holds a quote once, in the order of the text', () => {
    const earlier = { quote: 'kollega', start: 12, end: 19 };
    const marked = [words, earlier, words].reduce((one, added) => quote(one, 'not-alone', added), coding);
    expect(quotesOf(marked, 'not-alone')).toEqual([earlier, words]);
  });

  it('that it cannot be settled is an answer too', () => {
    expect(isCoded(coding, 'not-alone')).toBe(false);
    expect(isCoded(answer(coding, 'not-alone', null), 'not-alone')).toBe(true);
  });

  it('is refused when it is none of the item', () => {
    expect(() => answer(coding, 'term', 'sometimes')).toThrow(/term/u);
  });
});

describe('a coding', () => {
  it('asks for the contract alone where the ad is for another job', () => {
    const other = answer(coding, 'gate', 'no');
    expect(itemsOf(other)).toEqual(['gate', 'term', 'extent', 'positions']);
    const whole = answer(
      answer(answer(other, 'term', 'permanent'), 'extent', { min: null, max: null }),
      'positions',
      1,
    );
    expect(isComplete(other)).toBe(false);
    expect(isComplete(whole)).toBe(true);
  });

  it('asks for every criterion of an ad for a peer worker', () => {
    expect(itemsOf(answer(coding, 'gate', 'yes'))).toEqual(expect.arrayContaining(criteria.map(({ id }) => id)));
  });
});

it('puts marks in and out in the order of the codebook', () => {
  expect(toggled(['a', 'b', 'c'], null, 'b')).toEqual(['b']);
  expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
  expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
});

describe('words of the ad', () => {
  const parts = partsOf(sampleRecord().posting);

  it('are quoted without blanks and bullets, with the offsets of the evidence', () => {
    const text = parts.at(-1)!;
    for (const one of sentencesOf(parts, 'nb')) {
      const whole = parts.find(({ field }) => field === one.field)!.text;
      expect(whole.slice(one.start, one.end)).toBe(one.quote);
      expect(one.quote).not.toMatch(/^[\s•]|\s$/u);
    }
    expect(quoteOf(text, 50, 53)).toBeNull();
  });

  it('are those of the title and the facts as well', () => {
    expect(sentencesOf(parts, 'unknown').map(({ quote: said, field }) => [field, said])).toEqual([
      ['title', 'Erfaringskonsulent i dagsenteret'],
      ['Omfang', '80 %'],
      [undefined, 'Vi søker en kollega.'],
      [undefined, 'Du får veiledning hver måned.'],
      [undefined, 'Gå turer sammen med gjestene'],
    ]);
  });
});

describe('an assignment', () => {
  const records = ['1', '2', '3'].map((id) => sampleRecord({ id, text: `Vi søker nummer ${id} av tre til teamet.` }));
  const plan = drawPlan(
    records.map((record) => lightHalf('p', record, false)),
    { size: 3, seed: 7, stratifyBy: [], allocation: 'proportional' },
    { coders: ['Anna', 'Bo'], overlap: 1, codersPerOverlap: 2, drawnAt: '2026-04-01T00:00:00Z' },
  );

  it('is the same again from the same seed', () => {
    expect(plan.tasks.filter(({ coder }) => coder === 'Anna')).toHaveLength(3);
    expect(plan.tasks.map(({ recordId }) => recordId).toSorted()).toEqual(
      [...records, ...records].map(({ id }) => id).toSorted(),
    );
  });

  it('holds the ads and one coder’s tasks, and nothing of what the engine found', async () => {
    const file = await assignmentFor('Anna', { name: 'Pilot', codingPlan: plan }, inTurn(records));
    const read = Assignment.parse(JSON.parse(file));
    expect(read.ads).toHaveLength(3);
    expect(new Set(read.plan.tasks.map(({ coder }) => coder))).toEqual(new Set(['Anna']));
    expect(file).not.toMatch(/"(?:score|level|reports|criteria|evidence)"/u);
  });
});

async function* inTurn<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
