import * as z from 'zod/mini';
import { emptyCoding, type Coding } from './coding';
import { itemIds, sameValue, valueOf, withValue, type ItemId, type ItemValue } from './coding-items';
import { parseCoding, parseOrExplain } from './parse-coding';

/** One thing on which coders of a record differ. */
export interface Difference {
  recordId: string;
  item: ItemId;
  said: { coder: string; value: ItemValue }[];
}

/** What was settled where coders differed, by whom and when. */
export const Decision = z.object({
  schemaVersion: z.literal(1),
  recordId: z.string().check(z.minLength(1)),
  item: z.enum(itemIds as [ItemId, ...ItemId[]]),
  /** As the item has it in a coding. */
  value: z.unknown(),
  by: z.string().check(z.minLength(1)),
  /** ISO 8601 instant. */
  at: z.string(),
  note: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/** @throws CodingError */
export function parseDecision(value: unknown): Decision {
  const decision = parseOrExplain(
    Decision,
    value,
    'a decision must be an object like { "recordId": "…", "item": "…", "value": "…", "by": "…" }',
  );
  parseCoding(withValue(emptyCoding(decision.by, decision.recordId, ''), decision.item, decision.value as ItemValue));
  return decision;
}

/** Where coders of the same text differ, in the order of the records and of the codebook. */
export function differencesBetween(codings: readonly Coding[]): Difference[] {
  return [...groupByText(codings).values()].flatMap((ofRecord) =>
    itemIds.flatMap((item) => {
      const said = whatWasSaid(ofRecord, item);
      const [first] = said;
      if (!first || said.every(({ value }) => sameValue(item, value, first.value))) return [];
      return [{ recordId: ofRecord[0]!.recordId, item, said }];
    }),
  );
}

/**
 * One coding a record: what its coders agree on, and what was decided where they differ. What nobody coded, and what they
 * differ on without a decision, is not coded. The last decision on an item counts.
 */
export function adjudicated(codings: readonly Coding[], decisions: readonly Decision[], coder: string): Coding[] {
  const decided = new Map(decisions.map((decision) => [`${decision.recordId} ${decision.item}`, decision]));
  return [...groupByText(codings).values()].map((ofRecord) => {
    const { recordId, textHash } = ofRecord[0]!;
    return itemIds.reduce(
      (settled, item) => {
        const decision = decided.get(`${recordId} ${item}`);
        const agreed = agreedCoding(ofRecord, item);
        if (decision) return parseCoding(withValue(settled, item, decision.value as ItemValue));
        return agreed ? copied(settled, item, agreed) : settled;
      },
      emptyCoding(coder, recordId, textHash),
    );
  });
}

/** The first coder's coding, when all who coded the item say the same. */
function agreedCoding(codings: readonly Coding[], item: ItemId): Coding | null {
  const saying = codings.filter((coding) => valueOf(coding, item) !== null);
  const [first] = saying;
  if (!first) return null;
  const value = valueOf(first, item);
  return saying.every((coding) => sameValue(item, valueOf(coding, item), value)) ? first : null;
}

function copied(target: Coding, item: ItemId, from: Coding): Coding {
  const copy = parseCoding(withValue(target, item, valueOf(from, item)));
  const quoted = item in from.criteria ? from.criteria[item as keyof Coding['criteria']] : undefined;
  return quoted ? { ...copy, criteria: { ...copy.criteria, [item]: quoted } } : copy;
}

function whatWasSaid(codings: readonly Coding[], item: ItemId): Difference['said'] {
  return codings.flatMap((coding) => {
    const value = valueOf(coding, item);
    return value === null ? [] : [{ coder: coding.coder, value }];
  });
}

function groupByText(codings: readonly Coding[]): Map<string, Coding[]> {
  const groups = new Map<string, Coding[]>();
  for (const coding of codings) {
    const key = `${coding.recordId} ${coding.textHash}`;
    groups.set(key, [...(groups.get(key) ?? []), coding]);
  }
  return groups;
}
