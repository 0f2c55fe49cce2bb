import type { IDBPTransaction, StoreKey } from 'idb';
import { textKey } from '../ads/merge-sighting';
import { announceChange } from '../database/changes';
import { changeLibrary } from '../database/change-library';
import type { LibrarySchema } from '../database/database';
import { parsed } from '../database/parsed';
import { SavedAd } from '../ads/saved-ad';
import { libraryParts, type LibraryContent, type LibraryPart, type RecordOf } from './library-file';
import { maskContent } from './mask-content';
import { mergeAds, mergeDismissals, mergeReadings, newerOf } from './merge-records';

/** Where the file said something else than what was here, and what is concerned. */
export interface Conflict {
  kind: 'ad' | 'questions' | 'draft' | 'project' | 'harvest' | 'coding';
  what: string;
}

export interface ImportResult {
  /** Records that were not here. */
  added: number;
  /** Records that were here and have changed. */
  merged: number;
  conflicts: Conflict[];
}

export interface ImportOptions {
  /** For a version of a draft that the other one replaces. */
  newId: () => string;
  /** Told how many records are dealt with, of how many. */
  onProgress?: (done: number, of: number) => void;
  /** Stops the import: nothing of the file comes in then. */
  signal?: AbortSignal;
}

type Writing = IDBPTransaction<LibrarySchema, LibraryPart[], 'readwrite'>;

/** So many records are on their way to the disk at once: more only fill the memory, fewer wait for each other. */
const batchSize = 250;

/**
 * Merges a file's content into the library, in one transaction: whatever stops it, all of it comes in or nothing does.
 *
 * @returns null when `signal` stopped it
 * @throws {LibraryError}
 */
export async function importLibrary(
  content: LibraryContent,
  { newId, onProgress = () => {}, signal }: ImportOptions,
): Promise<ImportResult | null> {
  // Contacts are masked first: that is half of the work, and a transaction does not wait for a page that draws.
  const records = libraryParts.reduce((sum, part) => sum + content[part].length, 0);
  const ofMasking = content.readings.length + content.harvestTexts.length;
  const of = records + ofMasking;
  let done = 0;
  const advance = (count: number): void => {
    signal?.throwIfAborted();
    onProgress((done += count), of);
  };
  let result: ImportResult;
  try {
    const masked = await maskContent(content, advance);
    result = await changeLibrary(libraryParts, (transaction) => mergeInto(transaction, masked, newId, advance));
  } catch (cause) {
    if (signal?.aborted) return null;
    throw cause;
  }
  for (const part of libraryParts) announceChange(part);
  return result;
}

