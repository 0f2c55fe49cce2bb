import type { Coding } from '#src/research/coding/coding';
import type { ItemId, ItemValue } from '#src/research/coding/coding-items';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { codedLevels } from '#src/rubric/level';
import { criterionOf } from './item-names';

/** How an item is answered: one of several values, any of several marks, or figures. */
export type Choices =
  { kind: 'one'; values: readonly ItemValue[] } | { kind: 'any'; values: readonly string[] } | { kind: 'figures' };

export function choicesOf(item: ItemId): Choices {
  // Null: the coder cannot settle it.
  if (criterionOf(item)) return { kind: 'one', values: [...codedLevels, null] };
  switch (item) {
    case 'gate':
      return { kind: 'one', values: ['yes', 'hybrid', 'no'] satisfies Coding['gate'][] };
    case 'term':
      return { kind: 'one', values: ['permanent', 'temporary', 'mixed', 'unstated'] };
    case 'supervisionReceived':
      return { kind: 'one', values: ['regular', 'unspecific', 'denied', 'none'] };
    case 'supervisionGiven':
      return { kind: 'one', values: [true, false] };
    case 'duties':
      return { kind: 'any', values: duties.map(({ id }) => id) };
    case 'flags':
      return { kind: 'any', values: flags.map(({ id }) => id) };
    default:
      return { kind: 'figures' };
  }
}
