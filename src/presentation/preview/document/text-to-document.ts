import type { JSONContent } from '@tiptap/core';

/** A line that begins as the items of lists do in plain text. */
const item = /^\s*[•*·▪●◦‣–—-]\s+(?=\S)/u;

/**
 * A document from plain text: a line is a paragraph, and lines with a bullet are the items of a list. Headings stay
 * paragraphs: plain text has none, and the reader tells them by their words.
 */
export function textToDocument(text: string): JSONContent {
  const content: JSONContent[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const bullet = item.exec(line)?.[0];
    const words = (bullet === undefined ? line : line.slice(bullet.length)).trim();
    if (words === '') continue;
    const paragraph: JSONContent = { type: 'paragraph', content: [{ type: 'text', text: words }] };
    if (bullet === undefined) content.push(paragraph);
    else listAtEnd(content).push({ type: 'listItem', content: [paragraph] });
  }
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The items of the list that the document ends with, which is begun if it ends otherwise. */
function listAtEnd(content: JSONContent[]): JSONContent[] {
  const last = content.at(-1);
  if (last?.type === 'bulletList') return (last.content ??= []);
  const items: JSONContent[] = [];
  content.push({ type: 'bulletList', content: items });
  return items;
}
