import { useMemo, useState } from 'preact/hooks';
import type { AdList } from '#src/library/ads/ad-store';
import type { SavedAd } from '#src/library/ads/saved-ad';
import { FaultNote } from '../../pages/fault-note';
import { numberIn } from '../../pages/formats';
import type { Done } from '../../pages/undo-note';
import { Pager } from '../../research/ads/pager';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { kindOfDeadline, todayOf } from '../deadline';
import { CompareBar } from './compare-bar';
import { EmptyLibrary } from './empty-library';
import { everySavedAd, filterSavedAds, sortSavedAds, tagsOf, type AdOrder } from './filter-saved-ads';
import { SavedAdFilters } from './saved-ad-filters';
import { SavedAdRow } from './saved-ad-row';
import { useAdActions } from './use-ad-actions';

interface SavedAdsProps {
  list: AdList;
  locale: Locale;
  /** Says what was done, with the way back. */
  onDone: (done: Done) => void;
  /** The stored ads have changed. */
  onChange: () => void;
}

const pageSize = 50;

/** The saved ads with search, filters and order, a page at a time, so that tens of thousands stay at hand. */
export function SavedAds({ list: { ads, unreadable }, locale, onDone, onChange }: SavedAdsProps) {
  const [filter, setFilter] = useState(everySavedAd);
  const [order, setOrder] = useState<AdOrder>('savedAt');
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [today] = useState(() => todayOf(new Date()));
  const texts = libraryStrings[locale];
  const number = numberIn(locale);
  const sorted = useMemo(() => sortSavedAds(ads, order, { today, locale }), [ads, order, today, locale]);
  const shown = useMemo(() => filterSavedAds(sorted, filter, today), [sorted, filter, today]);
  const tags = useMemo(() => tagsOf(ads, locale), [ads, locale]);
  const soon = useMemo(
    () => ads.filter((ad) => !ad.archived && ad.status !== 'closed' && kindOfDeadline(ad, today) === 'soon').length,
    [ads, today],
  );
  const { fault, change, archive, remove } = useAdActions({ locale, onDone, onChange });

  const narrow = (next: typeof filter): void => {
    setFilter(next);
    setPage(0);
  };
  const choose = ({ id }: SavedAd, isChosen: boolean): void =>
    setChosen([...chosen.filter((one) => one !== id), ...(isChosen ? [id] : [])]);
  // A deletion can empty the last page.
  const current = Math.min(page, Math.max(0, Math.ceil(shown.length / pageSize) - 1));
  return (
    <>
      {fault && <FaultNote fault={fault} locale={locale} onAgain={onChange} />}
      {unreadable > 0 && <p class="unreadable">{texts.unreadable(number(unreadable))}</p>}
      {ads.length === 0 ? (
        unreadable === 0 && <EmptyLibrary locale={locale} />
      ) : (
        <section class="saved-ads" aria-label={texts.listLabel}>
          {soon > 0 && (
            <p class="soon">
              <button type="button" class="text-button" onClick={() => narrow({ ...everySavedAd, deadline: 'soon' })}>
                {texts.soon(number(soon))}
              </button>
            </p>
          )}
          <SavedAdFilters
            filter={filter}
            order={order}
            tags={tags}
            locale={locale}
            onFilter={narrow}
            onOrder={(next) => {
              setOrder(next);
              setPage(0);
            }}
          />
          <p role="status" class="soft" data-testid="count">
            {texts.count(number(shown.length), number(ads.length))}
          </p>
          {shown.length === 0 && <p>{texts.noMatch}</p>}
          <ol class="saved-list" start={current * pageSize + 1}>
            {shown.slice(current * pageSize, (current + 1) * pageSize).map((ad) => (
              <li key={ad.id}>
                <SavedAdRow
                  ad={ad}
                  today={today}
                  isChosen={chosen.includes(ad.id)}
                  locale={locale}
                  onChoose={(isChosen) => choose(ad, isChosen)}
                  onStatus={(status) => change(ad, { status })}
                  onArchive={() => archive(ad)}
                  onRemove={() => {
                    choose(ad, false);
                    remove(ad);
                  }}
                />
              </li>
            ))}
          </ol>
          <Pager page={current} size={pageSize} count={shown.length} locale={locale} onPage={setPage} />
          <CompareBar chosen={chosen} locale={locale} onClear={() => setChosen([])} />
        </section>
      )}
    </>
  );
}
