import * as z from 'zod/mini';
import { Reading, SavedAd } from './saved-ad';

/** A deleted ad that can still be brought back, with its texts. */
export const DeletedAd = z.object({
  /** That of the ad. */
  id: z.string(),
  ad: SavedAd,
  readings: z.array(Reading),
  /** ISO 8601 instant. */
  deletedAt: z.string(),
});
export type DeletedAd = z.infer<typeof DeletedAd>;
