import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Tone } from '../../highlight/mark-quotes';
import type { DocumentRange } from '../document/collect-document';

export interface QuoteMark extends DocumentRange {
  tone: Tone;
}

const key = new PluginKey<DecorationSet>('quote-marks');

/** Marks over the words a report stands on. They move with the text as it is typed in, and are no part of the document. */
export const QuoteMarks = Extension.create({
  name: 'quoteMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(transaction, marks) {
            const made: unknown = transaction.getMeta(key);
            return made instanceof DecorationSet ? made : marks.map(transaction.mapping, transaction.doc);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});

/** Replaces the marks; their ranges must be of the view's present document. */
export function showMarks(view: EditorView, marks: readonly QuoteMark[]): void {
  const made = marks.map(({ from, to, tone }) =>
    Decoration.inline(from, to, { class: 'quote-mark', 'data-tone': tone }),
  );
  const { tr, doc } = view.state;
  view.dispatch(tr.setMeta(key, DecorationSet.create(doc, made)).setMeta('addToHistory', false));
}
