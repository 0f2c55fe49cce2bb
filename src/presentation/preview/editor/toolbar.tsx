import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'preact/hooks';
import type { PreviewStrings } from '../../strings/preview/preview-strings';
import { ToolIcon, type ToolIconName } from './tool-icon';

interface Tool {
  name: ToolIconName;
  /** Absent for what is done rather than switched on. */
  isOn?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
  keys: string;
}

const tools: readonly Tool[] = [
  {
    name: 'heading',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    keys: 'Control+Alt+2',
  },
  {
    name: 'subheading',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    keys: 'Control+Alt+3',
  },
  {
    name: 'bold',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
    keys: 'Control+B',
  },
  {
    name: 'italic',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    keys: 'Control+I',
  },
  {
    name: 'bullets',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    keys: 'Control+Shift+8',
  },
  {
    name: 'numbers',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    keys: 'Control+Shift+7',
  },
  {
    name: 'undo',
    can: (editor) => editor.can().undo(),
    run: (editor) => editor.chain().focus().undo().run(),
    keys: 'Control+Z',
  },
  {
    name: 'redo',
    can: (editor) => editor.can().redo(),
    run: (editor) => editor.chain().focus().redo().run(),
    keys: 'Control+Shift+Z',
  },
];

/** For each of the tools "1" where it is on, or can be used. */
function stateOf(editor: Editor): string {
  return tools.map(({ isOn, can }) => Number(isOn?.(editor) ?? can?.(editor) ?? true)).join('');
}

/** The buttons above the text. Drawn anew only when one of them changes, not at every key. */
export function Toolbar({ editor, texts }: { editor: Editor; texts: PreviewStrings['editor'] }) {
  const [state, setState] = useState(() => stateOf(editor));
  useEffect(() => {
    const look = (): void => setState(stateOf(editor));
    editor.on('transaction', look);
    return () => void editor.off('transaction', look);
  }, [editor]);
  return (
    <div class="tools" role="group" aria-label={texts.tools}>
      {tools.map(({ name, isOn, run, keys }, index) => {
        const on = state[index] === '1';
        return (
          <button
            key={name}
            type="button"
            class="icon-button"
            aria-label={texts[name]}
            title={`${texts[name]} (${keys.replace('Control', 'Ctrl')})`}
            aria-keyshortcuts={keys}
            aria-pressed={isOn ? on : undefined}
            aria-disabled={isOn ? undefined : !on}
            onClick={() => run(editor)}
          >
            <ToolIcon name={name} />
          </button>
        );
      })}
    </div>
  );
}
