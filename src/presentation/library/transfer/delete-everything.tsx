import { useEffect, useRef, useState } from 'preact/hooks';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';

/** Asks for a word to be typed before everything is deleted: it cannot be undone. */
export function DeleteEverything({ locale, onDelete }: { locale: Locale; onDelete: () => void }) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const texts = libraryStrings[locale].transfer;
  const isConfirmed = typed.trim().toLocaleLowerCase(locale) === texts.deleteWord;
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="delete-all"
      onSubmit={(event) => {
        event.preventDefault();
        if (isConfirmed) onDelete();
      }}
    >
      <p>{texts.deleteHint}</p>
      <label class="field">
        <span>{texts.typeWord(texts.deleteWord)}</span>
        <input
          ref={field}
          type="text"
          value={typed}
          autocomplete="off"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="plain-button" disabled={!isConfirmed}>
        {texts.deleteNow}
      </button>
    </form>
  );
}
