import { numberIn } from '../../pages/formats';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';

interface PagerProps {
  /** From 0. */
  page: number;
  size: number;
  count: number;
  locale: Locale;
  onPage: (page: number) => void;
}

/** Which page of a long list one sees, and the way to the others. */
export function Pager({ page, size, count, locale, onPage }: PagerProps) {
  const pages = Math.ceil(count / size);
  if (pages < 2) return null;
  const texts = datasetStrings[locale].pager;
  const number = numberIn(locale);
  return (
    <nav class="pager" aria-label={texts.label}>
      <button type="button" class="plain-button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {texts.previous}
      </button>
      <p role="status">
        {texts.range(number(page * size + 1), number(Math.min(count, (page + 1) * size)), number(count))}
      </p>
      <button type="button" class="plain-button" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {texts.next}
      </button>
      <label class="field">
        <span>{texts.goTo}</span>
        <input
          type="number"
          min={1}
          max={pages}
          value={page + 1}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= 1 && valueAsNumber <= pages) onPage(Math.floor(valueAsNumber) - 1);
          }}
        />
      </label>
    </nav>
  );
}
