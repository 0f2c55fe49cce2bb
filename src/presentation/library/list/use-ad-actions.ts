import { useState } from 'preact/hooks';
import { changeAds, type AdChange } from '#src/library/ads/ad-store';
import { deleteAds, restoreAds } from '#src/library/ads/deleted-ads';
import type { SavedAd } from '#src/library/ads/saved-ad';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { now } from '../../pages/now';
import type { Done } from '../../pages/undo-note';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';

interface AdActionOptions {
  locale: Locale;
  onDone: (done: Done) => void;
  onChange: () => void;
}

/** What one can do with an ad in the list; each is told, and can be undone. */
export function useAdActions({ locale, onDone, onChange }: AdActionOptions) {
  const [fault, setFault] = useState<LibraryFault | null>(null);
  const texts = libraryStrings[locale];
  const run = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      setFault(null);
    } catch (cause) {
      setFault(libraryErrorOf(cause).fault);
    }
    onChange();
  };
  const put = ({ id }: SavedAd, change: AdChange): Promise<unknown> => changeAds([id], change, now());
  return {
    fault,
    change: (ad: SavedAd, change: AdChange): void => void run(async () => void (await put(ad, change))),
    archive(ad: SavedAd): void {
      const { archived } = ad;
      void run(async () => {
        await put(ad, { archived: !archived });
        const words = archived ? texts.done.unarchived : texts.done.archived;
        onDone({ words: words(ad.title), undo: () => void run(async () => void (await put(ad, { archived }))) });
      });
    },
    remove(ad: SavedAd): void {
      void run(async () => {
        await deleteAds([ad.id], now());
        onDone({ words: texts.done.deleted(ad.title), undo: () => void run(() => restoreAds([ad.id])) });
      });
    },
  };
}
