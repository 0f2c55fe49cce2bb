/**
 * A text as patterns see it: lower case, letter by letter, so that every offset stays; and which words it holds, told by
 * their first letters. Matching lower case without the `i` and `u` flags is some thirty times faster than with them.
 */
export interface FoldedText {
  text: string;
  /** One bit for each opener that a word of the text has, and for each three letters within one. */
  openers: Uint32Array;
  /** Where words start, … */
  starts: number[];
  /** … and three numbers each for how they do (`startKey`, `wholeKey`). */
  keys: number[];
  /** See `edgesOf`; null as long as nobody asked. */
  edges: readonly number[] | null;
  /** Which word classes have a word in the text, as far as somebody asked. */
  classes: Map<string, boolean>;
  /** Where the entries of a word class end that start at a place; by both in one number. */
  classEnds: Map<number, readonly number[]>;
}

/** An opener is what a word begins with, from this many letters … */
export const openerLength = 3;
/** … to this many: the longer, the fewer texts have it. */
const longestOpener = 6;

/** Letters of the languages that are read, in lower case, for use inside a character class. */
export const letters = 'a-zß-öø-ÿ\\u0100-\\u024f';

const isLetter = new RegExp(`^[${letters}\\d]`);
/** By code unit: the same question is asked of every letter of every text. */
const wordUnits = Uint8Array.from({ length: 0x250 }, (_, unit) => Number(isLetter.test(String.fromCharCode(unit))));

/** Openers are numbered by hash; two that share a number only cost a look more. */
const openerBits = 16_384;
const openerWords = openerBits / 32;

const hashStart = 0x811c9dc5;
const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** A whole word is another opener than the same letters at the start of a longer one. */
const numbered = (hash: number, mark: number): number => (hash ^ (hash >>> 15) ^ (mark * 0x9e5)) & (openerBits - 1);
const [wholeMark, innerMark] = [30, 31];

/** Number of the opener with these letters, in lower case; of many only the first count. */
export function openerId(start: string): number {
  let hash = hashStart;
  const end = Math.min(longestOpener, start.length);
  for (let i = 0; i < end; i++) hash = hashed(hash, start.charCodeAt(i));
  return numbered(hash, end);
}

/** Number of a whole word, in lower case. Of long words no more is kept than how they begin. */
export function wordId(word: string): number {
  if (word.length > longestOpener) return openerId(word);
  let hash = hashStart;
  for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
  return numbered(hash, wholeMark);
}

/** Number of three letters that stand anywhere in a word, for patterns that leave its beginning open. */
export function innerId(threeOrMoreLetters: string, from = 0): number {
  let hash = hashStart;
  for (let i = from; i < from + openerLength; i++) hash = hashed(hash, threeOrMoreLetters.charCodeAt(i));
  return numbered(hash, innerMark);
}

/** How a word may start: with these letters, of which three count, … */
export const startKey = (start: string): number => openerId(start.slice(0, openerLength)) & keyMask;
/** … or, where it is shorter, with nothing but them. */
export const wholeKey = (word: string): number =>
  word.length < openerLength ? wordId(word) & keyMask : startKey(word);

/** There are as many numbers for starts as a set of them may have bits for each of some thousand patterns. */
const keyMask = 2_047;

export type Starts = Uint32Array;

export function startsOf(keys: Iterable<number>): Starts {
  const starts = new Uint32Array((keyMask + 1) / 32);
  for (const key of keys) addOpener(starts, key);
  return starts;
}

/** Whether the nth word of the text starts in one of these ways. */
export const startsSo = (starts: Starts, { keys }: FoldedText, nth: number): boolean =>
  hasOpener(starts, keys[3 * nth]!) || hasOpener(starts, keys[3 * nth + 1]!) || hasOpener(starts, keys[3 * nth + 2]!);

