import * as z from 'zod/mini';

/**
 * Where a claim stands in an ad: the exact words and their place, so that anyone can find them again.
 * Corresponds to the W3C Web Annotation text-quote selector (`quote`) and text-position selector (`start`, `end`).
 *
 * `start` and `end` are UTF-16 offsets, half-open, into `Posting.text`, or into the value of `fields[field]` when
 * `field` is set, or into `Posting.title` when `field` is `"title"`.
 */
export const Evidence = z.object({
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  /** Label of the portal fact the words stood in, or `"title"`. Absent: the words stand in `Posting.text`. */
  field: z.optional(z.string()),
  /** Kind of section the words stood in, when it was recognised. */
  section: z.optional(z.string()),
  /** Id of the rule that found the words. */
  rule: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Where words stand; counted as in `Evidence`. */
export const Place = z.pick(Evidence, { start: true, end: true, field: true });
export type Place = z.infer<typeof Place>;

/** How sure a rule is. Codebook §4.5: high counts in low, score and high; medium in score and high; low in high only. */
export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;
