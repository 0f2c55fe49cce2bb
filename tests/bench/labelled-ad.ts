import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { LabelledAd } from '#src/research/coding/labelled-ad';

export type { LabelledAd };

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
