import { concepts, type ConceptName } from '#src/analysis/concepts';
import { entriesOf } from '#src/analysis/concepts/concept';
import { entryPattern } from '#src/analysis/patterns/pattern';

const names = Object.keys(concepts) as ConceptName[];
/** Words that are remembered, so that a run over millions of ads stays within its memory. */
const remembered = 50_000;

let openers: { name: ConceptName; regex: RegExp | null }[] | null = null;
const memory = new Map<string, readonly ConceptName[]>();

/** The word classes that a text may hold a word of: never one too few, perhaps one too many. */
export function conceptsIn(text: string): Set<ConceptName> {
  const found = new Set<ConceptName>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) for (const name of conceptsOpenedBy(word)) found.add(name);
  for (const { name, regex } of allOpeners()) if (regex === null) found.add(name);
  return found;
}

/** The word classes one of whose entries begins with this word. */
function conceptsOpenedBy(word: string): readonly ConceptName[] {
  const known = memory.get(word);
  if (known) return known;
  const opened = allOpeners()
    .filter(({ regex }) => regex?.test(word))
    .map(({ name }) => name);
  if (memory.size >= remembered) memory.clear();
  memory.set(word, opened);
  return opened;
}

/** What the entries of each class begin with; null for a class that cannot be told by one word. */
function allOpeners(): { name: ConceptName; regex: RegExp | null }[] {
  openers ??= names.map((name) => {
    const starts = new Set(entriesOf(concepts[name]).entries.map(openerOf));
    return { name, regex: starts.has(null) ? null : new RegExp(`^(?:${[...starts].join('|')})$`, 'iu') };
  });
  return openers;
}

/** A pattern for the first word of an entry; null when an entry may begin with nearly anything. */
function openerOf(entry: string): string | null {
  const [choice] = /^\((?:\?:)?[^()]+\)(?!\?)/u.exec(entry) ?? [];
  if (choice !== undefined) {
    const alternatives = choice.replace(/^\((?:\?:)?|\)$/gu, '').split('|');
    const starts = alternatives.map((alternative) => openerOf(alternative + entry.slice(choice.length)));
    return starts.includes(null) ? null : `(?:${starts.join('|')})`;
  }
  const [word = ''] = /^[\p{L}\p{N}*~]+/u.exec(entry) ?? [];
  const next = entry[word.length];
  if (next === undefined || next === ' ') return word === '' ? null : entryPattern(word);
  // Something optional or joined follows, so that the word may go on; before `?` its last letter may be missing too.
  const sure = next === '?' ? word.slice(0, -1) : word;
  return sure === '' ? null : `${entryPattern(sure)}\\p{L}*`;
}
