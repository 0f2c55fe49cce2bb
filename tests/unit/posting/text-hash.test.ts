import { createHash } from 'node:crypto';
import { assert, dictionary, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textHash } from '#src/posting/text-hash';

const ad = { title: 'Likeperson', fields: { Frist: '1. mai', Sted: 'Granvik' }, text: 'Du får ro.\n• mot' };

describe('the hash of what is assessed', () => {
  it('is the SHA-256 that anyone can recompute', () => {
    const bytes = '["Likeperson",[["Frist","1. mai"],["Sted","Granvik"]],"Du får ro.\\n• mot"]';
    expect(textHash(ad)).toBe(createHash('sha256').update(bytes, 'utf8').digest('hex'));
  });

  it('does not depend on the order of the facts', () => {
    expect(textHash({ ...ad, fields: { Sted: 'Granvik', Frist: '1. mai' } })).toBe(textHash(ad));
  });

  it.each([
    ['title', { ...ad, title: 'likeperson' }],
    ['fact', { ...ad, fields: { ...ad.fields, Frist: '2. mai' } }],
    ['label', { ...ad, fields: { Søknadsfrist: '1. mai', Sted: 'Granvik' } }],
    ['text', { ...ad, text: `${ad.text} ` }],
  ])('is another for another %s', (_, other) => {
    expect(textHash(other)).not.toBe(textHash(ad));
  });

  it('is 64 hex digits and the same again, whatever is in the ad', () => {
    assert(
      property(string({ unit: 'binary' }), dictionary(string(), string()), string(), (title, fields, text) => {
        const hash = textHash({ title, fields, text });
        expect(hash).toMatch(/^[\da-f]{64}$/u);
        expect(textHash({ title, fields: { ...fields }, text })).toBe(hash);
      }),
    );
  });
});
