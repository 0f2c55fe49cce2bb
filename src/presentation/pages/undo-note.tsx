import { frameStrings } from '../strings/frame';
import type { Locale } from '../strings/locale';

/** What was just done, with the way back. */
export interface Done {
  words: string;
  undo?: (() => void) | undefined;
}

interface UndoNoteProps {
  done: Done | null;
  locale: Locale;
  onClose: () => void;
}

/** Stays until the person closes it or does the next thing: nobody has to be quick. Read aloud when it comes. */
export function UndoNote({ done, locale, onClose }: UndoNoteProps) {
  const texts = frameStrings[locale];
  return (
    <div class="undo-note-place" role="status">
      {done && (
        <div class="undo-note">
          <p>{done.words}</p>
          {done.undo && (
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                done.undo?.();
                onClose();
              }}
            >
              {texts.undo}
            </button>
          )}
          <button type="button" class="plain-button" onClick={onClose}>
            {texts.close}
          </button>
        </div>
      )}
    </div>
  );
}
