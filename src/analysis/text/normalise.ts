/** Longest text that is analysed, in UTF-16 units; the report says when an ad was longer. */
export const analysedLength = 40_000;

/**
 * A text made easy to match, and the way back to the one it came from. Same words, but: composed letters (NFC), no soft
 * hyphens or zero-width characters, every run of blanks one space, every run of line breaks one "\n", and runs of the
 * same punctuation mark cut to three.
 */
export interface NormalText {
  text: string;
  /** The source text, unchanged. */
  source: string;
  /** Whether the source was longer than what is analysed. */
  capped: boolean;
  /** The place in the source, UTF-16 and half-open, of a span of `text`. */
  toSource(start: number, end: number): { start: number; end: number };
}

const invisible = /\u00AD|\u200B|\u200C|\u200D|\u2060|\uFEFF|\uFE0F/u;
const blank = /[^\S\n\r\u2028\u2029\u0085]/u;
const lineBreak = /[\n\r\u2028\u2029\u0085\u000B\u000C]/u;
const combining = /\p{M}/u;
const punctuation = /[\p{P}\p{S}]/u;
const longestRun = 3;
/** What NFC may join, and every dash and apostrophe that people and editors write in place of the plain one. */
const plain: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '‑': '-', '‐': '-', '−': '-' };

/** One pass, in time that grows with the length of the text only. */
export function normalise(source: string): NormalText {
  const capped = source.length > analysedLength;
  const read = capped ? source.slice(0, analysedLength) : source;
  // Plain text is by far the most common; its characters map to themselves.
  const from = new Int32Array(read.length + 1);
  const until = new Int32Array(read.length + 1);
  const out: string[] = [];
  let last = '';
  let run = 0;
  let index = 0;

  const put = (character: string, start: number, end: number): void => {
    for (const unit of character.split('')) {
      from[out.length] = start;
      until[out.length] = end;
      out.push(unit);
    }
  };

  while (index < read.length) {
    const start = index;
    let character = String.fromCodePoint(read.codePointAt(index)!);
    index += character.length;
    if (character < '\u0080' ? false : invisible.test(character)) continue;
    if (lineBreak.test(character)) {
      if (last === ' ') out.pop();
      if (last !== '\n' && out.length > 0 && out.at(-1) !== '\n') put('\n', start, index);
      last = '\n';
      continue;
    }
    if (blank.test(character)) {
      if (last !== ' ' && last !== '\n' && out.length > 0) {
        put(' ', start, index);
        last = ' ';
      }
      continue;
    }
    if (index < read.length && read.charCodeAt(index) >= 0x300) {
      // Marks may stand behind a soft hyphen, so that the letter is joined with what follows it, seen or not.
      while (index < read.length && combining.test(read[index]!)) character += read[index++]!;
      const composed = character.normalize('NFC');
      // A few signs of music and old scripts are taken apart by NFC; nothing may grow, since places are kept per unit.
      if (composed.length <= character.length) character = composed;
    }
    character = plain[character] ?? character;
    run = character === last ? run + 1 : 1;
    last = character;
    if (run > longestRun && punctuation.test(character)) continue;
    put(character, start, index);
  }

  return {
    text: out.join(''),
    source,
    capped,
    toSource: (start, end) =>
      end <= start ? { start: from[start] ?? 0, end: from[start] ?? 0 } : { start: from[start]!, end: until[end - 1]! },
  };
}
