import * as z from 'zod/mini';
import { Report } from '#src/assessment/report';
import { Posting } from '#src/posting/posting';

/** One reading of an ad: its masked posting, and what each version of the engine or set of weights made of it. */
export const DatasetRecord = z.object({
  schemaVersion: z.literal(1),
  /** Unique in the dataset; stays the same when datasets are merged. */
  id: z.string(),
  /** The ad as read, contact persons masked. */
  posting: Posting,
  /** ISO 8601 instant at which the page was read. */
  readAt: z.string(),
  /** SHA-256 of what was assessed (`posting/text-hash`). */
  textHash: z.string(),
  /** Version of what turned the page into a posting. */
  extractorVersion: z.string(),
  /** The newest is last. Each names its engine, codebook and weights. */
  reports: z.array(Report).check(z.minLength(1)),
  /** Shared by records that are one post: the same ad on several portals, or advertised again. */
  postId: z.string(),
  tags: z.array(z.string()),
  notes: z.string(),
  /** Why the ad does not count, or null when it does. */
  excluded: z.nullable(z.string()),
  /** What the researcher knows of the employer ("municipality", "health trust", …); null when not set. */
  employerType: z.nullable(z.string()),
});
export type DatasetRecord = z.infer<typeof DatasetRecord>;
