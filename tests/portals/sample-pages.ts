import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const folder = 'tests/fixtures/portals';

/** What a person reads on a sample page. `begins`, `ends`, `holds` and `lacks` are about the ad's text. */
const ExpectedAd = z.object({
  url: z.string(),
  id: z.string(),
  title: z.optional(z.string()),
  hiringOrganization: z.optional(z.string()),
  jobLocation: z.optional(z.string()),
  datePosted: z.optional(z.string()),
  validThrough: z.optional(z.string()),
  employmentType: z.optional(z.string()),
  workHours: z.optional(z.string()),
  totalJobOpenings: z.optional(z.number()),
  fields: z.optional(z.record(z.string(), z.string())),
  begins: z.optional(z.string()),
  ends: z.optional(z.string()),
  holds: z.optional(z.array(z.string())),
  lacks: z.optional(z.array(z.string())),
  mayBePeerWork: z.optional(z.boolean()),
  /** Where the page has more than the portal's own hooks can tell; default: those alone. */
  sources: z.optional(z.array(z.string())),
  /** The ad is not there yet. */
  unreadable: z.optional(z.boolean()),
});
/** Each card: ad id, title, and what the title tells. */
const ExpectedList = z.object({
  url: z.string(),
  cards: z.array(z.tuple([z.string(), z.string(), z.enum(['yes', 'maybe', 'no'])])),
});
export type ExpectedAd = z.infer<typeof ExpectedAd>;
export type ExpectedList = z.infer<typeof ExpectedList>;

export interface Sample<Expected> {
  portal: string;
  /** `portal/file.html` */
  name: string;
  html: string;
  expected: Expected;
}

/** Sample pages of all portals: `tests/fixtures/portals/<portal>/*.html`, each described in `expected.json`. */
export const sampleAds: Sample<ExpectedAd>[] = [];
export const sampleLists: Sample<ExpectedList>[] = [];

for (const portal of readdirSync(folder)) {
  const described = JSON.parse(readFileSync(join(folder, portal, 'expected.json'), 'utf8')) as Record<string, object>;
  for (const [file, expected] of Object.entries(described)) {
    const sample = { portal, name: `${portal}/${file}`, html: readFileSync(join(folder, portal, file), 'utf8') };
    if ('cards' in expected) sampleLists.push({ ...sample, expected: ExpectedList.parse(expected) });
    else sampleAds.push({ ...sample, expected: ExpectedAd.parse(expected) });
  }
}