/** Whether the letters from a place on start in one of these ways, wherever in a word they stand. */
export function startsAt(starts: Starts, { text }: FoldedText, at: number): boolean {
  let hash = hashStart;
  let length = 0;
  for (; length < openerLength && wordUnits[text.charCodeAt(at + length)] === 1; length++) {
    hash = hashed(hash, text.charCodeAt(at + length));
    if (hasOpener(starts, numbered(hash, length + 1) & keyMask)) return true;
  }
  return length > 0 && length < openerLength && hasOpener(starts, numbered(hash, wholeMark) & keyMask);
}

/** Every place that no letter stands before: the only ones where patterns may be found. */
export function edgesOf(folded: FoldedText): readonly number[] {
  const { text } = folded;
  folded.edges ??= Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => wordUnits[text.charCodeAt(at - 1)] !== 1,
  );
  return folded.edges;
}

const noOpeners = (): Uint32Array => new Uint32Array(openerWords);

function addOpener(openers: Uint32Array, id: number): void {
  openers[id >>> 5]! |= 1 << (id & 31);
}

export const hasOpener = (openers: Uint32Array, id: number): boolean => (openers[id >>> 5]! & (1 << (id & 31))) !== 0;

/**
 * The same clause is asked about hundreds of times, and while an ad is written again at each pause. Twice as many cost a
 * run half a gigabyte.
 */
const remembered = 2_000;
const memory = new Map<string, FoldedText>();

export function fold(text: string): FoldedText {
  const known = memory.get(text);
  if (known) return known;
  const folded = lowerCase(text);
  const result: FoldedText = {
    text: folded,
    openers: noOpeners(),
    starts: [],
    keys: [],
    edges: null,
    classes: new Map(),
    classEnds: new Map(),
  };
  for (let at = 0; at < folded.length; at++) {
    if (wordUnits[folded.charCodeAt(at)] !== 1) continue;
    const start = at;
    while (wordUnits[folded.charCodeAt(at)] === 1) at++;
    addWord(result, start, at);
  }
  if (memory.size >= remembered) memory.clear();
  memory.set(text, result);
  return result;
}

/** What patterns may ask of a word: how it begins, the whole of it, and what stands within. */
function addWord({ text, openers, starts, keys }: FoldedText, start: number, end: number): void {
  const length = end - start;
  let hash = hashStart;
  for (let i = 0; i < length && i < longestOpener; i++) {
    hash = hashed(hash, text.charCodeAt(start + i));
    if (i + 1 >= openerLength || i + 1 === length) addOpener(openers, numbered(hash, i + 1));
    if (i < openerLength) keys.push(numbered(hash, i + 1) & keyMask);
  }
  if (length <= longestOpener) addOpener(openers, numbered(hash, wholeMark));
  for (let i = start; i + openerLength <= end; i++) addOpener(openers, innerId(text, i));
  // A word of fewer letters is known by its whole.
  while (keys.length < 3 * starts.length + openerLength) keys.push(numbered(hash, wholeMark) & keyMask);
  starts.push(start);
}

/**
 * A regular expression for texts in lower case (`lowerCase`): the same without the `i` and `u` flags, whose cost is some
 * thirty times as high in running and many times in compiling. Of letters it knows those of the languages that are read.
 */
export const inLowerCaseOnly = (source: string, flags: '' | 'g' | 'y' = ''): RegExp =>
  new RegExp(
    source
      .replace(/\\[pP]\{[^}]*\}|\\.|[^\\]+/gu, (part) => (part.startsWith('\\') ? part : lowerCase(part)))
      .replace(/\[(?:\\.|[^\]])*\]/gu, (characterClass) =>
        characterClass.replace(/\\p\{L[ul]?\}/gu, letters).replaceAll(String.raw`\p{N}`, String.raw`\d`),
      )
      .replace(/\\p\{L[ul]?\}/gu, `[${letters}]`)
      .replaceAll(String.raw`\P{L}`, `[^${letters}]`)
      .replaceAll(String.raw`\p{N}`, String.raw`\d`),
    flags,
  );

/** Lower case of the same length: "İ" would become two units and shift what follows. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const one = character.toLowerCase();
    return one.length === character.length ? one : character;
  }).join('');
}
