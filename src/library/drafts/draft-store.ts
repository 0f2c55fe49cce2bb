import { announceChange } from '../database/changes';
import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { LibraryError } from '../database/library-error';
import { parsed } from '../database/parsed';
import { type AdContent, Draft, DraftVersion } from './draft';

/** What the drafts need from outside, so that tests can say what time it is and what comes next. */
export interface Surroundings {
  now(): Date;
  newId(): string;
}

const surroundings: Surroundings = { now: () => new Date(), newId: () => crypto.randomUUID() };

/** A draft with its versions, as it is taken away and put back. */
export interface DraftWithVersions {
  draft: Draft;
  versions: DraftVersion[];
}

/** All drafts, the one changed last first. What cannot be read any more is left out. */
export function listDrafts(): Promise<Draft[]> {
  return guarded(async () => {
    const stored = await (await openLibrary()).getAllFromIndex('drafts', 'changedAt');
    return stored.flatMap((one) => parsed(Draft, one)).toReversed();
  });
}

/** @throws {LibraryError} `gone` when there is no such draft */
export function readDraft(id: string): Promise<Draft> {
  return guarded(async () => {
    const [draft] = parsed(Draft, await (await openLibrary()).get('drafts', id));
    if (!draft) throw new LibraryError('gone');
    return draft;
  });
}

export function createDraft(content: AdContent, name = '', { now, newId } = surroundings): Promise<Draft> {
  return guarded(async () => {
    const at = now().toISOString();
    const draft: Draft = { id: newId(), name, content, createdAt: at, changedAt: at };
    await (await openLibrary()).put('drafts', draft);
    announceChange('drafts');
    return draft;
  });
}

/** Another window has changed the draft since this one read it; nothing was stored over that. */
export class ChangedElsewhere extends Error {
  override name = 'ChangedElsewhere';
}

/**
 * Stores a change of a draft as this window knows it, and keeps the rest.
 *
 * @param known its id, and when it was last changed as far as this window knows
 * @throws {ChangedElsewhere} when it was changed after that
 * @throws {LibraryError} `gone` when it was deleted meanwhile; it is not brought back
 */
export async function changeDraft(
  { id, changedAt }: Pick<Draft, 'id' | 'changedAt'>,
  change: Partial<Pick<Draft, 'name' | 'content'>>,
  { now }: Pick<Surroundings, 'now'> = surroundings,
): Promise<Draft> {
  const stored = await guarded(async () => {
    const transaction = (await openLibrary()).transaction('drafts', 'readwrite');
    const [before] = parsed(Draft, await transaction.store.get(id));
    if (!before) throw new LibraryError('gone');
    if (before.changedAt !== changedAt) return null;
    const draft: Draft = { ...before, ...change, changedAt: now().toISOString() };
    const put = transaction.store.put(draft);
    // Not left to the browser, which commits only once this page, busy with typing, has heard of the put.
    transaction.commit();
    await Promise.all([put, transaction.done]);
    announceChange('drafts');
    return draft;
  });
  if (!stored) throw new ChangedElsewhere(`The draft ${id} was changed in another window.`);
  return stored;
}

/** Deletes a draft and its versions, and gives them back, for `restoreDraft`. */
export function deleteDraft(id: string): Promise<DraftWithVersions> {
  return guarded(async () => {
    const transaction = (await openLibrary()).transaction(['drafts', 'draftVersions'], 'readwrite');
    const [draft] = parsed(Draft, await transaction.objectStore('drafts').get(id));
    if (!draft) throw new LibraryError('gone');
    const store = transaction.objectStore('draftVersions');
    const stored = await store.index('draftId').getAll(id);
    await Promise.all([
      transaction.objectStore('drafts').delete(id),
      ...stored.map((version) => store.delete(version.id)),
      transaction.done,
    ]);
    announceChange('drafts');
    return { draft, versions: stored.flatMap((one) => parsed(DraftVersion, one)) };
  });
}

/** Puts back what `deleteDraft` took away. */
export function restoreDraft({ draft, versions }: DraftWithVersions): Promise<void> {
  return guarded(async () => {
    const transaction = (await openLibrary()).transaction(['drafts', 'draftVersions'], 'readwrite');
    await Promise.all([
      transaction.objectStore('drafts').put(draft),
      ...versions.map((version) => transaction.objectStore('draftVersions').put(version)),
      transaction.done,
    ]);
    announceChange('drafts');
  });
}

/** The kept versions of a draft, the newest first. */
export function listVersions(draftId: string): Promise<DraftVersion[]> {
  return guarded(async () => {
    const stored = await (await openLibrary()).getAllFromIndex('draftVersions', 'draftId', draftId);
    return stored.flatMap((one) => parsed(DraftVersion, one)).toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
  });
}

/** Keeps the content as a version. Where the newest version says the same already, that one is given back. */
export function keepVersion(
  draftId: string,
  content: AdContent,
  reason: DraftVersion['reason'],
  { now, newId } = surroundings,
): Promise<DraftVersion> {
  return guarded(async () => {
    const [newest] = await listVersions(draftId);
    if (newest && JSON.stringify(newest.content) === JSON.stringify(content)) return newest;
    const version: DraftVersion = { id: newId(), draftId, content, keptAt: now().toISOString(), reason };
    await (await openLibrary()).put('draftVersions', version);
    announceChange('draftVersions');
    return version;
  });
}
