import { ChangedElsewhere } from '#src/library/drafts/draft-store';

/** `elsewhere`: another window has changed the draft, and this one does not store over it. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'elsewhere';

export interface AutosaveOptions {
  /** Stores the draft as it is now. */
  save: () => Promise<void>;
  onState: (state: SaveState) => void;
  /** Milliseconds without a change after which it is saved. */
  quiet: number;
  /** Milliseconds after the first unsaved change at the latest. */
  atMost: number;
}

export interface Autosave {
  changed(): void;
  /** Saves what is unsaved, now. */
  flush(): Promise<void>;
}

/** Saves soon after each change, and while someone types on without a pause at least every `atMost` milliseconds. */
export function createAutosave({ save, onState, quiet, atMost }: AutosaveOptions): Autosave {
  let quietTimer: ReturnType<typeof setTimeout> | undefined;
  let latestTimer: ReturnType<typeof setTimeout> | undefined;
  let isUnsaved = false;
  let running: Promise<void> = Promise.resolve();

  async function saveNow(): Promise<void> {
    clearTimeout(quietTimer);
    clearTimeout(latestTimer);
    latestTimer = undefined;
    if (!isUnsaved) return;
    isUnsaved = false;
    try {
      await save();
      if (!isUnsaved) onState('saved');
    } catch (error) {
      isUnsaved = true;
      onState(error instanceof ChangedElsewhere ? 'elsewhere' : 'failed');
    }
  }
  const flush = (): Promise<void> => (running = running.then(saveNow));

  return {
    changed() {
      isUnsaved = true;
      onState('saving');
      clearTimeout(quietTimer);
      quietTimer = setTimeout(() => void flush(), quiet);
      latestTimer ??= setTimeout(() => void flush(), atMost);
    },
    flush,
  };
}
