import type { Report } from '#src/assessment/report';
import type { DatasetRecord } from './dataset-record';
import { hasText } from './mask-record';

/** What two datasets say differently of one record. Nothing is decided by itself. */
export interface Conflict {
  recordId: string;
  /** A key of the record; for reports, the one report that differs under the same versions and weights. */
  about: 'text' | 'report' | 'postId' | 'notes' | 'excluded' | 'employerType';
  /** What stands there, in words that can be shown; the first is that of the dataset merged into. */
  first: string;
  second: string;
}

/** Which side of a conflict is kept. */
export type Choice = 'first' | 'second';

export interface Merged {
  records: DatasetRecord[];
  /** Those for which `choose` gave no answer stand in `records` as the first dataset has them. */
  conflicts: Conflict[];
  /** Ids of records that only the second dataset had. */
  added: string[];
  /** Groups of ids that hold the very same text under different ids; they were made one post where they were not linked. */
  sameText: string[][];
}

/**
 * Two datasets as one. Records with the same id are one: reports, tags and what only one side has come together, and what
 * both say differently is a conflict. The same text under another id stays a record of its own, in the same post.
 *
 * @param choose called for each conflict; null leaves it open
 */
export function mergeDatasets(
  first: readonly DatasetRecord[],
  second: readonly DatasetRecord[],
  choose: (conflict: Conflict) => Choice | null = () => null,
): Merged {
  const byId = new Map(first.map((record) => [record.id, record]));
  const conflicts: Conflict[] = [];
  const added: string[] = [];
  for (const record of second) {
    const known = byId.get(record.id);
    if (!known) added.push(record.id);
    byId.set(record.id, known ? mergeRecords(known, record, noteConflicts(conflicts, choose)) : record);
  }
  const { records, sameText } = linkSameTexts([...byId.values()]);
  return { records, conflicts, added, sameText };
}

type Decide = <Value>(conflict: Conflict, first: Value, second: Value) => Value;

const noteConflicts =
  (conflicts: Conflict[], choose: (conflict: Conflict) => Choice | null): Decide =>
  (conflict, first, second) => {
    const choice = choose(conflict);
    if (choice === null) conflicts.push(conflict);
    return choice === 'second' ? second : first;
  };

function mergeRecords(first: DatasetRecord, second: DatasetRecord, decide: Decide): DatasetRecord {
  const either = <Value extends string | null>(
    about: Conflict['about'],
    one: Value,
    other: Value,
    saysNothing: (value: Value) => boolean,
  ): Value => {
    if (one === other || saysNothing(other)) return one;
    if (saysNothing(one)) return other;
    return decide({ recordId: first.id, about, first: String(one), second: String(other) }, one, other);
  };
  const isNull = (value: string | null): boolean => value === null;
  const sameText = first.textHash === second.textHash;
  const whole = sameText
    ? withTheText(first, second)
    : decide({ recordId: first.id, about: 'text', first: first.textHash, second: second.textHash }, first, second);
  return {
    ...first,
    posting: whole.posting,
    textHash: whole.textHash,
    extractorVersion: whole.extractorVersion,
    // Read twice: the first time counts, and there is nothing to decide.
    readAt: first.readAt < second.readAt ? first.readAt : second.readAt,
    reports: sameText ? mergeReports(first, second, decide) : whole.reports,
    postId: either('postId', first.postId, second.postId, (id) => id === first.id),
    tags: [...new Set([...first.tags, ...second.tags])],
    notes: either('notes', first.notes, second.notes, (notes) => notes === ''),
    excluded: either('excluded', first.excluded, second.excluded, isNull),
    employerType: either('employerType', first.employerType, second.employerType, isNull),
  };
}

/** A dataset may have been handed on without the texts. */
const withTheText = (first: DatasetRecord, second: DatasetRecord): DatasetRecord =>
  !hasText(first) && hasText(second) ? second : first;

/** One for each set of versions and weights, in the order they came. */
function mergeReports(first: DatasetRecord, second: DatasetRecord, decide: Decide): Report[] {
  const merged = new Map(first.reports.map((report) => [madeWith(report), report]));
  for (const report of second.reports) {
    const key = madeWith(report);
    const known = merged.get(key);
    if (!known) merged.set(key, report);
    else if (!sameFindings(known, report)) {
      const conflict = { recordId: first.id, about: 'report', first: inShort(known), second: inShort(report) } as const;
      merged.set(key, decide(conflict, known, report));
    }
  }
  return [...merged.values()];
}

/** Two reports of one text with the same of these must be the same, unless a person has called a finding wrong. */
export const madeWith = ({ engineVersion, rubricVersion, weights, ownWeights }: Report): string =>
  JSON.stringify([engineVersion, rubricVersion, weights, ownWeights ?? null]);

const sameFindings = (one: Report, other: Report): boolean => JSON.stringify(one) === JSON.stringify(other);

function inShort({ engineVersion, weights, score, criteria }: Report): string {
  const wrong = Object.entries(criteria).filter(([, { dismissed }]) => dismissed !== undefined);
  const called = wrong.length > 0 ? `, called wrong: ${wrong.map(([id]) => id).join(', ')}` : '';
  return `engine ${engineVersion}, weights ${weights}, score ${score ?? '–'}${called}`;
}

function linkSameTexts(records: readonly DatasetRecord[]): Pick<Merged, 'records' | 'sameText'> {
  const byHash = new Map<string, DatasetRecord[]>();
  for (const record of records) byHash.set(record.textHash, [...(byHash.get(record.textHash) ?? []), record]);
  const sameText = [...byHash.values()].filter((group) => group.length > 1);
  const postOf = new Map<string, string>();
  for (const [eldest, ...others] of sameText)
    for (const { id, postId } of others) if (postId === id) postOf.set(id, eldest!.postId);
  return {
    records: records.map((record) => ({ ...record, postId: postOf.get(record.id) ?? record.postId })),
    sameText: sameText.map((group) => group.map(({ id }) => id)),
  };
}
