import * as z from 'zod/mini';

/** Languages the extension speaks. The language of an ad is another matter (`Report.language`). */
export const Locale = z.enum(['nb', 'nn', 'en']);
export type Locale = z.infer<typeof Locale>;

/** Each language by its own name, for language menus. */
export const localeNames: Record<Locale, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/**
 * The nearest language we speak to a BCP 47 tag. `no` is the old tag for bokmål; Danish and Swedish readers
 * are better served by bokmål than by English.
 */
export function nearestLocale(tag: string): Locale {
  const primary = tag.toLowerCase().split('-')[0];
  if (primary === 'nn') return 'nn';
  return primary === 'nb' || primary === 'no' || primary === 'da' || primary === 'sv' ? 'nb' : 'en';
}

/**
 * The languages to format numbers and dates in, best first: not every browser has nynorsk, and would fall back on its
 * own language instead of the one that writes them alike.
 */
export const intlLocales = (locale: Locale): string[] => [locale, 'nb'];
