import { lowerCase } from '#src/analysis/patterns/folded-text';

/** Pieces of a word as long as this say what it is made of: stems, endings, the parts of a compound. */
const pieceLengths = [3, 4, 5];
/** No word is longer; a line of a thousand letters is none. */
const longestWord = 40;

/** The words of a text in lower case, in order. Every number is the same number: sizes and dates are read elsewhere. */
export const wordsOf = (text: string): string[] =>
  lowerCase(text)
    .replace(/\p{N}/gu, '0')
    .match(/[\p{L}0]+/gu)
    ?.map((word) => word.slice(0, longestWord)) ?? [];

/** A word between its edges ("<kurs>") and the pieces of that ("<ku", "kurs", "rs>"). */
export function piecesOf(word: string): string[] {
  const whole = `<${word}>`;
  const pieces = [whole];
  for (const length of pieceLengths) {
    for (let at = 0; at + length <= whole.length && whole.length > length; at++)
      pieces.push(whole.slice(at, at + length));
  }
  return pieces;
}

/** Two words that stand beside each other; the space keeps them apart from pieces of one word. */
export const pairOf = (first: string, second: string): string => `${first} ${second}`;

/**
 * What is weighed in a text: its words, the pieces of its words, and the pairs of words beside each other, each once.
 * Training and reading both go through here, so that they see the same.
 */
export function featuresOf(text: string): Set<string> {
  const words = wordsOf(text);
  const features = new Set(words.flatMap(piecesOf));
  for (let at = 0; at + 1 < words.length; at++) features.add(pairOf(words[at]!, words[at + 1]!));
  return features;
}
