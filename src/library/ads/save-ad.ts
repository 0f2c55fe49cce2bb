import { sameAdKey } from '#src/research/dataset/link-posts';
import { announceChange } from '../database/changes';
import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { LibraryError } from '../database/library-error';
import { newAd, textKey, withMeeting, withReport, type MetAd } from './merge-sighting';
import type { SavedAd } from './saved-ad';

interface SaveOptions {
  /** The saved ad that this is another version of; null: an ad of its own, unless the same is there already. */
  joinTo: string | null;
  /** ISO 8601 instant. */
  now: string;
  newId: () => string;
}

/**
 * Saves an ad, or a new meeting with a saved one. The answer comes when it stands on the disk: not even a browser that
 * dies right after loses it.
 *
 * @throws {LibraryError} `gone` when the ad to join is not there any more; nothing is changed then
 */
export function saveAd(met: MetAd, { joinTo, now, newId }: SaveOptions): Promise<SavedAd> {
  return guarded(async () => {
    const library = await openLibrary();
    const transaction = library.transaction(['ads', 'readings'], 'readwrite', { durability: 'strict' });
    const [ads, readings] = [transaction.objectStore('ads'), transaction.objectStore('readings')];
    const byKey = ads.index('linkKeys');
    const known =
      joinTo === null
        ? ((await byKey.get(sameAdKey(met.posting))) ?? (await byKey.get(textKey(met.report.textHash))))
        : await ads.get(joinTo);
    if (joinTo !== null && !known) throw new LibraryError('gone');
    const saved = known ? withMeeting(known, met, now) : newAd(met, newId(), now);
    const reading = withReport((await readings.get(met.report.textHash)) ?? null, met);
    await Promise.all([ads.put(saved), readings.put(reading), transaction.done]);
    announceChange('ads');
    return saved;
  });
}
