import type { ConfusionTable } from '#src/research/agreement/level-scores';
import type { ItemId } from '#src/research/coding/coding-items';
import { numberIn } from '../../pages/formats';
import { ScrollTable } from '../../pages/scroll-table';
import { strings } from '../../strings';
import { agreementStrings } from '../../strings/agreement';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import { criterionOf, itemName, valueName } from '../coding/item-names';

interface ConfusionCountsProps {
  item: ItemId;
  table: ConfusionTable;
  locale: Locale;
}

/** What the engine read, column by column, where coders said what the row says. */
export function ConfusionCounts({ item, table: { labels, readings, counts }, locale }: ConfusionCountsProps) {
  const texts = agreementStrings[locale].engine;
  const number = numberIn(locale);
  return (
    <ScrollTable caption={texts.confusionCaption(itemName(item, locale))}>
      <thead>
        <tr>
          <th scope="col">{texts.codersEngine}</th>
          {readings.map((reading) => (
            <th key={reading} scope="col">
              {categoryName(item, reading, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map((label, row) => (
          <tr key={label}>
            <th scope="row">{categoryName(item, label, locale)}</th>
            {readings.map((reading, column) => (
              <td key={reading} data-same={reading === label}>
                {number(counts[row]?.[column] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** A category of the comparison (`agreement/answers`) in the reader's words. */
function categoryName(item: ItemId, category: string, locale: Locale): string {
  if (category === 'not-parsed') return datasetStrings[locale].differences.notParsed;
  if (item === 'supervisionGiven') return valueName(item, category === 'yes', locale);
  if (item === 'supervisionReceived' && category === 'unclear') return strings[locale].received.unclear;
  if (criterionOf(item) || item === 'gate' || item === 'term' || item === 'supervisionReceived') {
    return valueName(item, category, locale);
  }
  return category === '?–?' ? strings[locale].notMentioned : category;
}
