import { describe, expect, it } from 'vitest';
import { strings } from '#src/presentation/strings';
import { guideStrings } from '#src/presentation/strings/guide';
import { previewStrings } from '#src/presentation/strings/preview';
import { panelStrings } from '#src/presentation/strings/panel';
import { optionsStrings } from '#src/presentation/strings/options';
import { sidePanelStrings } from '#src/presentation/strings/side-panel';
import { questionsStrings } from '#src/presentation/strings/questions';
import { pageStrings } from '#src/presentation/strings/pages';
import { beforeAnswer } from '#src/presentation/strings/before-answer';
import { Locale, nearestLocale } from '#src/presentation/strings/locale';

/** Every text of a catalogue by its path; texts with gaps are filled with the names of their gaps. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const gaps = Array.from({ length: value.length }, (_, index) => `<${index}>`);
    return [[path, String(value(...gaps))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

const catalogue = (locale: Locale) =>
  textsOf({
    ...strings[locale],
    ...pageStrings[locale],
    panel: panelStrings[locale],
    questions: questionsStrings[locale],
    options: optionsStrings[locale],
    sidePanel: sidePanelStrings[locale],
    beforeAnswer: beforeAnswer[locale],
    preview: previewStrings[locale],
    guide: guideStrings[locale],
  });
const gapsOf = (text: string): string[] => [...text.matchAll(/<\d>/gu)].map(([gap]) => gap).toSorted();

describe.each(Locale.options)('the words in %s', (locale) => {
  it('are all there', () => {
    expect(catalogue(locale).map(([path]) => path)).toEqual(catalogue('nb').map(([path]) => path));
    expect(catalogue(locale).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('leave no gap out that another language fills', () => {
    const gaps = (texts: ReturnType<typeof catalogue>) =>
      Object.fromEntries(texts.map(([path, text]) => [path, [...new Set(gapsOf(text))]]));
    expect(gaps(catalogue(locale))).toEqual(gaps(catalogue('nb')));
  });

  it('never call what is not mentioned missing, and blame nobody', () => {
    const blaming =
      /mangl|missing|lacks?(?!\p{L})|dårlig|dårleg|(?<!\p{L})bad(?!\p{L})|score(?:n|ne)?(?!\p{L})|karakter/iu;
    expect(catalogue(locale).filter(([, text]) => blaming.test(text))).toEqual([]);
  });
});

it('nynorsk is nynorsk', () => {
  const bokmål = /(?<!\p{L})(?:ikke|hva|hvordan|hvem|jeg|noe|fra|mye|bare|dere|flere)(?!\p{L})/iu;
  expect(catalogue('nn').filter(([, text]) => bokmål.test(text))).toEqual([]);
});

it.each([
  ['nb-NO', 'nb'],
  ['no', 'nb'],
  ['nn-NO', 'nn'],
  ['da', 'nb'],
  ['sv-SE', 'nb'],
  ['en-US', 'en'],
  ['de', 'en'],
])('a reader of %s is spoken to in %s', (tag, locale) => {
  expect(nearestLocale(tag)).toBe(locale);
});
