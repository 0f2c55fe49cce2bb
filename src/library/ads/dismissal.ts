import * as z from 'zod/mini';

/** What a person found wrong in the reading of one text. It holds for this text alone. */
export const Dismissal = z.object({
  textHash: z.string(),
  /** Ids of criteria whose finding was called wrong, with the instant (ISO 8601) it was. */
  criteria: z.record(z.string(), z.object({ dismissedAt: z.string() })),
});
export type Dismissal = z.infer<typeof Dismissal>;
