import { describe, expect, it } from 'vitest';
import { Locale } from '#src/presentation/strings/locale';
import { readCatalogues } from '../support/catalogues';

const texts = readCatalogues();
const inLocale = (locale: Locale) => texts.map(({ path, text }) => [path, text[locale] ?? ''] as const);

/** Names, and words that English and Norwegian have in common. A new one needs a good look before it is added. */
const alike = new Set(['likeverd', 'portal', 'format', 'argument', 'bokmål', 'nynorsk', 'parquet']);
/** Gaps, numbers and signs, and single letters: keys, F1. */
const wordless = /^(?:<\d>|[^\p{L}])*$|^\p{L}\d?$/u;

/** Texts about how coders agree: a code can be missing there, and no ad is spoken of. */
const aboutCoders = /^strings\/agreement\//u;

describe.each(Locale.options)('the words in %s', (locale) => {
  it('are all there', () => {
    expect(texts.length).toBeGreaterThan(400);
    expect(texts.filter(({ text }) => (text[locale] ?? '').trim() === '').map(({ path }) => path)).toEqual([]);
  });

  it('leave no gap out that another language fills', () => {
    const gapsIn = (text = ''): string => [...new Set(text.match(/<\d>/gu))].toSorted().join(' ');
    expect(texts.filter(({ text }) => gapsIn(text[locale]) !== gapsIn(text.nb)).map(({ path }) => path)).toEqual([]);
  });

  it('never call what is not mentioned missing, and blame nobody', () => {
    const blaming =
      /mangl|missing|lacks?(?!\p{L})|dårlig|dårleg|(?<!\p{L})bad(?!\p{L})|score(?:n|ne)?(?!\p{L})|karakter/iu;
    expect(inLocale(locale).filter(([path, text]) => !aboutCoders.test(path) && blaming.test(text))).toEqual([]);
  });
});

it('no words are left untranslated', () => {
  const same = texts.filter(({ text }) => text.en === text.nb || text.en === text.nn);
  const words = same.filter(({ text: { en = '' } }) => !wordless.test(en) && !alike.has(en.toLowerCase()));
  expect(words.map(({ path, text }) => `${path}: ${text.en}`)).toEqual([]);
});

it('nynorsk is nynorsk', () => {
  const bokmål = /(?<!\p{L})(?:ikke|hva|hvordan|hvem|jeg|noe|fra|mye|bare|dere|flere)(?!\p{L})/iu;
  expect(inLocale('nn').filter(([, text]) => bokmål.test(text))).toEqual([]);
});
