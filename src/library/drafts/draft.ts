import * as z from 'zod/mini';

/** An ad being written. */
export const Draft = z.object({
  id: z.string(),
  name: z.string(),
  /** The posting's fields beside the text, by what the portals call them. */
  fields: z.record(z.string(), z.string()),
  /** The editor's document (ProseMirror JSON). */
  document: z.unknown(),
  /** ISO 8601 instants. */
  createdAt: z.string(),
  changedAt: z.string(),
});
export type Draft = z.infer<typeof Draft>;

/** A draft as it was at one moment, to compare with. */
export const DraftVersion = z.object({
  id: z.string(),
  draftId: z.string(),
  name: z.string(),
  fields: z.record(z.string(), z.string()),
  document: z.unknown(),
  keptAt: z.string(),
});
export type DraftVersion = z.infer<typeof DraftVersion>;
