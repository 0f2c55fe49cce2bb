import { announceChange } from '#src/library/database/changes';
import { addRecords, recordsWithIds, replaceRecords } from '#src/library/projects/harvest-store';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { mergeDatasets, type Choice, type Conflict } from '#src/research/dataset/merge-datasets';
import { readDataset } from '#src/research/export/read-dataset';

/** What a file brought. */
export interface RecordImport {
  /** Ids of records the project did not have. */
  added: string[];
  /** How many it had already; what both say was brought together. */
  merged: number;
  /** What the file says differently; the project has been left as it was in these. */
  conflicts: { conflict: Conflict; theirs: DatasetRecord }[];
  /** Lines that could not be read, with what is wrong. */
  problems: string[];
}

interface ImportOptions {
  signal: AbortSignal;
  /** Records read so far. */
  onProgress: (done: number) => void;
}

/** How many records come in at once. */
const batchSize = 100;

/**
 * Brings a dataset's records into a project and merges those it has. What came in when it is cancelled stays.
 *
 * @throws {LibraryError} when something cannot be kept; what came in before stays
 */
export async function importRecords(projectId: string, file: Blob, options: ImportOptions): Promise<RecordImport> {
  const result: RecordImport = { added: [], merged: 0, conflicts: [], problems: [] };
  const posts = new Map<string, string>();
  let batch: DatasetRecord[] = [];
  let done = 0;
  const take = async (): Promise<void> => {
    await takeBatch(projectId, batch, posts, result);
    done += batch.length;
    options.onProgress(done);
    batch = [];
  };
  try {
    for await (const read of readDataset(piecesOf(file))) {
      if (options.signal.aborted) break;
      if ('problem' in read) result.problems.push(read.problem);
      else batch.push(read.record);
      if (batch.length >= batchSize) await take();
    }
    if (batch.length > 0 && !options.signal.aborted) await take();
  } finally {
    announceChange('harvest');
  }
  return result;
}

async function takeBatch(
  projectId: string,
  theirs: readonly DatasetRecord[],
  posts: Map<string, string>,
  result: RecordImport,
): Promise<void> {
  const ids = theirs.map(({ id }) => id);
  const own = await recordsWithIds(projectId, ids);
  const { records, conflicts, added } = mergeDatasets(own, theirs);
  const isNew = new Set(added);
  for (const { id, postId } of own) posts.set(theirs.find((one) => one.id === id)!.postId, postId);
  await replaceRecords(
    projectId,
    records.filter(({ id }) => !isNew.has(id)),
  );
  await addRecords(
    projectId,
    theirs.filter(({ id }) => isNew.has(id)),
    posts,
  );
  result.added.push(...added);
  result.merged += own.length;
  for (const conflict of conflicts) {
    result.conflicts.push({ conflict, theirs: theirs.find(({ id }) => id === conflict.recordId)! });
  }
}

/** Settles one conflict: `second` takes what the file says. */
export async function settleConflict(
  projectId: string,
  { conflict, theirs }: RecordImport['conflicts'][number],
  choice: Choice,
): Promise<void> {
  if (choice === 'first') return;
  const own = await recordsWithIds(projectId, [conflict.recordId]);
  const isThis = (one: Conflict): boolean =>
    one.about === conflict.about && one.first === conflict.first && one.second === conflict.second;
  const { records } = mergeDatasets(own, [theirs], (one) => (isThis(one) ? choice : null));
  await replaceRecords(projectId, records);
  announceChange('harvest');
}

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield value;
  }
}
