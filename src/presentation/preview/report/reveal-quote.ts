import type { Editor } from '@tiptap/core';
import { collectDocument } from '../document/collect-document';
import type { QuoteView } from '../../panel-view';
import type { Reading } from './live-reader';

/** Selects a quote where it stands in the text field and brings it into view. False when its words are not there. */
export function revealQuote(editor: Editor, reading: Reading, { text, start, end }: QuoteView): boolean {
  if (start === undefined || end === undefined) return false;
  const isSame = editor.state.doc === reading.doc;
  const collected = isSame ? reading.collected : collectDocument(editor.state.doc);
  const from = isSame ? start : collected.text.indexOf(text);
  if (from === -1) return false;
  const ranges = collected.rangesOf(from, isSame ? end : from + text.length);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return false;
  selectRange(editor, first.from, last.to);
  return true;
}

/** Selects a stretch of the document and shows it in the middle of the window, where no bar covers it. */
export function selectRange(editor: Editor, from: number, to: number): void {
  // The editor's own command gives it the focus a frame later, and the first keys of a fast writer would be lost.
  editor.commands.setTextSelection({ from, to });
  editor.view.focus();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { node } = editor.view.domAtPos(from);
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
