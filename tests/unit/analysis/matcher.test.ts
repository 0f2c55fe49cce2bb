import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharacterSet, letters } from '#src/analysis/patterns/character-set';
import { fold } from '#src/analysis/patterns/folded-text';
import { runOn, stepOf } from '#src/analysis/patterns/matcher';
import { parseNotation } from '#src/analysis/patterns/notation';
import { findIn } from '#src/analysis/patterns/pattern';

const noClasses = (name: string): never => {
  throw new Error(name);
};

/** The same by the browser's own regular expressions, gaps and all. */
const asRegex = (source: string): RegExp =>
  new RegExp(`(?<![a-zæøå\\d])(?:${source.replaceAll(' ', '[^a-zæøå\\d.!?\\n]{1,5}')})(?![a-zæøå\\d])`, 'g');

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('ab', 'b', 'å', 'abå', ' ', 'a b', '[ab]', '\\.', '[^a]') },
  { weight: 2, arbitrary: fc.constantFrom('a?', 'b*', '[ab]{1,2}', '(a|ab)', '(b|)', '(?:a|å)?', '(ab ){0,2}', 'å+?') },
  { weight: 1, arbitrary: fc.constantFrom('(?=a)', '(?!b)', '(?<=a)', '(?<! )b', '(a|b|ab)*', '^a', 'b$') },
);
const notation = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''))
  // What may be empty stands everywhere, and is no pattern.
  .filter((source) => !asRegex(source).test(''));
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'å', ' ', '.', ', ', 'ab'), maxLength: 16 });

describe('matching a pattern', () => {
  it('finds what the regular expression finds', () => {
    fc.assert(
      fc.property(fc.array(notation, { minLength: 1, maxLength: 3 }), text, (parts, shown) => {
        const firsts = parts.flatMap((part) => {
          const match = asRegex(part).exec(shown);
          return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
        });
        const found = findIn(parts.join('|'), shown);
        const first = firsts.toSorted((a, b) => a.start - b.start)[0] ?? null;
        expect(found && { start: found.start, end: found.end }).toEqual(first);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['(ab', 'a bracket is not closed'],
    ['ab)', 'a bracket closes that none opened'],
    ['[ab', 'a character class is not closed'],
    ['{2}', 'a brace that names no word class'],
    ['*a', 'nothing that “\\*” could belong to'],
    ['\\q', '\\\\q stands for nothing'],
    ['[b-a]', 'a range that ends before it starts'],
  ])('%s is a fault, and says which', (source, fault) =>
    expect(() => parseNotation(source)).toThrow(new RegExp(fault, 'u')),
  );

  it('a repeated part that takes nothing ends', () => {
    const step = stepOf(parseNotation('(a*|b)*c'), noClasses);
    expect(runOn(fold('aabac'), step, 0)).toBe(5);
    expect(runOn(fold('aaba'), step, 0)).toBe(-1);
  });
});

describe('character sets', () => {
  const sets = fc.string({ unit: fc.constantFrom('a', 'å', '–', '•', '€', ' '), maxLength: 4 });
  it('join, turn round and meet as sets do', () => {
    fc.assert(
      fc.property(
        sets,
        sets,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(...'aå–•€ x→'),
        (one, two, turn1, turn2, sign) => {
          const first = turn1 ? CharacterSet.of(one).complement() : CharacterSet.of(one);
          const second = turn2 ? CharacterSet.of(two).complement() : CharacterSet.of(two);
          const unit = sign.charCodeAt(0);
          expect(first.has(unit)).toBe(one.includes(sign) !== turn1);
          expect(first.with(second).has(unit)).toBe(first.has(unit) || second.has(unit));
          expect(first.meets(second) || !(first.has(unit) && second.has(unit))).toBe(true);
        },
      ),
    );
  });

  it('hold nothing that stands beyond the end of a text', () => {
    expect(letters.has(Number.NaN)).toBe(false);
    expect(letters.complement().has(Number.NaN)).toBe(false);
  });
});
