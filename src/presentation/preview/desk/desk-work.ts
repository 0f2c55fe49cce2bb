import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { AdContent, Draft } from '#src/library/drafts/draft';
import { changeDraft } from '#src/library/drafts/draft-store';
import { startEngineWorker, type EngineWorker } from '#src/messaging/engine-worker';
import { insertParagraph, type Insertion } from '../document/insert-paragraph';
import { createAutosave, type SaveState } from '../drafts/autosave';
import { showMarks } from '../editor/quote-marks';
import { createLiveReader, readSnapshot, type Reading } from '../report/live-reader';
import { marksOf } from '../report/marks-of';

/**
 * Milliseconds without a key after which someone pauses. An ad of an ordinary size is read between two slow keys; a long
 * one takes longer to read and to mark, so the reader waits until the writer surely does.
 */
const pauseFor = (size: number): number => Math.min(450, Math.max(60, size / 90));
/** At most a second of typing may be lost; on a busy machine storing takes most of it. */
const saving = { quiet: 150, atMost: 150 };

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
  /**
   * Reads the ad as it is now, without waiting for a pause, and shows it too.
   *
   * @throws {Error} when there is no text field, or the engine gives no answer
   */
  readNow(): Promise<Reading>;
  /**
   * Puts a paragraph into the ad, where it belongs by the headings there are now; one after the other.
   *
   * @returns the heading it stands under
   * @throws {Error} as `readNow`
   */
  insert(insertion: Insertion): Promise<string>;
  /** Saves what is unsaved, now. */
  flush(): Promise<void>;
  stop(): void;
}

export function startDeskWork(draft: Draft, { onReading, onFault, onSaveState }: DeskListeners): DeskWork {
  let editor: Editor | null = null;
  let facts = onlyFacts(draft.content);
  let { name } = draft;
  let known: Pick<Draft, 'id' | 'changedAt'> = draft;

  const contentNow = (): AdContent | null => editor && { ...facts, document: editor.getJSON() };
  const engine = startEngineWorker();
  const show = (reading: Reading): void => {
    onReading(reading);
    if (editor?.state.doc === reading.doc) showMarks(editor.view, marksOf(reading.report, reading.collected));
  };
  const reader = createLiveReader({ engine, pauseFor, onFault, onReading: show });
  const autosave = createAutosave({
    ...saving,
    onState: onSaveState,
    async save() {
      const content = contentNow();
      if (content) known = await changeDraft(known, { name, content });
    },
  });
  const read = (): void => {
    if (editor) reader.changed({ doc: editor.state.doc, facts });
  };
  const changed = (): void => {
    autosave.changed();
    read();
  };
  const readNow = async (): Promise<Reading> => {
    if (!editor) throw new Error('There is no text to read yet.');
    const reading = await readSnapshot(engine, { doc: editor.state.doc, facts });
    show(reading);
    return reading;
  };
  const insertNow = async (insertion: Insertion): Promise<string> => {
    const { outline } = await readNow();
    if (!editor) return '';
    const { transaction, heading } = insertParagraph(editor.state, outline, insertion);
    editor.view.dispatch(transaction);
    // What is typed into the blanks is undone by itself.
    editor.view.dispatch(closeHistory(editor.state.tr));
    editor.view.focus();
    return heading;
  };
  let inserting: Promise<unknown> = Promise.resolve();
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
    readNow,
    insert(insertion) {
      const inserted = inserting.then(() => insertNow(insertion));
      inserting = inserted.catch(() => {});
      return inserted;
    },
    flush: autosave.flush,
    stop() {
      void autosave.flush();
      reader.stop();
      engine.stop();
    },
  };
}

const onlyFacts = ({ title, employer, fields }: Facts): Facts => ({ title, employer, fields });
