import { useEffect, useRef, useState } from 'preact/hooks';
import { changeAds, type AdChange } from '#src/library/ads/ad-store';
import { AdStatus, type SavedAd } from '#src/library/ads/saved-ad';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { FaultNote } from '../../pages/fault-note';
import { tagsIn } from '../../research/ads/remarks';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';

/** Notes are kept this long after the last key, in milliseconds, and when the field is left. */
const pauseBeforeKeeping = 600;
const isoDate = /^\d{4}-\d{2}-\d{2}/u;

/** What the person says of a saved ad: status, deadline, tags, notes. Everything is kept at once. */
export function YourPart({ ad, locale }: { ad: SavedAd; locale: Locale }) {
  const { fault, isSaved, keep } = useKeeping(ad.id);
  const texts = libraryStrings[locale].ad;
  const isDate = ad.deadline !== null && isoDate.test(ad.deadline);
  return (
    <section class="your-part" aria-label={texts.yours}>
      <label class="field">
        <span>{texts.status}</span>
        <select value={ad.status} onChange={(event) => keep({ status: event.currentTarget.value as AdStatus })}>
          {AdStatus.options.map((status) => (
            <option key={status} value={status}>
              {libraryStrings[locale].statuses[status]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{texts.deadline}</span>
        <input
          type="date"
          defaultValue={isDate ? ad.deadline!.slice(0, 10) : ''}
          onChange={(event) => keep({ deadline: event.currentTarget.value || null })}
        />
        {!isDate && ad.deadline && <span class="soft">{texts.deadlineInAd(ad.deadline)}</span>}
      </label>
      <label class="field">
        <span>{texts.tags}</span>
        <input
          type="text"
          defaultValue={ad.tags.join(', ')}
          autocomplete="off"
          onChange={(event) => keep({ tags: tagsIn(event.currentTarget.value) })}
        />
        <span class="soft">{texts.tagsHint}</span>
      </label>
      <Notes notes={ad.notes} name={texts.notes} onKeep={(notes) => keep({ notes })} />
      {fault && <FaultNote fault={fault} locale={locale} />}
      <p role="status" class="saved">
        {isSaved ? texts.saved : ''}
      </p>
      <p>
        <a href={`/questions.html?ad=${ad.pageHash}`}>{texts.questions}</a>
      </p>
    </section>
  );
}

function useKeeping(id: string) {
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const [isSaved, setSaved] = useState(false);
  const keep = (change: AdChange): void => {
    setSaved(false);
    changeAds([id], change, new Date().toISOString()).then(
      () => {
        setFault(null);
        setSaved(true);
      },
      (cause: unknown) => setFault(libraryErrorOf(cause).fault),
    );
  };
  return { fault, isSaved, keep };
}

/** What is typed is kept while one types, so that closing the page loses nothing. */
function Notes({ notes, name, onKeep }: { notes: string; name: string; onKeep: (notes: string) => void }) {
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timerRef.current), []);
  const keepAt = (delay: number, words: string): void => {
    clearTimeout(timerRef.current);
    timerRef.current = setTimeout(() => onKeep(words), delay);
  };
  return (
    <label class="field">
      <span>{name}</span>
      <textarea
        rows={5}
        defaultValue={notes}
        onInput={(event) => keepAt(pauseBeforeKeeping, event.currentTarget.value)}
        onBlur={(event) => {
          if (event.currentTarget.value === notes) return;
          clearTimeout(timerRef.current);
          onKeep(event.currentTarget.value);
        }}
      />
    </label>
  );
}
