import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Terminal } from '../command';

/** A line of a file, with the place to name when something is wrong with it. */
export type ReadLine = { line: string; place: string } | { problem: string };

/** The lines of a file, or of standard input for `-`, one in memory at a time; empty ones are passed over. */
export async function* readLines(path: string, { input }: Terminal): AsyncGenerator<ReadLine> {
  const source = path === '-' ? Readable.from(input) : createReadStream(path);
  const name = path === '-' ? 'standard input' : path;
  let number = 0;
  try {
    for await (const line of createInterface({ input: source, crlfDelay: Infinity })) {
      number++;
      if (line.trim() !== '') yield { line: line.replace(/^\uFEFF/, ''), place: `${name}:${number}` };
    }
  } catch (error) {
    yield { problem: fileProblem(path, error) };
  }
}

/** What to say of a file that could not be read; other errors are thrown on. */
export function fileProblem(path: string, error: unknown): string {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
  return `${path}: ${error.code === 'ENOENT' ? 'no such file or folder' : error.message}`;
}
