import { collectText, type CollectedText } from '#src/page/collect-text';
import { besides } from '#src/page/main-text';

/** Characters, blanks apart, from which the beginning or the end of a text is known again. */
const landmark = 30;
/** A longer page is not searched. UTF-16 units. */
const longestPage = 400_000;
/** What the page has more than the text sought: buttons and the like between its paragraphs. */
const mostMore = 1.25;
const mostLess = 0.9;

/**
 * Finds a text that is known from elsewhere in the page itself, so that its words have places that can be marked. Blanks
 * and bullets may differ. Null when its beginning or end is not there, or what lies between is something else.
 */
export function findInPage(document: Document, sought: string): CollectedText | null {
  if (!document.body) return null;
  const page = collectText(document.body, { exclude: besides });
  if (page.text.length > longestPage) return null;
  const { squeezed, places } = squeeze(page.text);
  const wanted = squeeze(sought).squeezed;
  if (wanted === '') return null;
  const from = squeezed.indexOf(wanted.slice(0, landmark));
  const last = squeezed.indexOf(wanted.slice(-landmark), Math.max(from, from + wanted.length * mostLess - landmark));
  if (from === -1 || last === -1) return null;
  const to = last + Math.min(landmark, wanted.length);
  const share = (to - from) / wanted.length;
  if (share > mostMore || share < mostLess) return null;
  return part(page, places[from]!, places[to - 1]! + 1);
}

/** A text without blanks and bullets, and where each of its characters stands in the original. */
function squeeze(text: string): { squeezed: string; places: number[] } {
  const kept: string[] = [];
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (/[\s•\u00AD\u200B-\u200D]/u.test(character)) continue;
    kept.push(character.toLowerCase()[0]!);
    places.push(i);
  }
  return { squeezed: kept.join(''), places };
}

function part({ text, segments }: CollectedText, start: number, end: number): CollectedText {
  // A bullet before the first word belongs to it.
  const from = text.slice(0, start).endsWith('• ') ? start - 2 : start;
  return {
    text: text.slice(from, end),
    segments: segments.flatMap((segment) => {
      const cutBefore = Math.max(0, from - segment.start);
      const begin = segment.start + cutBefore;
      const stop = Math.min(segment.end, end);
      if (stop <= begin) return [];
      return [{ node: segment.node, offset: segment.offset + cutBefore, start: begin - from, end: stop - from }];
    }),
  };
}
