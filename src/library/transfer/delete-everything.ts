import { announceChange } from '../database/changes';
import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { pauseHarvest } from '../projects/harvest-switch';
import { forgetAds } from '../session-summaries';
import { libraryParts } from './library-file';

/**
 * Deletes everything that is kept, for good: let a person confirm it first. Settings stay.
 *
 * @throws {LibraryError} nothing was deleted then
 */
export function deleteEverything(): Promise<void> {
  return guarded(async () => {
    const transaction = (await openLibrary()).transaction(libraryParts, 'readwrite');
    await Promise.all([...libraryParts.map((part) => transaction.objectStore(part).clear()), transaction.done]);
    await Promise.all([pauseHarvest(), forgetAds()]);
    for (const part of libraryParts) announceChange(part);
  });
}
