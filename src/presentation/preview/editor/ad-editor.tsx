import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { createEditor } from './create-editor';

interface AdEditorProps {
  /** The document to begin with. Another one makes a new text field; so do other callbacks. */
  content: unknown;
  /** Accessible name of the text field. */
  label: string;
  onEditor: (editor: Editor) => void;
  onChange: () => void;
}

/** The text field. It draws itself: nothing of the page is drawn anew at a key. */
export function AdEditor({ content, label, onEditor, onChange }: AdEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    const made = createEditor({ element: place.current!, content, onChange });
    setEditor(made);
    onEditor(made);
    return () => made.destroy();
  }, [content, onEditor, onChange]);
  useEffect(() => editor?.view.dom.setAttribute('aria-label', label), [editor, label]);
  return <div ref={place} class="editor" />;
}
