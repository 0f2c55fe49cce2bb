import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factored } from '#src/analysis/patterns/factored';

describe('factored', () => {
  it.each([
    [['stillingen', 'stillinga', 'stilling'], 'stilling(?:en|a|)'],
    [['får du', 'får vi', 'tar'], 'får (?:du|vi)|tar'],
    [['bruker~', 'brukar~', 'gjest'], 'bruk(?:er~|ar~)|gjest'],
    [['(a|b)c', 'ad', 'ae'], '(a|b)c|a(?:d|e)'],
    [['veie?n', 'vei'], 'vei(?:e?n|)'],
  ])('%j becomes %s', (alternatives, expected) => expect(factored(alternatives).join('|')).toBe(expected));

  it('matches the same words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å', ' '), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), word, (alternatives, text) => {
        const plain = new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
        const short = new RegExp(`^(?:${factored(alternatives).join('|')})$`, 'u');
        expect(short.test(text)).toBe(plain.test(text));
        for (const one of alternatives) expect(short.test(one)).toBe(true);
      }),
    );
  });
});
