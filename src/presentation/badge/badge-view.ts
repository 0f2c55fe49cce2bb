import * as z from 'zod/mini';

/** A list badge as it is drawn: words in the reader's language. */
export const BadgeView = z.object({
  /** `title`: made from the card alone. `text`: the whole ad has been read in this session. */
  basis: z.enum(['title', 'text']),
  words: z.string(),
  /** What the badge says when it is opened. */
  explanation: z.string(),
});
export type BadgeView = z.infer<typeof BadgeView>;
