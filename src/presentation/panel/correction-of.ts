import type { Correction } from '#src/library/ads/dismissal';
import { findWords } from '#src/posting/find-words';
import type { Posting } from '#src/posting/posting';

/** What a person corrects, without the place of the words that show it. */
export type Change = Omit<Correction, 'place'>;

/** The correction with the place of the words that a person gave; null where they stand nowhere in the ad. */
export function correctionOf(posting: Posting, change: Change, words: string): Correction | null {
  if (words.trim() === '') return { ...change, place: null };
  const place = findWords(posting, words);
  return place && { ...change, place };
}
