import { expect, it } from 'vitest';
import { nearestLocale } from '#src/presentation/strings/locale';

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
