/** Small numbers as words, in the languages that are read. */
const words: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  två: 2,
  fyra: 4,
  sex: 6,
  otte: 8,
  åtta: 8,
  nio: 9,
  tio: 10,
  elleve: 11,
  eleven: 11,
  elva: 11,
  tolv: 12,
  twelve: 12,
  atten: 18,
  eighteen: 18,
  arton: 18,
  en: 1,
  én: 1,
  ein: 1,
  éin: 1,
  ei: 1,
  et: 1,
  ett: 1,
  one: 1,
};

export const countWord = String.raw`(?:\d{1,2}|${Object.keys(words)
  .filter((word) => words[word]! > 1)
  .join('|')})`;

/** The number that a word or digits stand for; null when it is none. */
export function countOf(word: string): number | null {
  if (/^\d{1,2}$/u.test(word)) return Number(word);
  return words[word.toLowerCase()] ?? null;
}
