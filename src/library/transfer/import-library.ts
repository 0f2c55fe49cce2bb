import type { IDBPTransaction, StoreKey } from 'idb';
import { maskPosting } from '#src/posting/mask-contacts';
import { textKey } from '../ads/merge-sighting';
import { announceChange } from '../database/changes';
import { changeLibrary } from '../database/change-library';
import type { LibrarySchema } from '../database/database';
import type { SavedAd } from '../ads/saved-ad';
import { libraryParts, type LibraryContent, type LibraryPart, type RecordOf } from './library-file';
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

type Writing = IDBPTransaction<LibrarySchema, LibraryPart[], 'readwrite'>;

/**
 * Merges a file's content into the library, in one transaction: whatever stops it, all of it comes in or nothing does.
 *
 * @param newId for a version of a draft that the other one replaces
 * @throws {LibraryError}
 */
export async function importLibrary(content: LibraryContent, newId: () => string): Promise<ImportResult> {
  const result = await changeLibrary(libraryParts, (transaction) => mergeInto(transaction, content, newId));
  for (const part of libraryParts) announceChange(part);
  return result;
}

async function mergeInto(transaction: Writing, content: LibraryContent, newId: () => string): Promise<ImportResult> {
  const result: ImportResult = { added: 0, merged: 0, conflicts: [] };
  const tell = (kind: Conflict['kind'], what: string): void => void result.conflicts.push({ kind, what });

  /** `combine` gives what is to stand there; it is told in `result` when that is something else. */
  async function merge<Part extends LibraryPart>(
    part: Part,
    record: RecordOf<Part>,
    key: StoreKey<LibrarySchema, Part>,
    combine: (kept: RecordOf<Part>, coming: RecordOf<Part>) => RecordOf<Part> | Promise<RecordOf<Part>>,
  ): Promise<void> {
    const store = transaction.objectStore(part);
    const kept = (await store.get(key)) as RecordOf<Part> | undefined;
    const next = kept === undefined ? record : await combine(kept, record);
    if (kept !== undefined && isSame(kept, next)) return;
    result[kept === undefined ? 'added' : 'merged'] += 1;
    await store.put(next as LibrarySchema[Part]['value']);
  }
  /** What was here holds; that the file says something else is told. */
  const keep =
    <Thing>(kind: Conflict['kind'], nameOf: (thing: Thing) => string) =>
    (kept: Thing, coming: Thing): Thing => {
      if (!isSame(kept, coming)) tell(kind, nameOf(kept));
      return kept;
    };

  // One after the other: two of the file may be one and the same ad.
  for (const ad of content.ads) await mergeAd(ad);
  await Promise.all([
    ...content.readings.map((reading) =>
      merge('readings', { ...reading, posting: maskPosting(reading.posting) }, reading.textHash, mergeReadings),
    ),
    ...content.dismissals.map((one) => merge('dismissals', one, one.textHash, mergeDismissals)),
    ...content.questions.map((list) =>
      merge('questions', list, list.textHash, (kept, coming) => {
        if (!isSame(kept.questions, coming.questions)) tell('questions', kept.title);
        return newerOf(kept, coming);
      }),
    ),
    ...content.drafts.map((draft) => merge('drafts', draft, draft.id, mergeDraft)),
    ...content.draftVersions.map((version) => merge('draftVersions', version, version.id, (kept) => kept)),
    ...content.projects.map((one) =>
      merge(
        'projects',
        one,
        one.id,
        keep('project', ({ name }) => name),
      ),
    ),
    ...content.harvest.map((ad) =>
      merge(
        'harvest',
        ad,
        [ad.projectId, ad.id],
        keep('harvest', ({ title }) => title),
      ),
    ),
    ...content.harvestTexts.map((text) =>
      merge('harvestTexts', { ...text, posting: maskPosting(text.posting) }, [text.projectId, text.id], (kept) => kept),
    ),
    ...content.codings.map((one) =>
      merge(
        'codings',
        one,
        [one.projectId, one.recordId, one.coder],
        keep('coding', ({ recordId }) => recordId),
      ),
    ),
  ]);
  return result;

  /** By its id, and by its texts: on another machine the same ad has another id. */
  async function mergeAd(ad: SavedAd): Promise<void> {
    const store = transaction.objectStore('ads');
    let id: string | undefined = (await store.getKey(ad.id)) as string | undefined;
    for (const { textHash } of ad.sightings) id ??= await store.index('linkKeys').getKey(textKey(textHash));
    await merge('ads', ad, id ?? ad.id, (kept, coming) => {
      const merged = mergeAds(kept, coming);
      if (merged.isConflict) tell('ad', kept.title);
      return merged.ad;
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

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
