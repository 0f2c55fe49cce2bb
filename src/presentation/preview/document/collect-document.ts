import { DOMSerializer, type Node as DocumentNode } from '@tiptap/pm/model';
import { collectText, type CollectedText } from '#src/page/collect-text';
import { firstAfter } from '#src/page/ranges';

/** A stretch of the editor's document, in ProseMirror positions, half-open. */
export interface DocumentRange {
  from: number;
  to: number;
}

/** The text of an editor's document, and where in the document its characters stand. */
export interface CollectedDocument {
  text: string;
  /** The ranges of `text[start, end)`, in document order; none where the words are not typed (bullets, line breaks). */
  rangesOf(start: number, end: number): DocumentRange[];
}

/** The document as HTML elements, in a `div` of its own. */
export function renderDocument(doc: DocumentNode): HTMLElement {
  const root = document.createElement('div');
  DOMSerializer.fromSchema(doc.type.schema).serializeFragment(doc.content, { document }, root);
  return root;
}

/**
 * Reads the document as a page with the same words would be read: by the same walk over the same elements, so that the
 * editor, the panel and the command line count the same text. Every text node of the document becomes one of the DOM, in
 * the same order, which is how places are carried over.
 */
export function collectDocument(doc: DocumentNode): CollectedDocument {
  const root = renderDocument(doc);
  const { text, segments } = collectText(root);
  const places = placesOfTexts(doc, root);
  return {
    text,
    rangesOf: (start, end) => joinTouching(rangesIn(segments, places, start, end)),
  };
}

function placesOfTexts(doc: DocumentNode, root: HTMLElement): Map<Text, number> {
  const places = new Map<Text, number>();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  doc.descendants((node, position) => {
    if (node.isText && texts.nextNode()) places.set(texts.currentNode as Text, position);
  });
  return places;
}

function rangesIn(
  segments: CollectedText['segments'],
  places: ReadonlyMap<Text, number>,
  start: number,
  end: number,
): DocumentRange[] {
  const ranges: DocumentRange[] = [];
  for (let i = firstAfter(segments, start); i < segments.length && segments[i]!.start < end; i++) {
    const segment = segments[i]!;
    const place = places.get(segment.node);
    if (place === undefined) continue;
    const shift = place + segment.offset - segment.start;
    ranges.push({ from: Math.max(start, segment.start) + shift, to: Math.min(end, segment.end) + shift });
  }
  return ranges;
}

function joinTouching(ranges: readonly DocumentRange[]): DocumentRange[] {
  const joined: DocumentRange[] = [];
  for (const range of ranges) {
    const before = joined.at(-1);
    if (before?.to === range.from) before.to = range.to;
    else joined.push({ ...range });
  }
  return joined;
}
