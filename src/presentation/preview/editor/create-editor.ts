import { Editor, type Content } from '@tiptap/core';
import { adExtensions } from '../document/ad-schema';
import { cleanHtml } from '../paste/clean-html';
import { QuoteMarks } from './quote-marks';

export interface EditorOptions {
  element: HTMLElement;
  /** The editor's document (ProseMirror JSON); what cannot be read gives an empty one. */
  content: unknown;
  /** After each change of the text. */
  onChange: () => void;
}

/** The text field for an ad. Its style sheet is the page's own: the extension's policy allows no other. */
export function createEditor({ element, content, onChange }: EditorOptions): Editor {
  return new Editor({
    element,
    content: content as Content,
    extensions: [...adExtensions, QuoteMarks],
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', class: 'ad-text', spellcheck: 'true' },
      transformPastedHTML: cleanHtml,
    },
    onUpdate: onChange,
  });
}
