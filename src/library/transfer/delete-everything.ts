import { announceChange } from '../database/changes';
import { changeLibrary } from '../database/change-library';
import { pauseHarvest } from '../projects/harvest-switch';
import { forgetAds } from '../session-summaries';
import { libraryParts } from './library-file';

/**
 * Deletes everything that is kept, for good: let a person confirm it first. Settings stay.
 *
 * @throws {LibraryError} nothing was deleted then
 */
export async function deleteEverything(): Promise<void> {
  await changeLibrary(libraryParts, (transaction) =>
    Promise.all(libraryParts.map((part) => transaction.objectStore(part).clear())),
  );
  await Promise.all([pauseHarvest(), forgetAds()]);
  for (const part of libraryParts) announceChange(part);
}
