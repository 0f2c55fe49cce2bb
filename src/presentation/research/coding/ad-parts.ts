import type { Posting } from '#src/posting/posting';
import type { CodedQuote } from '#src/research/coding/coding';

/** A text of the ad that can be quoted: the title, the value of a fact, or the ad's own text. */
export interface AdPart {
  /** As evidence names it; undefined for the ad's own text. */
  field: string | undefined;
  text: string;
}

export const partsOf = ({ title, fields, text }: Posting): AdPart[] => [
  { field: 'title', text: title },
  ...Object.entries(fields).map(([field, value]) => ({ field, text: value })),
  { field: undefined, text },
];

/** Every sentence of the ad as a quote, in order, for those who mark words without a pointer. */
export function sentencesOf(parts: readonly AdPart[], language: string): CodedQuote[] {
  const segmenter = new Intl.Segmenter(language === 'unknown' ? 'nb' : language, { granularity: 'sentence' });
  return parts.flatMap(({ field, text }) =>
    [...segmenter.segment(text)].flatMap(
      ({ segment, index }) => quoteOf({ field, text }, index, index + segment.length) ?? [],
    ),
  );
}

/** The stretch as a quote, without blanks and the bullet at its ends; null where nothing is left. */
export function quoteOf({ field, text }: AdPart, from: number, to: number): CodedQuote | null {
  const blank = /^[\s•]$/u;
  let [start, end] = [from, to];
  while (start < end && blank.test(text.charAt(start))) start++;
  while (end > start && blank.test(text.charAt(end - 1))) end--;
  if (start === end) return null;
  return { quote: text.slice(start, end), start, end, ...(field !== undefined && { field }) };
}
