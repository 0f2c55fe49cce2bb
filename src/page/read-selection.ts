import { collectText, type CollectedText } from '#src/page/collect-text';
import { readPosting, type Reading } from '#src/page/read-posting';
import { fingerprintId } from '#src/posting/fingerprint';

/**
 * The selected text as a posting: the page's title, and nothing else of the page. Null where nothing is selected.
 *
 * @param url of the page
 */
export function readSelection(document: Document, url: string): Reading | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { text, segments } = textOf(selection.getRangeAt(0));
  if (text === '') return null;
  const { title } = readPosting(document, url, null).posting;
  const posting = {
    portal: null,
    url,
    title,
    fields: {},
    text,
    textStatus: 'full',
    provenance: { text: 'readable-text' },
  } as const;
  return { posting: { ...posting, id: fingerprintId(posting) }, segments, failedHooks: [] };
}

/** What of the text round the selection stands in it. */
function textOf(range: Range): CollectedText {
  const whole = collectText(range.commonAncestorContainer);
  const inside = whole.segments.flatMap(({ start, end, node, offset }) => {
    if (!range.intersectsNode(node)) return [];
    const from = node === range.startContainer ? Math.max(offset, range.startOffset) : offset;
    const to = node === range.endContainer ? Math.min(offset + end - start, range.endOffset) : offset + end - start;
    return from < to ? [{ start: start + from - offset, end: start + to - offset, node, offset: from }] : [];
  });
  const first = inside[0]?.start ?? 0;
  const segments = inside.map(({ start, end, ...place }) => ({ ...place, start: start - first, end: end - first }));
  return { text: whole.text.slice(first, inside.at(-1)?.end ?? first), segments };
}
