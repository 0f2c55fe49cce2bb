import { announceChange } from '../database/changes';
import { changeLibrary } from '../database/change-library';
import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { LibraryError } from '../database/library-error';
import { parsed } from '../database/parsed';
import { Reading, SavedAd } from './saved-ad';

/** What a person may change in a saved ad. */
export type AdChange = Partial<Pick<SavedAd, 'status' | 'notes' | 'tags' | 'deadline' | 'archived'>>;

/** Saved ads, and how many of the stored ones could not be read: they are left as they are. */
export interface AdList {
  ads: SavedAd[];
  unreadable: number;
}

/** A saved ad with its texts, the oldest first. */
export interface AdWithReadings {
  ad: SavedAd;
  readings: Reading[];
}

/** @throws {LibraryError} */
export function listSavedAds(): Promise<AdList> {
  return guarded(async () => {
    const stored = await (await openLibrary()).getAll('ads');
    const ads = stored.flatMap((one) => parsed(SavedAd, one));
    return { ads, unreadable: stored.length - ads.length };
  });
}

/** @throws {LibraryError} `gone` when it was deleted meanwhile */
export function readSavedAd(id: string): Promise<AdWithReadings> {
  return guarded(async () => {
    const transaction = (await openLibrary()).transaction(['ads', 'readings']);
    const [ad] = parsed(SavedAd, await transaction.objectStore('ads').get(id));
    if (!ad) throw new LibraryError('gone');
    return { ad, readings: await readingsOf(ad, transaction) };
  });
}

/**
 * Changes what a person said of some ads, all of them or none.
 *
 * @param now ISO 8601 instant
 * @throws {LibraryError} `gone` when one of them is not there any more
 */
export async function changeAds(ids: readonly string[], change: AdChange, now: string): Promise<void> {
  await changeLibrary(['ads'], async (transaction) => {
    const store = transaction.objectStore('ads');
    const found = await Promise.all(ids.map((id) => store.get(id)));
    const ads = found.filter((ad) => ad !== undefined);
    if (ads.length < ids.length) throw new LibraryError('gone');
    await Promise.all(ads.map((ad) => store.put({ ...ad, ...change, changedAt: now })));
  });
  announceChange('ads');
}

type Reader = { objectStore(name: 'readings'): { get(key: string): Promise<unknown> } };

/** The texts of an ad, the oldest first; those that cannot be read any more are left out. */
export async function readingsOf({ sightings }: SavedAd, transaction: Reader): Promise<Reading[]> {
  const hashes = [...new Set(sightings.map(({ textHash }) => textHash))];
  const stored = await Promise.all(hashes.map((hash) => transaction.objectStore('readings').get(hash)));
  return stored.flatMap((one) => parsed(Reading, one));
}
