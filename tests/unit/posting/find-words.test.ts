import { describe, expect, it } from 'vitest';
import { findWords, wordsAt } from '#src/posting/find-words';
import { postingOf } from '../../support/read-text';

const text = 'Vi tilbyr\n• Fast stilling (100 %)\n• Veiledning hver uke, sammen med andre.\nRus- og psykisk helse.';
const posting = { ...postingOf(text, { title: 'Erfaringskonsulent på kafeen' }), fields: { Omfang: 'Heltid 100%' } };
const found = (words: string): string | null => {
  const place = findWords(posting, words);
  return place && wordsAt(posting, place);
};

describe('words copied out of an ad', () => {
  it.each([
    ['as they stand', 'Fast stilling (100 %)', 'Fast stilling (100 %)'],
    ['in quotation marks', '«Veiledning hver uke»', 'Veiledning hver uke'],
    ['with other spaces and line ends', '  veiledning\n hver   uke ', 'Veiledning hver uke'],
    ['over the items of a list', 'Fast stilling (100 %) Veiledning', 'Fast stilling (100 %)\n• Veiledning'],
    ['with a hyphen', 'rus- og psykisk', 'Rus- og psykisk'],
    ['from the title', 'på kafeen', 'på kafeen'],
    ['from a fact', 'heltid 100%', 'Heltid 100%'],
  ])('are found again %s', (_, words, expected) => expect(found(words)).toBe(expected));

  it('say in which field they stood', () => {
    expect(findWords(posting, 'Heltid')).toEqual({ start: 0, end: 6, field: 'Omfang' });
    expect(findWords(posting, 'kafeen')).toMatchObject({ field: 'title' });
  });

  it.each(['', ' • ', 'Fast stilling i 80 %', '.*', 'Veiledning hver måned', '('.repeat(3000)])(
    'are not found where they do not stand: %s',
    (words) => expect(findWords(posting, words)).toBeNull(),
  );
});
