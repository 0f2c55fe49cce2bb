import { criteria, type CriterionId } from '#src/rubric/criteria';
import type { Coding, CodedFacts, Extent } from './coding';

export const factIds = ['term', 'extent', 'positions', 'supervisionReceived', 'supervisionGiven'] as const;
export type FactId = (typeof factIds)[number] & keyof CodedFacts;

/** One thing a coder decides about an ad, by the name it has in files: a criterion, a fact, or one of three others. */
export type ItemId = 'gate' | CriterionId | FactId | 'duties' | 'flags';

/** In the order a coder meets them. */
export const itemIds: readonly ItemId[] = ['gate', ...criteria.map(({ id }) => id), ...factIds, 'duties', 'flags'];

export type ItemValue = string | number | boolean | Extent | readonly string[] | null;

const isFact = (item: ItemId): item is FactId => (factIds as readonly string[]).includes(item);

/** What the coder said of the item; null when it is not coded. */
export function valueOf(coding: Coding, item: ItemId): ItemValue {
  if (item === 'gate' || item === 'duties' || item === 'flags') return coding[item];
  if (isFact(item)) return coding.facts[item];
  return coding.criteria[item]?.level ?? null;
}

/** A copy in which the item has the value, unchecked: let `parse-coding` read the result. Quotes of a level go with it. */
export function withValue(coding: Coding, item: ItemId, value: ItemValue): object {
  if (item === 'gate' || item === 'duties' || item === 'flags') return { ...coding, [item]: value };
  if (isFact(item)) return { ...coding, facts: { ...coding.facts, [item]: value } };
  return { ...coding, criteria: { ...coding.criteria, [item]: { level: value, quotes: [] } } };
}

/** Per cents worked out from hours may be rounded differently: two points either way are the same. */
const sameWithinPoints = 2;

export function sameExtent(a: Extent, b: Extent): boolean {
  return sameEnd(a.min, b.min) && sameEnd(a.max, b.max);
}

function sameEnd(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= sameWithinPoints;
}

/** Whether two coders said the same; the order of duties and flags does not matter. */
export function sameValue(item: ItemId, a: ItemValue, b: ItemValue): boolean {
  if (item === 'extent' && isExtent(a) && isExtent(b)) return sameExtent(a, b);
  return JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));
}

function isExtent(value: ItemValue): value is Extent {
  return typeof value === 'object' && value !== null && 'min' in value;
}

function comparable(value: ItemValue): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}
