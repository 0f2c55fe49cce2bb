import type { Coding } from '#src/research/coding/coding';
import { itemIds, valueOf, type ItemId } from '#src/research/coding/coding-items';

/** Where the ad is not for a peer worker, only the gate and the facts of the contract are coded (`coding.ts`). */
const itemsOfOtherWork: readonly ItemId[] = ['gate', 'term', 'extent', 'positions'];

/** What a coder is asked about the ad, in order. */
export const itemsOf = ({ gate }: Pick<Coding, 'gate'>): readonly ItemId[] =>
  gate === 'no' ? itemsOfOtherWork : itemIds;

/** Whether the coder has answered; "cannot be settled" is an answer. */
export const isCoded = (coding: Coding, item: ItemId): boolean =>
  item in coding.criteria || valueOf(coding, item) !== null;

export const isComplete = (coding: Coding): boolean => itemsOf(coding).every((item) => isCoded(coding, item));
