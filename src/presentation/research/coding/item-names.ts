import type { Extent } from '#src/research/coding/coding';
import type { ItemId, ItemValue } from '#src/research/coding/coding-items';
import { criteria } from '#src/rubric/criteria';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import type { Level } from '#src/rubric/level';
import { numberIn } from '../../pages/formats';
import { strings } from '../../strings';
import { codingStrings } from '../../strings/coding';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';

export const criterionOf = (item: ItemId) => criteria.find(({ id }) => id === item);

/** What an item is called. */
export function itemName(item: ItemId, locale: Locale): string {
  const { facts } = strings[locale];
  const { items } = codingStrings[locale];
  const criterion = criterionOf(item);
  if (criterion) return `${criterion.number} ${criterion.names[locale]}`;
  switch (item) {
    case 'term':
      return facts.employment;
    case 'extent':
      return facts.extent;
    case 'positions':
      return facts.positions;
    case 'supervisionReceived':
      return facts.supervisionReceived;
    case 'supervisionGiven':
      return facts.supervisionGiven;
    default:
      return items[item as 'gate' | 'duties' | 'flags'];
  }
}

/** What was said of an item, in words. */
export function valueName(item: ItemId, value: ItemValue, locale: Locale): string {
  const texts = strings[locale];
  if (value === null) return codingStrings[locale].notSettled;
  if (criterionOf(item)) return texts.levels[value as Level]?.title ?? String(value);
  if (item === 'gate') return datasetStrings[locale].gates[value as 'yes' | 'hybrid' | 'no'];
  if (item === 'term') return texts.term[value as keyof typeof texts.term];
  if (item === 'supervisionReceived') return texts.received[value as keyof typeof texts.received];
  if (typeof value === 'boolean') return value ? texts.given.yes : texts.given.no;
  if (Array.isArray(value))
    return value.map((id) => nameOfMark(id, locale)).join(', ') || codingStrings[locale].noneOfThem;
  if (typeof value === 'object') return extentName(value as Extent, locale);
  return String(value);
}

/** A duty or a flag. */
export function nameOfMark(id: string, locale: Locale): string {
  const mark = [...duties, ...flags].find((one) => one.id === id);
  return mark?.names[locale] ?? id;
}

function extentName({ min, max }: Extent, locale: Locale): string {
  const { notMentioned, percent } = strings[locale];
  const number = numberIn(locale, 1);
  const one = min ?? max;
  return one === null ? notMentioned : percent(number(one), number(max ?? one));
}
