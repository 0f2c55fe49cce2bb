import * as z from 'zod/mini';

/** Which kind of source a field of a posting was read from. `input` is a file given to the command line or the editor. */
export const Source = z.enum(['portal', 'json-ld', 'microdata', 'rdfa', 'labels', 'readable-text', 'card', 'input']);
export type Source = z.infer<typeof Source>;

export const PostingField = z.enum([
  'title',
  'hiringOrganization',
  'jobLocation',
  'datePosted',
  'validThrough',
  'employmentType',
  'workHours',
  'totalJobOpenings',
  'fields',
  'text',
]);
export type PostingField = z.infer<typeof PostingField>;

/**
 * What a page says about one job, in schema.org JobPosting names.
 * `text` is immutable: every offset in a report points into it, so nothing may re-wrap or trim it afterwards.
 */
export const Posting = z.object({
  /** The portal's own id of the ad where it has one; else a fingerprint. Unique together with `portal`. */
  id: z.string(),
  /** Id of the portal file that read the page (`arbeidsplassen`, `finn` …); null for other pages and files. */
  portal: z.nullable(z.string()),
  url: z.nullable(z.string()),
  title: z.string(),
  hiringOrganization: z.optional(z.string()),
  jobLocation: z.optional(z.string()),
  /** ISO 8601 date where the page gives one that can be read; else the page's own words. */
  datePosted: z.optional(z.string()),
  validThrough: z.optional(z.string()),
  employmentType: z.optional(z.string()),
  workHours: z.optional(z.string()),
  totalJobOpenings: z.optional(z.number()),
  inLanguage: z.optional(z.string()),
  /** The portal's fact list, label to value, as shown ("Stillingsprosent": "80 %"). */
  fields: z.record(z.string(), z.string()),
  /** The ad's body as a reader sees it: blocks parted by "\n", list items begin with "• ". */
  text: z.string(),
  /** `full`: the body was read. `card`: only a list card was seen. `unreadable`: no score may be made. */
  textStatus: z.enum(['full', 'card', 'unreadable']),
  provenance: z.partialRecord(PostingField, Source),
});
export type Posting = z.infer<typeof Posting>;
