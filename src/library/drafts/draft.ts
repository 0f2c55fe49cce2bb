import * as z from 'zod/mini';

/** What a person writes: an ad's text and the facts beside it. */
export const AdContent = z.object({
  title: z.string(),
  employer: z.string(),
  /** The facts that portals show beside the text, by their label: "Ansettelsesform": "Fast". Empty ones are kept. */
  fields: z.record(z.string(), z.string()),
  /** The editor's document (ProseMirror JSON). */
  document: z.unknown(),
});
export type AdContent = z.infer<typeof AdContent>;

/** An ad being written. */
export const Draft = z.object({
  id: z.string(),
  /** What the person calls it; empty: it goes by the ad's title. */
  name: z.string(),
  content: AdContent,
  /** ISO 8601 instants. */
  createdAt: z.string(),
  changedAt: z.string(),
});
export type Draft = z.infer<typeof Draft>;

/** A draft as it was at one moment, to compare with. */
export const DraftVersion = z.object({
  id: z.string(),
  draftId: z.string(),
  content: AdContent,
  keptAt: z.string(),
  /** Why it was kept: a person asked, or the ad was taken along. */
  reason: z.enum(['asked', 'export']),
});
export type DraftVersion = z.infer<typeof DraftVersion>;
