import { createWriteStream, renameSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError, type Terminal } from '../command';

/**
 * Writes a file that is there whole or not at all, or to standard output.
 *
 * @param path undefined for standard output
 */
export async function writeWhole(
  pieces: AsyncIterable<Uint8Array | string>,
  path: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (path === undefined) {
    for await (const piece of pieces) await terminal.write(piece);
    return;
  }
  const part = `${path}.part`;
  const file = createWriteStream(part);
  file.on('error', () => {});
  try {
    await pipeline(Readable.from(pieces), file);
    renameSync(part, path);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new UsageError(`--out ${path}: ${error.message}`);
    throw error;
  }
}
