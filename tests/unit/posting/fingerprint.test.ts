import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, fingerprintId, isSameAd, resemblance } from '#src/posting/fingerprint';

const text = [
  'Vi søker en erfaringskonsulent til et lite team i Granvik kommune.',
  'Du har egen erfaring med psykisk uhelse eller rus og har fått avstand til det.',
  'Du får veiledning hver fjortende dag, og opplæring de tre første månedene.',
  'Stillingen er fast, hundre prosent, med lønn etter tariff og gode pensjonsordninger.',
].join('\n');
const ad = { title: 'Erfaringskonsulent', hiringOrganization: 'Granvik kommune', text };
const same = (a: typeof ad, b: typeof ad): boolean => isSameAd(fingerprint(a), fingerprint(b));

const sketchOf = (of: string): number[] => fingerprint({ title: '', text: of }).sketch;

describe('two doors to one ad', () => {
  it.each([
    ['case, blanks and bullets', { ...ad, title: 'ERFARINGSKONSULENT', text: `• ${text.replaceAll('\n', '\n• ')}` }],
    ['soft hyphens', { ...ad, text: text.replaceAll('konsulent', '\u00ADkonsulent') }],
    ['letters put together in another way', { ...ad, text: text.normalize('NFD') }],
    ['a legal form', { ...ad, hiringOrganization: 'Granvik kommune AS' }],
    ['a department', { ...ad, hiringOrganization: 'Granvik kommune, Helse og mestring' }],
    ['a longer title', { ...ad, title: 'Erfaringskonsulent, 100 % fast' }],
    [
      'a paragraph that one portal adds',
      { ...ad, text: `${text}\nVi behandler bare søknader som kommer elektronisk.` },
    ],
  ])('differ in %s', (_, other) => {
    expect(same(ad, other)).toBe(true);
    expect(same(other, ad)).toBe(true);
  });

  it.each([
    ['employer', { ...ad, hiringOrganization: 'Fjellvik kommune' }],
    [
      'text',
      {
        ...ad,
        text: 'Dagsenteret trenger en person som kan åpne dørene om morgenen, koke kaffe og holde lista over turer à jour.',
      },
    ],
  ])('are two ads when they differ in %s', (_, other) => {
    expect(same(ad, other)).toBe(false);
  });
});

describe('the id of an ad that has none', () => {
  it('is sixteen hex digits, the same for the same words', () => {
    expect(fingerprintId(ad)).toMatch(/^[\da-f]{16}$/u);
    expect(fingerprintId({ ...ad, text: `  ${text}  ` })).toBe(fingerprintId(ad));
    expect(fingerprintId({ title: '', text: '' })).toMatch(/^[\da-f]{16}$/u);
  });

  it.each([
    ['title', { ...ad, title: 'Likeperson' }],
    ['employer', { ...ad, hiringOrganization: 'Fjellvik kommune' }],
    ['text', { ...ad, text: text.replace('fast', 'midlertidig') }],
  ])('is another for another %s', (_, other) => {
    expect(fingerprintId(other)).not.toBe(fingerprintId(ad));
  });

  it('does not mix up the parts', () => {
    expect(fingerprintId({ title: 'en to', text: 'tre' })).not.toBe(fingerprintId({ title: 'en', text: 'to tre' }));
  });
});

describe('what always holds', () => {
  const texts = array(constantFrom(...'du får ro mot tid veiledning team ansvar kaffe tur'.split(' ')), {
    minLength: 1,
    maxLength: 120,
  }).map((words) => words.join(' '));

  it('a text resembles itself wholly, and the estimate is a share that goes both ways', () => {
    assert(
      property(texts, texts, (a, b) => {
        expect(resemblance(sketchOf(a), sketchOf(a))).toBe(1);
        expect(resemblance(sketchOf(a), sketchOf(b))).toBe(resemblance(sketchOf(b), sketchOf(a)));
        expect(resemblance(sketchOf(a), sketchOf(b))).toBeGreaterThanOrEqual(0);
        expect(resemblance(sketchOf(a), sketchOf(b))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the sketch is short, ascending and without repetition', () => {
    assert(
      property(texts, (of) => {
        const sketch = sketchOf(of);
        expect(sketch.length).toBeLessThanOrEqual(64);
        expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
      }),
    );
  });

  it('nothing resembles nothing', () => {
    expect(resemblance([], [])).toBe(0);
  });
});
