import { useId } from 'preact/hooks';
import { frameStrings } from '../strings/frame';
import type { Locale } from '../strings/locale';
import { numberIn } from './formats';

interface ProgressProps {
  /** What is being done. */
  words: string;
  done: number;
  /** Null while it is not known how much there is. */
  of: number | null;
  locale: Locale;
  onCancel: () => void;
}

/** How far long work has come, with the way to stop it. */
export function Progress({ words, done, of, locale, onCancel }: ProgressProps) {
  const label = useId();
  const number = numberIn(locale);
  return (
    <div class="progress">
      <p id={label}>
        {words} {of === null ? number(done) : `${number(done)} / ${number(of)}`}
      </p>
      <progress aria-labelledby={label} max={of ?? undefined} value={of === null ? undefined : done} />
      <button type="button" class="plain-button" onClick={onCancel}>
        {frameStrings[locale].cancel}
      </button>
    </div>
  );
}
