import * as z from 'zod/mini';
import { Level } from '#src/assessment/report';
import { Place } from '#src/posting/evidence';

/** ISO 8601 instant. */
const dismissedAt = z.string();

/** What a person found wrong in the reading of one text. It holds for this text alone. */
export const Dismissal = z.object({
  textHash: z.string(),
  /** By criterion: since when, what the ad says instead (nothing, where no level stands), and where it says so. */
  criteria: z.record(z.string(), z.object({ dismissedAt, level: z.optional(Level), place: z.optional(Place) })),
  /** By flag. */
  flags: z.optional(z.record(z.string(), z.object({ dismissedAt }))),
});
export type Dismissal = z.infer<typeof Dismissal>;

/** One thing that a person corrects in the reading of a text, or takes back. */
export const Correction = z.object({
  about: z.enum(['criterion', 'flag']),
  id: z.string(),
  /** What the ad says in the person's eyes: `not-stated` for a finding that is wrong. Null takes the correction back. */
  level: z.nullable(Level),
  /** Where the ad says so, when that was shown. */
  place: z.nullable(Place),
});
export type Correction = z.infer<typeof Correction>;
