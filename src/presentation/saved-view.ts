import * as z from 'zod/mini';
import type { Report } from '#src/assessment/report';
import type { Reading, SavedAd, Sighting } from '#src/library/ads/saved-ad';
import type { LibraryFault } from '#src/library/database/library-error';
import type { Posting } from '#src/posting/posting';

/** One thing that an ad says otherwise than before, in words. */
export const ChangeView = z.object({ label: z.string(), before: z.string(), after: z.string() });
export type ChangeView = z.infer<typeof ChangeView>;

/** What the panel says of an ad's place among those a person has saved, with what can be done about it. */
export const SavedView = z.object({
  /** `alike`: it seems to be another version of a saved ad. `fault`: the library could not answer. */
  state: z.enum(['new', 'saved', 'alike', 'fault']),
  /** The saved ad, for `saved` and `alike`. */
  adId: z.nullable(z.string()),
  /** A sentence or two; empty for an ad never met. */
  said: z.string(),
  /** What differs from the text met before; the contract and supervision first. */
  changes: z.nullable(
    z.object({
      title: z.string(),
      list: z.array(ChangeView),
      /** Stands for what is not listed, or says that nothing is. */
      note: z.string(),
    }),
  ),
  /** What the person can do, as buttons. */
  actions: z.array(z.object({ id: z.enum(['save', 'join', 'open', 'retry']), words: z.string() })),
});
export type SavedView = z.infer<typeof SavedView>;

/** A text as it was met, with what was made of it. */
export interface Version {
  posting: Pick<Posting, 'validThrough'>;
  report: Report;
}

/** What is known of an ad on show, for the panel to say. */
export type SavedState =
  | { kind: 'new' }
  | { kind: 'fault'; fault: LibraryFault }
  /** `isFresh`: it was saved just now. `before`: the text met before this one, where that is another. */
  | { kind: 'saved'; ad: SavedAd; isFresh: boolean; here: Sighting; before: EarlierText | null; now: Version }
  | { kind: 'alike'; ad: SavedAd; before: EarlierText | null; now: Version };

/** A text of the ad, and where it was met. */
export interface EarlierText {
  reading: Reading;
  sighting: Sighting;
}
