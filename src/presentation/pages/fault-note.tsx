import type { LibraryFault } from '#src/library/database/library-error';
import { frameStrings } from '../strings/frame';
import type { Locale } from '../strings/locale';

interface FaultNoteProps {
  fault: LibraryFault;
  locale: Locale;
  /** Tries again what went wrong; without it, reloading the page is offered. */
  onAgain?: (() => void) | undefined;
}

/** What went wrong with the library, and what the person can do. */
export function FaultNote({ fault, locale, onAgain }: FaultNoteProps) {
  const texts = frameStrings[locale];
  return (
    <div class="fault-note" role="alert">
      <p>{texts.faults[fault]}</p>
      <button type="button" class="plain-button" onClick={onAgain ?? (() => location.reload())}>
        {onAgain ? texts.tryAgain : texts.reload}
      </button>
    </div>
  );
}
