import { concepts } from '#src/analysis/concepts';
import { findIn } from '#src/analysis/patterns/pattern';
import senses from '#src/analysis/weighing/word-senses.json';

/**
 * What a word means in ads: words of five languages that mean the same have the same gloss, and words for things of one kind
 * the same class, so that what is learnt from passages in one language is known in the others.
 */
export interface Sense {
  /** English base forms, one for each part of a compound: "supervision", "group". */
  glosses: readonly string[];
  /** What kinds of thing it is, of `senseClasses`; none for words that only hold a sentence together. */
  classes: readonly string[];
}

export type Lexicon = ReadonlyMap<string, Sense>;
type SensesByClass = Readonly<Record<string, Readonly<Record<string, string>>>>;

const grammar = 'grammar';

/** The word classes that rules know count as classes too, in the notation of patterns: `{supervisionNoun}`. */
const conceptClasses = Object.keys(concepts).map((name) => `{${name}}`);

/** Every class there is, in one order. */
export const senseClasses: readonly string[] = [
  ...new Set(Object.values<SensesByClass>(senses).flatMap((byClass) => Object.keys(byClass).flatMap(classesIn))),
  ...conceptClasses,
].sort();

function classesIn(names: string): string[] {
  return names.split(' ').filter((name) => name !== grammar);
}

function lexiconOf(byClass: SensesByClass): Lexicon {
  const lexicon = new Map<string, Sense>();
  for (const [names, byGloss] of Object.entries(byClass)) {
    const classes = classesIn(names);
    for (const [gloss, forms] of Object.entries(byGloss)) {
      const sense = { glosses: classes.length > 0 ? gloss.split('+') : [], classes };
      for (const form of forms.split(' ')) lexicon.set(form, sense);
    }
  }
  return lexicon;
}

let opened: { english: Lexicon; scandinavian: Lexicon } | null = null;

/** The lexicon that knows more of these words: "men" is people in one and "but" in the other. */
export function lexiconFor(words: readonly string[]): Lexicon {
  opened ??= { english: lexiconOf(senses.english), scandinavian: lexiconOf(senses.scandinavian) };
  const { english, scandinavian } = opened;
  const known = (lexicon: Lexicon): number => words.filter((word) => lexicon.has(word)).length;
  return known(english) > known(scandinavian) ? english : scandinavian;
}

const shortestHead = 3;
const shortestTail = 4;

/** What a word means by the lexicon, and the word classes of rules that it alone is one of; null where nobody knows it. */
export function senseOf(lexicon: Lexicon, word: string): Sense | null {
  const listed = listedSense(lexicon, word);
  const known = conceptClasses.filter((name) => isWhole(findIn(name, word), word));
  return known.length === 0
    ? listed
    : { glosses: listed?.glosses ?? [], classes: [...(listed?.classes ?? []), ...known] };
}

const isWhole = (found: { start: number; end: number } | null, word: string): boolean =>
  found !== null && found.start === 0 && found.end === word.length;

/** What a word means; of a Scandinavian compound that is not listed, what its longest known end means, and what is before it. */
function listedSense(lexicon: Lexicon, word: string): Sense | null {
  const listed = lexicon.get(word);
  if (listed || lexicon !== opened?.scandinavian) return listed ?? null;
  for (let at = shortestHead; at <= word.length - shortestTail; at++) {
    const tail = lexicon.get(word.slice(at));
    if (!tail || tail.classes.length === 0) continue;
    const head = headSense(lexicon, word.slice(0, at));
    return {
      glosses: [...new Set([...tail.glosses, ...(head?.glosses ?? [])])],
      classes: [...new Set([...tail.classes, ...(head?.classes ?? [])])],
    };
  }
  return null;
}

/** Between the parts of a compound an "s" or "e" may stand, or its last "e" be lost: "arbeidsplan", "barnehage". */
const headSense = (lexicon: Lexicon, head: string): Sense | undefined =>
  lexicon.get(head) ?? lexicon.get(head.replace(/[se]$/u, '')) ?? lexicon.get(`${head}e`);
