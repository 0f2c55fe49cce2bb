import { useRef, useState } from 'preact/hooks';
import { daysKept, daysLeft, emptyDeletedAds, restoreAds } from '#src/library/ads/deleted-ads';
import type { DeletedAd } from '#src/library/ads/deleted-ad';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { FaultNote } from '../../pages/fault-note';
import { dayIn, numberIn } from '../../pages/formats';
import { now } from '../../pages/now';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import { EmptyNow } from './empty-now';
import { useDeletedAds } from './use-deleted-ads';

/** The ads that were deleted lately: to bring back, or to delete for good. */
export function DeletedAds({ locale }: { locale: Locale }) {
  const [list, reload] = useDeletedAds();
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const [said, setSaid] = useState('');
  const { deleted: texts, ad } = libraryStrings[locale];
  const status = useRef<HTMLParagraphElement>(null);
  const number = numberIn(locale);
  const run = (work: () => Promise<void>, words: string): void =>
    void work()
      .then(
        () => {
          setFault(null);
          setSaid(words);
          // What had the focus is gone.
          status.current?.focus();
        },
        (cause: unknown) => setFault(libraryErrorOf(cause).fault),
      )
      .then(reload);
  return (
    <section class="deleted-ads">
      <p>
        <a href={addressOf({ kind: 'list' })}>{ad.back}</a>
      </p>
      <p class="soft">{texts.hint(number(daysKept))}</p>
      {fault && <FaultNote fault={fault} locale={locale} onAgain={reload} />}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      {list.kind === 'failed' && <FaultNote fault={list.fault} locale={locale} onAgain={reload} />}
      {list.kind === 'ready' && list.value.length === 0 && <p>{texts.none}</p>}
      {list.kind === 'ready' && list.value.length > 0 && (
        <>
          <ul class="saved-list">
            {list.value.map((deleted) => (
              <li key={deleted.id}>
                <Row
                  deleted={deleted}
                  locale={locale}
                  onRestore={() => run(() => restoreAds([deleted.id]), texts.restored(deleted.ad.title))}
                />
              </li>
            ))}
          </ul>
          <EmptyNow
            count={number(list.value.length)}
            locale={locale}
            onEmpty={() => run(emptyDeletedAds, texts.emptied)}
          />
        </>
      )}
    </section>
  );
}

function Row({ deleted, locale, onRestore }: { deleted: DeletedAd; locale: Locale; onRestore: () => void }) {
  const { deleted: texts, untitled } = libraryStrings[locale];
  const { ad, deletedAt } = deleted;
  const title = ad.title || untitled;
  return (
    <article class="saved-row deleted-row">
      <div class="saved-about">
        <h2>{title}</h2>
        <p class="soft">{[ad.employer, ad.place].filter(Boolean).join(' · ')}</p>
        <p class="soft">
          {texts.deletedOn(dayIn(locale)(deletedAt))} {texts.goesIn(daysLeft(deleted, now()))}
        </p>
      </div>
      <div class="saved-actions">
        <button type="button" class="plain-button" aria-label={`${texts.restore}: ${title}`} onClick={onRestore}>
          {texts.restore}
        </button>
      </div>
    </article>
  );
}
