/**
 * How a concept's words are written in the tables, and what they compile to. Measured in the project's language study:
 * open prefixes are safe for a few heads only, stems with a closed list of endings for the rest.
 *
 *     veiledning      this form only
 *     bruker~         the stem with a Nordic or English inflection (bruker, brukere, brukerne, brukers …)
 *     veiled*         any ending (open to the right)
 *     *veiledning     any beginning (open to the left: compounds)
 *     peer_worker~    several words in a row, joined by one space or a hyphen
 */
export type ConceptWords = string;

const ENDINGS = 'ens|enes|ets|ene|ane|arne|orna|erna|arna|erne|en|et|er|ar|or|an|a|e|n|r|t|na|s|es|ies|ers|ing';
const LEFT = '(?<![\\p{L}\\p{N}])';
const RIGHT = '(?![\\p{L}\\p{N}])';

const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');

/** Regular-expression source for one word of the notation, without the outer word boundaries. */
function wordSource(word: string): string {
  const openLeft = word.startsWith('*');
  const openRight = word.endsWith('*');
  const inflected = word.endsWith('~');
  const core = escape(word.slice(openLeft ? 1 : 0, openRight || inflected ? -1 : undefined)).replaceAll('_', '[ -]');
  return `${openLeft ? '[\\p{L}-]{0,30}' : ''}${core}${openRight ? '[\\p{L}-]{0,30}' : ''}${inflected ? `(?:${ENDINGS})?` : ''}`;
}

/** Regular-expression source that matches any of `words` (separated by white space) as whole words. */
export function conceptSource(words: ConceptWords): string {
  const unique = [...new Set(words.trim().split(/\s+/))];
  // Longest first, so that "peer support worker" is not cut at "peer".
  unique.sort((a, b) => b.length - a.length);
  return `${LEFT}(?:${unique.map(wordSource).join('|')})${RIGHT}`;
}
