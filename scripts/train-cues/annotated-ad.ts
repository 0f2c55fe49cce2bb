import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { cueLevels } from '#src/analysis/cues/cue-weights';

const levels = z.record(z.string(), z.enum(cueLevels));

/** An ad whose lines say what each of them states by the codebook. One file a writer, one line of JSON an ad. */
const AnnotatedAd = z.object({
  id: z.string(),
  lang: z.enum(['nb', 'nn', 'en', 'da', 'sv']),
  kind: z.enum(['peer-ad', 'hybrid', 'near-miss-ad', 'not-an-ad']),
  title: z.string(),
  employer: z.optional(z.nullable(z.string())),
  fields: z.optional(z.nullable(z.record(z.string(), z.string()))),
  lines: z.array(
    z.object({
      /** Heading, paragraph or bullet. */
      k: z.enum(['h', 'p', 'b']),
      t: z.string(),
      /** What this line alone states, by criterion. */
      c: z.optional(levels),
      /** The words of a longer line that state it, by criterion. */
      q: z.optional(z.record(z.string(), z.string())),
    }),
  ),
  /** What the whole ad states, by criterion; what is not named is not stated. */
  criteria: levels,
});
export type AnnotatedAd = z.infer<typeof AnnotatedAd>;

/** By writer, since what one writer's ads teach is told by how it reads another's. */
export function readAnnotatedAds(folder: string): Map<string, AnnotatedAd[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return new Map(
    files.sort().map((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      const ads = lines.map((line, index) => {
        const ad = AnnotatedAd.safeParse(JSON.parse(line));
        if (!ad.success) throw new Error(`${file}:${index + 1} is not an annotated ad:\n${z.prettifyError(ad.error)}`);
        return ad.data;
      });
      return [file.replace('.jsonl', ''), ads];
    }),
  );
}
