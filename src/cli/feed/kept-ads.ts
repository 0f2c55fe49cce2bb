import {
  appendFileSync,
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decoded } from '../inputs/bytes';
import { linesOf } from '../inputs/lines';
import { longestPiece } from '../inputs/piece';
import type { FeedAd } from './feed-ad';

/**
 * The file of ads. While a run is under way, what it fetches is added to `FILE.part`; at its end that becomes the file,
 * with the last word on each ad only.
 */
export function keptAds(path: string) {
  const part = `${path}.part`;
  if (!existsSync(part)) {
    if (existsSync(path)) copyFileSync(path, part);
    else writeFileSync(part, '');
  }
  // A line that was cut off must not run into what comes next.
  appendFileSync(part, '\n');
  const lines = () => linesOf(decoded(createReadStream(part)), longestPiece);

  return {
    add: (ad: FeedAd): void => appendFileSync(part, `${JSON.stringify(ad)}\n`),
    /** The ad is not kept any more. */
    drop: (id: string): void => appendFileSync(part, `${JSON.stringify({ id, dropped: true })}\n`),
    /** @returns how many ads are kept */
    async finish(isActive: (id: string) => boolean): Promise<number> {
      const lastLine = new Map<string, number>();
      for await (const { text, number } of lines()) {
        const ad = parseLine(text);
        if (!ad) continue;
        if (ad.dropped || !isActive(ad.id)) lastLine.delete(ad.id);
        else lastLine.set(ad.id, number);
      }
      const kept = new Set(lastLine.values());
      const whole = async function* (): AsyncGenerator<string> {
        for await (const { text, number } of lines()) if (kept.has(number)) yield `${text}\n`;
      };
      await pipeline(Readable.from(whole()), createWriteStream(`${path}.whole`));
      renameSync(`${path}.whole`, path);
      rmSync(part);
      return kept.size;
    },
  };
}

function parseLine(line: string | null): { id: string; dropped?: boolean } | null {
  try {
    return JSON.parse(line ?? '') as { id: string; dropped?: boolean };
  } catch {
    return null;
  }
}
