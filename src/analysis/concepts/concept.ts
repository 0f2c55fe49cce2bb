/** Languages that have word lists of their own. All of them are looked for in every ad: ads borrow words. */
export const conceptLanguages = ['nb', 'nn', 'en', 'da', 'sv'] as const;
export type ConceptLanguage = (typeof conceptLanguages)[number];

/**
 * A class of words, per language. Entries are parted by `|`; in an entry
 *
 * - `*` stands for any letters: `veiledning*`, `*stilling`;
 * - `~` stands for nothing or a common ending (-en, -er, -ane, -s …): `bruker~` is any form of "bruker", never
 *   "brukervennlig". Use it for persons, where open prefixes catch too much;
 * - `!` before an entry takes it out again: `*stilling | !*bestilling`;
 * - `?` makes the letter or bracket before it optional, `(a|b)` gives a choice, as in any pattern.
 *
 * A language may be left out where the word is the same as in another one.
 */
export type Concept = Partial<Record<ConceptLanguage, string>>;

export const defineConcepts = <const Name extends string>(concepts: Record<Name, Concept>): Record<Name, Concept> =>
  concepts;

/** The entries of a concept in all languages, as written, those taken out apart. */
export function entriesOf(concept: Concept): { entries: string[]; except: string[] } {
  const all = conceptLanguages.flatMap((language) => splitTop(concept[language] ?? ''));
  const entries = [...new Set(all.filter((entry) => !entry.startsWith('!')))];
  return { entries, except: all.filter((entry) => entry.startsWith('!')).map((entry) => entry.slice(1)) };
}

/** Parts a list at the `|` that stand outside of brackets. */
function splitTop(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of list) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === '|' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((entry) => entry.trim().replace(/\s+/gu, ' ')).filter(Boolean);
}
