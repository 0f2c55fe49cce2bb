import type { Place } from '#src/posting/evidence';
import type { Posting } from '#src/posting/posting';

/** More than this, in UTF-16 units, is no quote but half an ad. */
export const longestWords = 2000;
/** What may stand between two words where somebody copies them: spaces, line ends, the marks of a list. */
const between = '[\\s•·▪–-]+';

/**
 * Where words that a person copied out of an ad stand in it: in its text, or else in its title or one of its facts.
 * Spaces, line ends, capitals and quotation marks around them do not matter; null where the words stand nowhere.
 */
export function findWords(posting: Posting, words: string): Place | null {
  const parts = words
    .slice(0, longestWords)
    .replace(/^[\s«“”"„•·▪–-]+|[\s»“”"•·▪–-]+$/gu, '')
    .split(new RegExp(between, 'u'))
    .filter(Boolean);
  if (parts.length === 0) return null;
  const pattern = new RegExp(parts.map(escaped).join(between), 'iu');
  const texts: [string | undefined, string][] = [
    [undefined, posting.text],
    ['title', posting.title],
    ...Object.entries(posting.fields),
  ];
  for (const [field, text] of texts) {
    const match = pattern.exec(text);
    if (match) return { start: match.index, end: match.index + match[0].length, ...(field !== undefined && { field }) };
  }
  return null;
}

/** The words at a place; none where the posting has no such place. */
export function wordsAt({ text, title, fields }: Posting, { start, end, field }: Place): string {
  const whole = field === undefined ? text : field === 'title' ? title : fields[field];
  return whole?.slice(start, end) ?? '';
}

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
