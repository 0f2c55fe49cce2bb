/**
 * A text as patterns see it: lower case, letter by letter, so that every offset stays; and which words it holds, told by
 * their first letters. Matching lower case without the `i` and `u` flags is some thirty times faster than with them.
 */
export interface FoldedText {
  text: string;
  /** One bit for each opener that a word of the text has, and for each three letters within one. */
  openers: Uint32Array;
  /** Which word classes have a word in the text, as far as somebody asked. */
  classes: Map<string, boolean>;
}

/** Words are told apart by this many first letters: enough to pass over nearly all patterns, few enough to count. */
export const openerLength = 3;

/** Letters of the languages that are read, in lower case, for use inside a character class. */
export const letters = 'a-zß-öø-ÿ\\u0100-\\u024f';

const word = new RegExp(`[${letters}\\d]+`, 'g');
/** Openers are numbered by hash; two that share a number only cost a look more. */
const openerBits = 4_096;
const openerWords = openerBits / 32;

/** Number of the opener of a word, from its first letters. */
export function openerId(wordInLowerCase: string): number {
  let hash = 0x811c9dc5;
  const end = Math.min(openerLength, wordInLowerCase.length);
  for (let i = 0; i < end; i++) hash = Math.imul(hash ^ wordInLowerCase.charCodeAt(i), 0x01000193);
  // A short word is another opener than the same letters in a long one.
  return (hash ^ (hash >>> 15) ^ end) & (openerBits - 1);
}

/** Number of three letters that stand anywhere in a word, for patterns that leave its beginning open. */
export const innerId = (threeOrMoreLetters: string): number =>
  (openerId(threeOrMoreLetters) * 31 + 7) & (openerBits - 1);

export const noOpeners = (): Uint32Array => new Uint32Array(openerWords);

export function addOpener(openers: Uint32Array, id: number): void {
  openers[id >>> 5]! |= 1 << (id & 31);
}

export const hasOpener = (openers: Uint32Array, id: number): boolean => (openers[id >>> 5]! & (1 << (id & 31))) !== 0;

/** The same clause is asked about hundreds of times; what is remembered is bounded. */
const remembered = 4_000;
const memory = new Map<string, FoldedText>();

export function fold(text: string): FoldedText {
  const known = memory.get(text);
  if (known) return known;
  const folded = lowerCase(text);
  const openers = noOpeners();
  for (const match of folded.match(word) ?? []) {
    addOpener(openers, openerId(match));
    for (let i = 0; i + openerLength <= match.length; i++)
      addOpener(openers, innerId(match.slice(i, i + openerLength)));
  }
  const result = { text: folded, openers, classes: new Map<string, boolean>() };
  if (memory.size >= remembered) memory.clear();
  memory.set(text, result);
  return result;
}

/** Lower case of the same length: "İ" would become two units and shift what follows. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const one = character.toLowerCase();
    return one.length === character.length ? one : character;
  }).join('');
}
