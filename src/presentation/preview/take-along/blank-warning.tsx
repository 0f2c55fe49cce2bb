import { useEffect, useId, useRef } from 'preact/hooks';
import type { Blank } from '../document/blanks';
import { frameStrings } from '../../strings/frame';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';

interface BlankWarningProps {
  blanks: readonly Blank[];
  locale: Locale;
  onFirst: () => void;
  onAnyway: () => void;
  onCancel: () => void;
}

/** Asked before an ad with open blanks is taken along: each of them is named. */
export function BlankWarning({ blanks, locale, onFirst, onAnyway, onCancel }: BlankWarningProps) {
  const { blanks: texts } = previewStrings[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="blank-warning" aria-labelledby={title} onClose={onCancel}>
      <h2 id={title}>{texts.title}</h2>
      <p>{texts.warning(blanks.length)}</p>
      <ul>
        {blanks.map(({ from, context }) => (
          <li key={from}>{context}</li>
        ))}
      </ul>
      <p class="take-row">
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            // While it is open nothing behind it can take the focus.
            dialog.current?.close();
            onFirst();
          }}
        >
          {texts.first}
        </button>
        <button type="button" class="plain-button" onClick={onAnyway}>
          {texts.anyway}
        </button>
        <button type="button" class="plain-button" onClick={onCancel}>
          {frameStrings[locale].cancel}
        </button>
      </p>
    </dialog>
  );
}
