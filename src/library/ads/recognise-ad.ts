import type { Posting } from '#src/posting/posting';
import { linkKeys, postOf, sameAdKey } from '#src/research/dataset/link-posts';
import { openLibrary } from '../database/database';
import { guarded } from '../database/guarded';
import { textKey } from './merge-sighting';
import { Reading, SavedAd } from './saved-ad';

/** A saved ad that an ad on show is, or seems to be. */
export interface Recognition {
  ad: SavedAd;
  /** `same`: the portal's id or the whole text. `alike`: much of the text; a person decides whether it is one ad. */
  how: 'same' | 'alike';
}

/** How many saved ads are looked at for one key: thousands may share a title. */
const mostPerKey = 40;

/**
 * The saved ad that `posting` is another meeting with: on the same portal or another, or advertised again.
 *
 * @param posting with contact persons masked, as it would be saved
 * @throws {LibraryError}
 */
export function recogniseAd(posting: Posting, textHash: string): Promise<Recognition | null> {
  return guarded(async () => {
    const transaction = (await openLibrary()).transaction(['ads', 'readings']);
    const byKey = transaction.objectStore('ads').index('linkKeys');
    for (const key of [sameAdKey(posting), textKey(textHash)]) {
      const same = SavedAd.safeParse(await byKey.get(key));
      if (same.success) return { ad: same.data, how: 'same' };
    }
    const found = await Promise.all(linkKeys(posting).map((key) => byKey.getAll(key, mostPerKey)));
    const ads = new Map(
      found.flat().flatMap((one) => {
        const ad = SavedAd.safeParse(one);
        return ad.success ? [[ad.data.id, ad.data] as const] : [];
      }),
    );
    const candidates = await Promise.all(
      [...ads.values()].map(async ({ id, sightings }) => {
        const newest = sightings[sightings.length - 1]!;
        const reading = Reading.safeParse(await transaction.objectStore('readings').get(newest.textHash));
        return reading.success ? [{ postId: id, posting: reading.data.posting }] : [];
      }),
    );
    const alike = ads.get(postOf(posting, candidates.flat()) ?? '');
    return alike ? { ad: alike, how: 'alike' } : null;
  });
}
