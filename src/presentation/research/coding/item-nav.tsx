import type { Coding } from '#src/research/coding/coding';
import type { ItemId } from '#src/research/coding/coding-items';
import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';
import { isCoded, itemsOf } from './items-of';
import { criterionOf, itemName } from './item-names';

interface ItemNavProps {
  coding: Coding;
  item: ItemId;
  locale: Locale;
  onItem: (item: ItemId) => void;
}

/** What there is to decide, what is decided, and the way to each. */
export function ItemNav({ coding, item, locale, onItem }: ItemNavProps) {
  const texts = codingStrings[locale];
  return (
    <nav class="item-nav" aria-label={texts.itemsLabel}>
      <ol>
        {itemsOf(coding).map((one) => {
          const done = isCoded(coding, one);
          const name = itemName(one, locale);
          const sign = criterionOf(one)?.number ?? texts.signs[one as keyof typeof texts.signs];
          return (
            <li key={one}>
              <button
                type="button"
                data-done={done}
                aria-current={one === item ? 'step' : undefined}
                // What is seen is said too, for those who steer by voice.
                aria-label={`${name.startsWith(sign) ? name : `${sign} ${name}`}, ${done ? texts.coded : texts.notCoded}`}
                title={name}
                onClick={() => onItem(one)}
              >
                {sign}
                <span aria-hidden="true">{done ? '✓' : '·'}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
