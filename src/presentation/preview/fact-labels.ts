import { locales } from '#src/rubric/localized';
import type { Locale } from '../strings/locale';

/** The facts that portals ask an employer for beside the text. */
export const standardFacts = ['employmentType', 'extent', 'positions'] as const;
export type StandardFact = (typeof standardFacts)[number];

/** What the fact is called where it is shown; the reader of ads knows these labels. */
export const factLabels: Record<Locale, Record<StandardFact, string>> = {
  nb: { employmentType: 'Ansettelsesform', extent: 'Stillingsprosent', positions: 'Antall stillinger' },
  nn: { employmentType: 'Tilsetjingsform', extent: 'Stillingsprosent', positions: 'Tal på stillingar' },
  en: { employmentType: 'Employment type', extent: 'Working hours', positions: 'Number of posts' },
};

/** The standard facts an ad may lack, under the label they would get in this language. */
export function withStandardFacts(fields: Readonly<Record<string, string>>, locale: Locale): Record<string, string> {
  const added = standardFacts
    .filter((fact) => !locales.some((one) => Object.hasOwn(fields, factLabels[one][fact])))
    .map((fact) => [factLabels[locale][fact], '']);
  return { ...fields, ...Object.fromEntries(added) };
}
