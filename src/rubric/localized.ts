/** The languages people read the tool in. Ads may be in other languages too. */
export const locales = ['nb', 'nn', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language of the tool; a language left out does not compile. */
export type Localized = Readonly<Record<Locale, string>>;
