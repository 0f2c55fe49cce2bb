import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Draft } from '#src/library/drafts/draft';
import type { SaveState } from '../drafts/autosave';
import type { Reading } from '../report/live-reader';
import { startDeskWork, type DeskWork, type Facts } from './desk-work';

export interface Desk {
  /** Null until the text field is there. */
  editor: Editor | null;
  onEditor: (editor: Editor) => void;
  facts: Facts;
  onFacts: (facts: Facts) => void;
  name: string;
  onName: (name: string) => void;
  /** To be called after each change of the text. */
  onText: () => void;
  /** The last reading, possibly of a moment that is past; null before the first. */
  reading: Reading | null;
  hasFault: boolean;
  saveState: SaveState;
  work: DeskWork;
}

/** A draft that is open, with all that is drawn of it. */
export function useDesk(draft: Draft): Desk {
  const [editor, setEditor] = useState<Editor | null>(null);
  const [facts, setFacts] = useState<Facts>(draft.content);
  const [name, setName] = useState(draft.name);
  const [reading, setReading] = useState<Reading | null>(null);
  const [hasFault, setHasFault] = useState(false);
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const [work] = useState(() =>
    startDeskWork(draft, {
      onReading(read) {
        setHasFault(false);
        setReading(read);
      },
      onFault: () => setHasFault(true),
      onSaveState: setSaveState,
    }),
  );
  useEffect(() => {
    const leave = (): void => void work.flush();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      work.stop();
    };
  }, [work]);
  const onEditor = useCallback(
    (came: Editor) => {
      setEditor(came);
      work.editorCame(came);
    },
    [work],
  );
  return {
    editor,
    onEditor,
    facts,
    onFacts(changed) {
      setFacts(changed);
      work.factsChanged(changed);
    },
    name,
    onName(changed) {
      setName(changed);
      work.nameChanged(changed);
    },
    onText: work.textChanged,
    reading,
    hasFault,
    saveState,
    work,
  };
}
