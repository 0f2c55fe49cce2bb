import { announceChange } from '../database/changes';
import { changeLibrary } from '../database/change-library';
import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { pauseHarvest } from '../projects/harvest-switch';
import { forgetAds } from '../session-summaries';

/**
 * Deletes everything that is kept, for good, what was deleted lately too: let a person confirm it first. Settings stay.
 *
 * @throws {LibraryError} nothing was deleted then
 */
export async function deleteEverything(): Promise<void> {
  const stores = await guarded(async () => [...(await openLibrary()).objectStoreNames]);
  await changeLibrary(stores, (transaction) =>
    Promise.all(stores.map((store) => transaction.objectStore(store).clear())),
  );
  await Promise.all([pauseHarvest(), forgetAds()]);
  for (const store of stores) announceChange(store);
}
