import { useEffect, useRef, useState } from 'preact/hooks';
import { frameStrings } from '../../strings/frame';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';

interface EmptyNowProps {
  /** How many ads go. */
  count: string;
  locale: Locale;
  onEmpty: () => void;
}

/** Deletes for good, after a second press: nobody can undo it. */
export function EmptyNow({ count, locale, onEmpty }: EmptyNowProps) {
  const [isAsking, setAsking] = useState(false);
  const keepRef = useRef<HTMLButtonElement>(null);
  const texts = libraryStrings[locale].deleted;
  useEffect(() => {
    if (isAsking) keepRef.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <p>
        <button type="button" class="plain-button" onClick={() => setAsking(true)}>
          {texts.empty}
        </button>
      </p>
    );
  }
  return (
    <div class="empty-now" role="group" aria-label={texts.empty}>
      <p>{texts.sure(count)}</p>
      <p class="actions">
        <button type="button" class="plain-button" onClick={onEmpty}>
          {texts.emptyForGood}
        </button>
        <button ref={keepRef} type="button" class="plain-button" onClick={() => setAsking(false)}>
          {frameStrings[locale].cancel}
        </button>
      </p>
    </div>
  );
}
