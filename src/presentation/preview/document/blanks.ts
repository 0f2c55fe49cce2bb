import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { DocumentRange } from './collect-document';

/** A place that someone still has to fill in. */
export interface Blank extends DocumentRange {
  /** The words around it, to be known by. */
  context: string;
}

const blank = /_{3,}/gu;
const reach = 28;

/** The blanks of the document, in their order. */
export function findBlanks(doc: DocumentNode): Blank[] {
  const found: Blank[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    // A leaf such as a line break is one position long, as the character put for it is.
    const text = node.textBetween(0, node.content.size, undefined, ' ');
    for (const { 0: words, index } of text.matchAll(blank)) {
      const from = position + 1 + index;
      found.push({ from, to: from + words.length, context: around(text, index, index + words.length) });
    }
    return false;
  });
  return found;
}

function around(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const from = before.length > reach ? before.indexOf(' ', before.length - reach) : 0;
  const to = after.length > reach ? after.lastIndexOf(' ', reach) : after.length;
  return `${from > 0 ? '…' : ''}${before.slice(from)}___${after.slice(0, to)}${to < after.length ? ' …' : ''}`.trim();
}
