import { Gate } from '#src/assessment/report';
import { CodedFacts } from '#src/research/coding/coding';
import { factIds, type ItemId } from '#src/research/coding/coding-items';
import { criteria } from '#src/rubric/criteria';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import type { SingleItem } from './answers';
import { levelOrder } from './level-order';

/**
 * What may be answered to an item. `ordered`: steps apart mean something. `nominal`: same or different; `categories` null:
 * whatever was answered. `marks`: a list of which each is set or not.
 */
export type Scale =
  | { kind: 'ordered'; item: SingleItem; categories: readonly string[] }
  | { kind: 'nominal'; item: SingleItem; categories: readonly string[] | null }
  | { kind: 'marks'; item: 'duties' | 'flags'; marks: readonly string[] };

const factCategories: Partial<Record<ItemId, readonly string[]>> = {
  term: CodedFacts.shape.term.def.innerType.options,
  supervisionReceived: CodedFacts.shape.supervisionReceived.def.innerType.options,
  supervisionGiven: ['no', 'yes'],
};

/** In the order a coder meets the items. */
export const scales: readonly Scale[] = [
  { kind: 'nominal', item: 'gate', categories: Gate.options },
  ...criteria.map(({ id }): Scale => ({ kind: 'ordered', item: id, categories: levelOrder })),
  ...factIds.map((item): Scale => ({ kind: 'nominal', item, categories: factCategories[item] ?? null })),
  { kind: 'marks', item: 'duties', marks: duties.map(({ id }) => id) },
  { kind: 'marks', item: 'flags', marks: flags.map(({ id }) => id) },
];
