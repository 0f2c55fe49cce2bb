import { numberIn } from '../../pages/formats';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { addressOf, mostCompared } from '../route';

interface CompareBarProps {
  /** Ids of the ads chosen. */
  chosen: readonly string[];
  locale: Locale;
  onClear: () => void;
}

/** How many ads are chosen, and the way to see them side by side. */
export function CompareBar({ chosen, locale, onClear }: CompareBarProps) {
  const texts = libraryStrings[locale].compare;
  const tooMany = chosen.length > mostCompared;
  return (
    <div class="compare-bar" role="status">
      {chosen.length > 0 && (
        <div class="compare-choice">
          <p>{texts.chosen(numberIn(locale)(chosen.length))}</p>
          {chosen.length === 1 && <p class="soft">{texts.chooseMore}</p>}
          {tooMany && <p class="soft">{texts.mostChosen}</p>}
          {chosen.length > 1 && !tooMany && (
            <a class="main-button" href={addressOf({ kind: 'compare', ids: [...chosen] })}>
              {texts.open}
            </a>
          )}
          <button type="button" class="plain-button" onClick={onClear}>
            {texts.clear}
          </button>
        </div>
      )}
    </div>
  );
}
