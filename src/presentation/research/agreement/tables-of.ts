import type { ReferenceComparison } from '#src/research/agreement/against-reference';
import type { ConfusionTable } from '#src/research/agreement/level-scores';
import type { ItemId } from '#src/research/coding/coding-items';

/** Every confusion table of a comparison, in the order a coder meets the items. */
export const tablesOf = ({ gate, criteria, facts }: ReferenceComparison): { item: ItemId; table: ConfusionTable }[] => [
  { item: 'gate', table: gate.table },
  ...criteria.map(({ criterion, table }) => ({ item: criterion, table })),
  ...facts.map(({ fact, table }) => ({ item: fact, table })),
];
