import * as z from 'zod/mini';
import { Gate, Report } from '#src/assessment/report';
import { Posting } from '#src/posting/posting';

/** Where a person stands with an ad. */
export const AdStatus = z.enum(['interested', 'applied', 'interview', 'offer', 'closed']);
export type AdStatus = z.infer<typeof AdStatus>;

/** One meeting with an ad: where and when, and the text it had then (`Reading`). */
export const Sighting = z.object({
  portal: z.nullable(z.string()),
  /** The portal's id of the ad, or a fingerprint. */
  adId: z.string(),
  url: z.nullable(z.string()),
  /** ISO 8601 instant. */
  seenAt: z.string(),
  textHash: z.string(),
});
export type Sighting = z.infer<typeof Sighting>;

/**
 * An ad a person keeps. Light enough to list thousands: the text and the reports stand in its readings.
 */
export const SavedAd = z.object({
  id: z.string(),
  title: z.string(),
  employer: z.nullable(z.string()),
  place: z.nullable(z.string()),
  /** ISO 8601 date, or the page's own words. */
  deadline: z.nullable(z.string()),
  status: AdStatus,
  notes: z.string(),
  tags: z.array(z.string()),
  archived: z.boolean(),
  /** ISO 8601 instants. */
  savedAt: z.string(),
  changedAt: z.string(),
  /** Oldest first; the last one is what the ad says now. */
  sightings: z.array(Sighting).check(z.minLength(1)),
  /** Hash of the newest text as its page shows it: questions and corrections are kept under it. */
  pageHash: z.string(),
  /** What it is found by when it is met again: the portal's id, its texts, and what other readings of it share. */
  linkKeys: z.array(z.string()),
  /** Of the newest report. */
  summary: z.object({ gate: Gate, score: z.nullable(z.number()), band: z.nullable(z.number()) }),
});
export type SavedAd = z.infer<typeof SavedAd>;

/** A text as it was read, contact persons masked, with what was made of it. Shared by all who met the same text. */
export const Reading = z.object({
  textHash: z.string(),
  posting: Posting,
  /** The newest is last. */
  reports: z.array(Report).check(z.minLength(1)),
});
export type Reading = z.infer<typeof Reading>;
