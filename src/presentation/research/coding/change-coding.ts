import type { CodedQuote, Coding } from '#src/research/coding/coding';
import { withValue, type ItemId, type ItemValue } from '#src/research/coding/coding-items';
import { parseCoding } from '#src/research/coding/parse-coding';
import type { CriterionId } from '#src/rubric/criteria';
import { criterionOf } from './item-names';

const isCriterion = (item: ItemId): item is CriterionId => criterionOf(item) !== undefined;

/** The quotes of a criterion; none of anything else. */
export const quotesOf = (coding: Coding, item: ItemId): readonly CodedQuote[] =>
  isCriterion(item) ? (coding.criteria[item]?.quotes ?? []) : [];

/** A copy that says this of the item. Quotes stay, except where the ad is said to state nothing. */
export function answer(coding: Coding, item: ItemId, value: ItemValue): Coding {
  const quotes = value === 'not-stated' ? [] : quotesOf(coding, item);
  const answered = parseCoding(withValue(coding, item, value));
  return isCriterion(item) ? withQuotes(answered, item, quotes) : answered;
}

/** A copy with one more quote, in the order in which they stand; a quote counts once. */
export function quote(coding: Coding, item: ItemId, added: CodedQuote): Coding {
  if (!isCriterion(item)) return coding;
  const others = quotesOf(coding, item).filter((one) => !sameQuote(one, added));
  const quotes = [...others, added].sort((a, b) => (a.field ?? '').localeCompare(b.field ?? '') || a.start - b.start);
  return withQuotes(coding, item, quotes);
}

export function unquote(coding: Coding, item: ItemId, removed: CodedQuote): Coding {
  if (!isCriterion(item)) return coding;
  return withQuotes(
    coding,
    item,
    quotesOf(coding, item).filter((one) => !sameQuote(one, removed)),
  );
}

const sameQuote = (a: CodedQuote, b: CodedQuote): boolean =>
  a.field === b.field && a.start === b.start && a.end === b.end;

function withQuotes(coding: Coding, item: CriterionId, quotes: readonly CodedQuote[]): Coding {
  const level = coding.criteria[item]?.level ?? null;
  return { ...coding, criteria: { ...coding.criteria, [item]: { level, quotes: [...quotes] } } };
}
