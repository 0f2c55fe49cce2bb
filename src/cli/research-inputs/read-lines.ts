import type { Terminal } from '../command';
import { decoded, fileBytes, inputBytes, unpacked } from '../inputs/bytes';
import { linesOf } from '../inputs/lines';
import { longestPiece, tooLong } from '../inputs/piece';

/** A line of a file, with the place to name when something is wrong with it. */
export type ReadLine = { line: string; place: string } | { problem: string };

/**
 * The lines of a file, also packed with gzip, or of standard input for `-`, one in memory at a time. Empty ones are passed
 * over.
 */
export async function* readLines(path: string, { input }: Terminal): AsyncGenerator<ReadLine> {
  const name = path === '-' ? 'standard input' : path;
  try {
    const bytes = unpacked(path === '-' ? inputBytes(input) : fileBytes(path));
    for await (const { text, number } of linesOf(decoded(bytes), longestPiece)) {
      const place = `${name}:${number}`;
      if (text === null) yield { problem: tooLong(place) };
      else if (text.trim() !== '') yield { line: text, place };
    }
  } catch (error) {
    yield { problem: fileProblem(name, error) };
  }
}

/** What to say of a file that could not be read; other errors are thrown on. */
export function fileProblem(path: string, error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return `${path}: ${error.code === 'ENOENT' ? 'no such file or folder' : error.message}`;
}
