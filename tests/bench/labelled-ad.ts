import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Level = z.enum(['met', 'partly', 'not-stated', 'contradicted']);

/** An ad with what two careful readers say it states. */
const LabelledAd = z.object({
  id: z.string(),
  lang: z.enum(['nb', 'nn', 'en', 'da', 'sv']),
  kind: z.enum(['peer-ad', 'hybrid', 'near-miss-ad', 'not-an-ad']),
  title: z.string(),
  employer: z.optional(z.nullable(z.string())),
  fields: z.record(z.string(), z.string()),
  text: z.string(),
  gold: z.object({
    gate: z.enum(['yes', 'hybrid', 'no']),
    /** Keyed by criterion id, empty where the gate is `no`. A level of null: the readers differed, so it is left out. */
    criteria: z.record(z.string(), z.object({ level: z.nullable(Level), quotes: z.array(z.string()) })),
    contract: z.optional(
      z.nullable(
        z.object({
          term: z.string(),
          extentMin: z.optional(z.nullable(z.number())),
          extentMax: z.optional(z.nullable(z.number())),
          positions: z.optional(z.nullable(z.number())),
        }),
      ),
    ),
    supervision: z.optional(z.nullable(z.object({ received: z.string(), given: z.boolean() }))),
    duties: z.optional(z.nullable(z.array(z.string()))),
    /** Each begins with the flag's id: `F1 control-tasks`. */
    flags: z.optional(z.nullable(z.array(z.string()))),
  }),
});
export type LabelledAd = z.infer<typeof LabelledAd>;

/** Reads a folder of labelled ads, one JSON file each, in the order of their file names. */
export function readLabelledAds(folder: string): LabelledAd[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const path = join(folder, name);
    const ad = LabelledAd.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (!ad.success) throw new Error(`${path} is not a labelled ad:\n${z.prettifyError(ad.error)}`);
    return ad.data;
  });
}
