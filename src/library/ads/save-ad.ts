import { sameAdKey } from '#src/research/dataset/link-posts';
import { announceChange } from '../database/changes';
import { changeLibrary } from '../database/change-library';
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
export async function saveAd(met: MetAd, { joinTo, now, newId }: SaveOptions): Promise<SavedAd> {
  const saved = await changeLibrary(['ads', 'readings'], async (transaction) => {
    const [ads, readings] = [transaction.objectStore('ads'), transaction.objectStore('readings')];
    const byKey = ads.index('linkKeys');
    const known =
      joinTo === null
        ? ((await byKey.get(sameAdKey(met.posting))) ?? (await byKey.get(textKey(met.report.textHash))))
        : await ads.get(joinTo);
    if (joinTo !== null && !known) throw new LibraryError('gone');
    const ad = known ? withMeeting(known, met, now) : newAd(met, newId(), now);
    const reading = withReport((await readings.get(met.report.textHash)) ?? null, met);
    await Promise.all([ads.put(ad), readings.put(reading)]);
    return ad;
  });
  announceChange('ads');
  return saved;
}
