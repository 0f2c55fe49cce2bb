import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { numberIn } from '../../pages/formats';
import { adOrders, type AdFilter, type AdOrder, type AdValues } from './filter-ads';
import { valueNames } from './value-names';

interface AdFiltersProps {
  filter: AdFilter;
  order: AdOrder;
  values: AdValues;
  locale: Locale;
  onFilter: (filter: AdFilter) => void;
  onOrder: (order: AdOrder) => void;
}

/** Which ads are shown, and in what order. */
export function AdFilters({ filter, order, values, locale, onFilter, onOrder }: AdFiltersProps) {
  const texts = datasetStrings[locale];
  const number = numberIn(locale);
  const change = (part: Partial<AdFilter>): void => onFilter({ ...filter, ...part });
  return (
    <search class="ad-filters">
      <label class="field wide">
        <span>{texts.filter.text}</span>
        <input
          type="search"
          value={filter.text}
          autocomplete="off"
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{texts.filter.standing}</span>
        <select
          value={filter.standing}
          onChange={(event) => change({ standing: event.currentTarget.value as AdFilter['standing'] })}
        >
          {(['all', 'counted', 'excluded'] as const).map((standing) => (
            <option key={standing} value={standing}>
              {texts.filter.standings[standing]}
            </option>
          ))}
        </select>
      </label>
      {(Object.keys(values) as (keyof AdValues)[]).map(
        (field) =>
          // One value alone leaves nothing to choose.
          (values[field].length > 1 || filter[field] !== null || (field === 'tag' && values.tag.length > 0)) && (
            <label key={field} class="field">
              <span>{texts.filter[field]}</span>
              <select
                value={filter[field] === null ? 'any' : `is ${filter[field]}`}
                onChange={({ currentTarget: { value } }) =>
                  change({ [field]: value === 'any' ? null : value.slice('is '.length) })
                }
              >
                <option value="any">{texts.filter.any}</option>
                {values[field].map(({ value, ads }) => (
                  <option key={value} value={`is ${value}`}>
                    {`${valueNames[field](value, locale)} (${number(ads)})`}
                  </option>
                ))}
              </select>
            </label>
          ),
      )}
      <label class="field">
        <span>{texts.order.label}</span>
        <select
          value={order.by}
          onChange={(event) => onOrder({ ...order, by: event.currentTarget.value as AdOrder['by'] })}
        >
          {adOrders.map((by) => (
            <option key={by} value={by}>
              {texts.order[by]}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={order.descending}
          onChange={(event) => onOrder({ ...order, descending: event.currentTarget.checked })}
        />
        <span>{texts.order.descending}</span>
      </label>
    </search>
  );
}
