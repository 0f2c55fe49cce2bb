import { AdStatus, type SavedAd } from '#src/library/ads/saved-ad';
import { dayIn, numberIn } from '../../pages/formats';
import { strings } from '../../strings';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { deadlineWords, kindOfDeadline } from '../deadline';
import { addressOf } from '../route';

interface SavedAdRowProps {
  ad: SavedAd;
  /** ISO 8601 date. */
  today: string;
  isChosen: boolean;
  locale: Locale;
  onChoose: (isChosen: boolean) => void;
  onStatus: (status: AdStatus) => void;
  onArchive: () => void;
  onRemove: () => void;
}

/** One saved ad in the list: what it is, how far one has come with it, and what one can do. */
export function SavedAdRow(props: SavedAdRowProps) {
  const { ad, today, isChosen, locale, onChoose, onStatus, onArchive, onRemove } = props;
  const texts = libraryStrings[locale];
  const title = ad.title || texts.untitled;
  const named = (action: string): string => `${action}: ${title}`;
  const versions = new Set(ad.sightings.map(({ textHash }) => textHash)).size;
  return (
    <article class="saved-row" data-archived={ad.archived}>
      <input
        type="checkbox"
        class="choose"
        aria-label={texts.row.compare(title)}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <div class="saved-about">
        <h2>
          <a href={addressOf({ kind: 'ad', id: ad.id })}>{title}</a>
        </h2>
        <p class="soft">{[ad.employer, ad.place].filter(Boolean).join(' · ')}</p>
        <p class="saved-facts">
          <span data-deadline={kindOfDeadline(ad, today)}>{deadlineWords(ad.deadline, today, locale)}</span>
          <span>{mentions(ad, locale)}</span>
          <span class="soft">{texts.row.savedOn(dayIn(locale)(ad.savedAt))}</span>
        </p>
        {(versions > 1 || ad.archived || ad.tags.length > 0) && (
          <ul class="marks">
            {versions > 1 && <li class="changed">{texts.row.changed}</li>}
            {ad.archived && <li>{texts.row.archived}</li>}
            {ad.tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="saved-actions">
        <select
          aria-label={named(texts.filter.status)}
          value={ad.status}
          onChange={(event) => onStatus(event.currentTarget.value as AdStatus)}
        >
          {AdStatus.options.map((status) => (
            <option key={status} value={status}>
              {texts.statuses[status]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="plain-button"
          aria-label={named(ad.archived ? texts.row.unarchive : texts.row.archive)}
          onClick={onArchive}
        >
          {ad.archived ? texts.row.unarchive : texts.row.archive}
        </button>
        <button type="button" class="plain-button" aria-label={named(texts.row.remove)} onClick={onRemove}>
          {texts.row.remove}
        </button>
      </div>
    </article>
  );
}

/** How much the ad mentions, in words and as the number. */
function mentions({ summary: { score, band } }: SavedAd, locale: Locale): string {
  const texts = libraryStrings[locale];
  if (score === null) return texts.row.noScore;
  const points = texts.row.score(numberIn(locale)(score));
  const word = band === null ? undefined : strings[locale].bands[band - 1];
  return word === undefined ? points : strings[locale].badge.fromText(word, points);
}