async function mergeInto(
  transaction: Writing,
  content: LibraryContent,
  newId: () => string,
  advance: (count: number) => void,
): Promise<ImportResult> {
  const result: ImportResult = { added: 0, merged: 0, conflicts: [] };
  const tell = (kind: Conflict['kind'], what: string): void => void result.conflicts.push({ kind, what });

  /** `combine` gives what is to stand there; it is told in `result` when that is something else. */
  async function merge<Part extends LibraryPart>(
    part: Part,
    keyOf: (record: RecordOf<Part>) => StoreKey<LibrarySchema, Part>,
    combine: (kept: RecordOf<Part>, coming: RecordOf<Part>) => RecordOf<Part> | Promise<RecordOf<Part>>,
  ): Promise<void> {
    const store = transaction.objectStore(part);
    const known = new Set((await store.getAllKeys()).map((key) => JSON.stringify(key)));
    await inBatches(content[part] as RecordOf<Part>[], advance, async (record) => {
      const key = keyOf(record);
      const isKnown = known.has(JSON.stringify(key));
      const kept = isKnown ? ((await store.get(key)) as RecordOf<Part>) : undefined;
      const next = kept === undefined ? record : await combine(kept, record);
      if (kept !== undefined && isSame(kept, next)) return;
      result[kept === undefined ? 'added' : 'merged'] += 1;
      await store.put(next as LibrarySchema[Part]['value']);
    });
  }
  /** What was here holds; that the file says something else is told. */
  const keep =
    <Thing>(kind: Conflict['kind'], nameOf: (thing: Thing) => string) =>
    (kept: Thing, coming: Thing): Thing => {
      if (!isSame(kept, coming)) tell(kind, nameOf(kept));
      return kept;
    };

  await mergeSavedAds();
  await merge('readings', ({ textHash }) => textHash, mergeReadings);
  await merge('dismissals', ({ textHash }) => textHash, mergeDismissals);
  await merge(
    'questions',
    ({ textHash }) => textHash,
    (kept, coming) => {
      if (!isSame(kept.questions, coming.questions)) tell('questions', kept.title);
      return newerOf(kept, coming);
    },
  );
  await merge('drafts', ({ id }) => id, mergeDraft);
  await merge(
    'draftVersions',
    ({ id }) => id,
    (kept) => kept,
  );
  await merge(
    'projects',
    ({ id }) => id,
    keep('project', ({ name }) => name),
  );
  await merge(
    'harvest',
    ({ projectId, id }) => [projectId, id],
    keep('harvest', ({ title }) => title),
  );
  await merge(
    'harvestTexts',
    ({ projectId, id }) => [projectId, id],
    (kept) => kept,
  );
  await merge(
    'codings',
    ({ projectId, recordId, coder }) => [projectId, recordId, coder],
    keep('coding', ({ recordId }) => recordId),
  );
  await merge(
    'decisions',
    ({ projectId, recordId, item }) => [projectId, recordId, item],
    keep('coding', ({ recordId }) => recordId),
  );
  return result;

  /**
   * By their ids, and by their texts: on another machine the same ad has another id. All that are here are read at
   * once, and two of the file may be one and the same ad, so this is worked out before anything is written.
   */
  async function mergeSavedAds(): Promise<void> {
    const store = transaction.objectStore('ads');
    const byId = new Map<string, SavedAd>();
    const idOfText = new Map<string, string>();
    const remember = (ad: SavedAd): void => {
      byId.set(ad.id, ad);
      for (const key of ad.linkKeys) if (!idOfText.has(key)) idOfText.set(key, ad.id);
    };
    for (const one of await store.getAll()) for (const ad of parsed(SavedAd, one)) remember(ad);
    const here = new Map(byId);
    const changed = new Set<string>();
    for (const coming of content.ads) {
      const texts = coming.sightings.map(({ textHash }) => idOfText.get(textKey(textHash)));
      const kept = byId.get(coming.id) ?? byId.get(texts.find((id) => id !== undefined) ?? '');
      const merged = kept ? mergeAds(kept, coming) : { ad: coming, isConflict: false };
      if (kept && merged.isConflict) tell('ad', kept.title);
      if (kept && isSame(kept, merged.ad)) continue;
      remember(merged.ad);
      changed.add(merged.ad.id);
    }
    advance(content.ads.length - changed.size);
    await inBatches([...changed], advance, async (id) => {
      result[here.has(id) ? 'merged' : 'added'] += 1;
      await store.put(byId.get(id)!);
    });
  }

  /** The older of two drafts is kept as a version of the newer. */
  async function mergeDraft(kept: RecordOf<'drafts'>, coming: RecordOf<'drafts'>): Promise<RecordOf<'drafts'>> {
    const newer = newerOf(kept, coming);
    if (isSame(kept.content, coming.content)) return newer;
    const older = newer === kept ? coming : kept;
    tell('draft', kept.name || kept.content.title);
    await transaction.objectStore('draftVersions').put({
      id: newId(),
      draftId: kept.id,
      content: older.content,
      keptAt: older.changedAt,
      reason: 'asked',
    });
    return newer;
  }
}

async function inBatches<Item>(
  items: readonly Item[],
  advance: (count: number) => void,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < items.length; from += batchSize) {
    const batch = items.slice(from, from + batchSize);
    await Promise.all(batch.map(work));
    advance(batch.length);
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
