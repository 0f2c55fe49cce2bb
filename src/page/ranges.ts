import type { CollectedText, Segment } from '#src/page/collect-text';

/**
 * The places in the page of `text[start, end)`: one Range per text node, in document order. Empty when the page has
 * changed so that the words no longer stand there (half a quote lit up would mislead), or when none of them does.
 *
 * @param start UTF-16 offset into the collected text; `end` is exclusive.
 */
export function rangesOf({ text, segments }: CollectedText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  if (end <= start) return ranges;
  for (let i = firstAfter(segments, start); i < segments.length && segments[i]!.start < end; i++) {
    const segment = segments[i]!;
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    const offset = segment.offset + from - segment.start;
    const shown = segment.node.data.slice(offset, offset + to - from).replace(/\s/gu, ' ');
    if (!segment.node.isConnected || shown !== text.slice(from, to)) return [];
    const before = ranges.at(-1);
    if (before?.endContainer === segment.node) before.setEnd(segment.node, offset + to - from);
    else ranges.push(rangeIn(segment.node, offset, offset + to - from));
  }
  return ranges;
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** Index of the first segment that ends after the offset; as many as there are when none does. */
export function firstAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
