import * as z from 'zod/mini';
import { DatasetRecord } from '#src/research/dataset/dataset-record';

/** A researcher's collection of ads. */
export const Project = z.object({
  id: z.string(),
  name: z.string(),
  notes: z.string(),
  /** Whether ads the person opens are kept in it. Off until the person turns it on. */
  harvesting: z.boolean(),
  /** ISO 8601 instant. */
  createdAt: z.string(),
});
export type Project = z.infer<typeof Project>;

/** A record of a project's dataset. */
export const HarvestedAd = z.extend(DatasetRecord, { projectId: z.string() });
export type HarvestedAd = z.infer<typeof HarvestedAd>;

/** What one coder said of one record of a project. */
export const StoredCoding = z.object({
  projectId: z.string(),
  recordId: z.string(),
  coder: z.string(),
  coding: z.unknown(),
});
export type StoredCoding = z.infer<typeof StoredCoding>;
