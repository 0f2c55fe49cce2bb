import { announceChange } from '../database/changes';
import { changeLibrary } from '../database/change-library';
import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { parsed } from '../database/parsed';
import { mergeAds, mergeReadings } from '../transfer/merge-records';
import { readingsOf } from './ad-store';
import { DeletedAd } from './deleted-ad';
import { textKey } from './merge-sighting';
import { SavedAd } from './saved-ad';

/** How long a deleted ad can be brought back, in days. */
export const daysKept = 30;

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes ads with the texts that no other saved ad has. They can be brought back for `daysKept` days.
 *
 * @param now ISO 8601 instant
 * @throws {LibraryError}
 */
export async function deleteAds(ids: readonly string[], now: string): Promise<void> {
  await changeLibrary(['ads', 'readings', 'deletedAds'], async (transaction) => {
    const [ads, readings] = [transaction.objectStore('ads'), transaction.objectStore('readings')];
    const found = await Promise.all(ids.map((id) => ads.get(id)));
    const deleted = await Promise.all(
      found
        .flatMap((one) => parsed(SavedAd, one))
        .map(async (ad) => ({ id: ad.id, ad, readings: await readingsOf(ad, transaction), deletedAt: now })),
    );
    await Promise.all(ids.map((id) => ads.delete(id)));
    await Promise.all(deleted.map((one) => transaction.objectStore('deletedAds').put(one)));
    for (const textHash of new Set(deleted.flatMap((one) => one.readings.map((reading) => reading.textHash)))) {
      const isShared = (await ads.index('linkKeys').getKey(textKey(textHash))) !== undefined;
      if (!isShared) await readings.delete(textHash);
    }
  });
  announceDeletion();
}

/**
 * The ads that can be brought back, the one deleted last first. Those that have been here long enough go for good.
 *
 * @param now ISO 8601 instant
 * @throws {LibraryError}
 */
export function listDeletedAds(now: string): Promise<DeletedAd[]> {
  return guarded(async () => {
    const library = await openLibrary();
    const oldest = new Date(Date.parse(now) - daysKept * day).toISOString();
    const deleted = (await library.getAll('deletedAds')).flatMap((one) => parsed(DeletedAd, one));
    const isOver = ({ deletedAt }: DeletedAd): boolean => deletedAt < oldest;
    await Promise.all(deleted.filter(isOver).map(({ id }) => library.delete('deletedAds', id)));
    return deleted.filter((one) => !isOver(one)).toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1));
  });
}

/** How many days are left until a deleted ad goes for good; 0: today. */
export const daysLeft = ({ deletedAt }: DeletedAd, now: string): number =>
  Math.max(0, Math.ceil(daysKept - (Date.parse(now) - Date.parse(deletedAt)) / day));

/**
 * Brings deleted ads back as they were. One that has been saved anew since becomes one with that.
 *
 * @throws {LibraryError}
 */
export async function restoreAds(ids: readonly string[]): Promise<void> {
  await changeLibrary(['ads', 'readings', 'deletedAds'], async (transaction) => {
    const [ads, readings] = [transaction.objectStore('ads'), transaction.objectStore('readings')];
    for (const id of ids) {
      const [deleted] = parsed(DeletedAd, await transaction.objectStore('deletedAds').get(id));
      if (!deleted) continue;
      let anew = await ads.get(id);
      for (const { textHash } of deleted.ad.sightings) anew ??= await ads.index('linkKeys').get(textKey(textHash));
      await ads.put(anew ? mergeAds(anew, deleted.ad).ad : deleted.ad);
      for (const reading of deleted.readings) {
        const kept = await readings.get(reading.textHash);
        await readings.put(kept ? mergeReadings(kept, reading) : reading);
      }
      await transaction.objectStore('deletedAds').delete(id);
    }
  });
  announceDeletion();
}

/**
 * Deletes for good what could still be brought back.
 *
 * @throws {LibraryError}
 */
export async function emptyDeletedAds(): Promise<void> {
  await changeLibrary(['deletedAds'], (transaction) => transaction.objectStore('deletedAds').clear());
  announceChange('deletedAds');
}

function announceDeletion(): void {
  announceChange('ads');
  announceChange('deletedAds');
}
