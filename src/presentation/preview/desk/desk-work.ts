import type { Editor } from '@tiptap/core';
import type { AdContent, Draft } from '#src/library/drafts/draft';
import { changeDraft } from '#src/library/drafts/drafts';
import { startEngineWorker, type EngineWorker } from '#src/messaging/engine-worker';
import { createAutosave, type SaveState } from '../drafts/autosave';
import { showMarks } from '../editor/quote-marks';
import { createLiveReader, type Reading } from '../report/live-reader';
import { marksOf } from '../report/marks-of';

/** Milliseconds without a key after which someone pauses: shorter than between two slow keys, longer than fast ones. */
const pause = 90;
/** At most a second of typing may be lost; storing takes some of it. */
const saving = { quiet: 300, atMost: 700 };

export type Facts = Omit<AdContent, 'document'>;

export interface DeskListeners {
  onReading: (reading: Reading) => void;
  /** The engine gave no answer. */
  onFault: () => void;
  onSaveState: (state: SaveState) => void;
}

/** What goes on around an open draft, whatever is drawn: it is read and saved as it changes. */
export interface DeskWork {
  engine: EngineWorker;
  /** To be called when the text field is there. */
  editorCame(editor: Editor): void;
  factsChanged(facts: Facts): void;
  nameChanged(name: string): void;
  textChanged(): void;
  /** What the draft holds now; null until the text field is there. */
  contentNow(): AdContent | null;
  /** Saves what is unsaved, now. */
  flush(): Promise<void>;
  stop(): void;
}

export function startDeskWork(draft: Draft, { onReading, onFault, onSaveState }: DeskListeners): DeskWork {
  let editor: Editor | null = null;
  let facts = onlyFacts(draft.content);
  let { name } = draft;

  const contentNow = (): AdContent | null => editor && { ...facts, document: editor.getJSON() };
  const engine = startEngineWorker();
  const reader = createLiveReader({
    engine,
    pause,
    onFault,
    onReading(reading) {
      onReading(reading);
      if (editor?.state.doc === reading.doc) showMarks(editor.view, marksOf(reading.report, reading.collected));
    },
  });
  const autosave = createAutosave({
    ...saving,
    onState: onSaveState,
    async save() {
      const content = contentNow();
      if (content) await changeDraft(draft.id, { name, content });
    },
  });
  const read = (): void => {
    if (editor) reader.changed({ doc: editor.state.doc, facts });
  };
  const changed = (): void => {
    autosave.changed();
    read();
  };
  return {
    engine,
    editorCame(came) {
      editor = came;
      read();
    },
    factsChanged(changedFacts) {
      facts = onlyFacts(changedFacts);
      changed();
    },
    nameChanged(changedName) {
      name = changedName;
      autosave.changed();
    },
    textChanged: changed,
    contentNow,
    flush: autosave.flush,
    stop() {
      void autosave.flush();
      reader.stop();
      engine.stop();
    },
  };
}

const onlyFacts = ({ title, employer, fields }: Facts): Facts => ({ title, employer, fields });
