import { useState } from 'preact/hooks';
import { remark } from '#src/library/projects/harvest-store';
import { ownPostId } from '#src/library/projects/own-post-id';
import type { HarvestedAd } from '#src/library/projects/project';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { FaultNote } from '../../pages/fault-note';
import { dayIn } from '../../pages/formats';
import { UndoNote, type Done } from '../../pages/undo-note';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import { everyAd, filterAds } from './filter-ads';
import { portalName } from './value-names';

interface PostLinksProps {
  ad: HarvestedAd;
  ads: readonly HarvestedAd[];
  locale: Locale;
}

const mostOffered = 8;

/** Which other ads are of the same post, and the means to correct it. */
export function PostLinks({ ad, ads, locale }: PostLinksProps) {
  const [search, setSearch] = useState<string | null>(null);
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const texts = datasetStrings[locale].post;
  const others = ads.filter(({ id, postId }) => id !== ad.id && postId === ad.postId);
  const found =
    search === null || search.trim() === ''
      ? []
      : filterAds(ads, { ...everyAd, text: search })
          .filter(({ postId }) => postId !== ad.postId)
          .slice(0, mostOffered);

  const move = (postId: string, words: string): void => {
    const before = { postId: ad.postId, linkedByHand: ad.linkedByHand };
    const change = (to: typeof before): Promise<void> => remark(ad.projectId, [ad.id], to);
    const failed = (cause: unknown): void => setFault(libraryErrorOf(cause).fault);
    setFault(null);
    setSearch(null);
    change({ postId, linkedByHand: true }).then(
      () => setDone({ words, undo: () => void change(before).catch(failed) }),
      failed,
    );
  };
  const line = (one: HarvestedAd): string =>
    `${portalName(one.portal, locale)}, ${datasetStrings[locale].readOn(dayIn(locale)(one.readAt))}`;
  return (
    <section class="post-links" aria-label={texts.label}>
      <p>
        {others.length === 0 ? texts.alone : texts.shared(others.length)}
        {ad.linkedByHand && ` ${texts.byHand}`}
      </p>
      <ul>
        {others.map((one) => (
          <li key={one.id}>
            <a href={addressOf({ kind: 'project', projectId: one.projectId, view: 'ads', path: [one.id] })}>
              {one.title}
            </a>{' '}
            <span class="soft">{line(one)}</span>
          </li>
        ))}
      </ul>
      <div class="actions-row">
        {others.length > 0 && (
          <button type="button" class="plain-button" onClick={() => move(ownPostId(ad, ads), texts.parted)}>
            {texts.part}
          </button>
        )}
        <button
          type="button"
          class="plain-button"
          aria-expanded={search !== null}
          onClick={() => setSearch(search === null ? '' : null)}
        >
          {texts.join}
        </button>
      </div>
      {search !== null && (
        <>
          <label class="field">
            <span>{texts.search}</span>
            <input
              type="search"
              value={search}
              autocomplete="off"
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </label>
          <ul class="post-choices">
            {found.map((one) => (
              <li key={one.id}>
                <button type="button" class="plain-button" onClick={() => move(one.postId, texts.joined)}>
                  {one.title} <span class="soft">{[one.employer, line(one)].filter(Boolean).join(', ')}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {fault && <FaultNote fault={fault} locale={locale} />}
      <UndoNote done={done} locale={locale} onClose={() => setDone(null)} />
    </section>
  );
}
