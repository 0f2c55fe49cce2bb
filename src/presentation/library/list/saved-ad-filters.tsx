import { AdStatus } from '#src/library/ads/saved-ad';
import { strings } from '../../strings';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import {
  adOrders,
  deadlineFilters,
  everySavedAd,
  type AdOrder,
  type DeadlineFilter,
  type SavedAdFilter,
} from './filter-saved-ads';

interface SavedAdFiltersProps {
  filter: SavedAdFilter;
  order: AdOrder;
  /** Those in use. */
  tags: readonly string[];
  locale: Locale;
  onFilter: (filter: SavedAdFilter) => void;
  onOrder: (order: AdOrder) => void;
}

/** Which saved ads are shown, and in what order. */
export function SavedAdFilters({ filter, order, tags, locale, onFilter, onOrder }: SavedAdFiltersProps) {
  const texts = libraryStrings[locale];
  const change = (part: Partial<SavedAdFilter>): void => onFilter({ ...filter, ...part });
  const any = { value: '', words: texts.filter.any };
  const bands = strings[locale].bands.map((word, index) => ({ value: String(index + 1), words: word }));
  return (
    <search class="saved-filters">
      <label class="field wide">
        <span>{texts.filter.text}</span>
        <input
          type="search"
          value={filter.text}
          autocomplete="off"
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <Choice
        name={texts.filter.shelf}
        value={filter.shelf}
        options={(['active', 'archived', 'all'] as const).map((value) => ({
          value,
          words: texts.filter.shelves[value],
        }))}
        onChoose={(shelf) => change({ shelf: shelf as SavedAdFilter['shelf'] })}
      />
      <Choice
        name={texts.filter.status}
        value={filter.status ?? ''}
        options={[any, ...AdStatus.options.map((value) => ({ value, words: texts.statuses[value] }))]}
        onChoose={(status) => change({ status: status === '' ? null : (status as AdStatus) })}
      />
      <Choice
        name={texts.filter.deadline}
        value={filter.deadline}
        options={deadlineFilters.map((value) => ({
          value,
          words: value === 'any' ? texts.filter.any : texts.filter.deadlines[value],
        }))}
        onChoose={(deadline) => change({ deadline: deadline as DeadlineFilter })}
      />
      <Choice
        name={texts.filter.band}
        value={filter.band === null ? '' : String(filter.band)}
        options={[any, ...bands]}
        onChoose={(band) => change({ band: band === '' ? null : Number(band) })}
      />
      {(tags.length > 0 || filter.tag !== null) && (
        <Choice
          name={texts.filter.tag}
          value={filter.tag ?? ''}
          options={[any, ...tags.map((tag) => ({ value: tag, words: tag }))]}
          onChoose={(tag) => change({ tag: tag === '' ? null : tag })}
        />
      )}
      <Choice
        name={texts.order.label}
        value={order}
        options={adOrders.map((value) => ({ value, words: texts.order.by[value] }))}
        onChoose={(by) => onOrder(by as AdOrder)}
      />
      {filter !== everySavedAd && (
        <button type="button" class="plain-button" onClick={() => onFilter(everySavedAd)}>
          {texts.filter.reset}
        </button>
      )}
    </search>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  options: readonly { value: string; words: string }[];
  onChoose: (value: string) => void;
}

function Choice({ name, value, options, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      <span>{name}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </label>
  );
}
