import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { UsageError } from '../command';

/** How far a run had come: what stood in the output when so many pieces of the input were dealt with. */
interface Progress {
  pieces: number;
  outputs: number;
  problems: number;
  bytes: number;
}

export interface Output {
  /** Where to go on; all 0 for a run from the beginning. */
  begun: Readonly<Progress>;
  write(text: string): Promise<void>;
  /** To be called when everything that came of the first `pieces` pieces is written. */
  reached(progress: Omit<Progress, 'bytes'>): Promise<void>;
  finish(): Promise<void>;
}

const nothing: Progress = { pieces: 0, outputs: 0, problems: 0, bytes: 0 };

/** A run that is killed begins again with at most this much work lost. */
const notesEvery = 1_000;

/**
 * A file that can be gone on with when its run was interrupted, however suddenly: it is `FILE.part` until it is whole,
 * and `FILE.progress` beside it says now and then how far it had come. Going on cuts off what was written since the last
 * such note and does that part again, so that the whole is the same byte for byte.
 *
 * @param run what the output follows from: inputs, options, versions. Another run cannot go on with the file.
 * @returns null when the file is whole already
 * @throws {UsageError} when the interrupted file is of another run
 */
export async function openOutput(
  path: string,
  run: object,
  options: { resume: boolean; now: () => number },
): Promise<Output | null> {
  const part = `${path}.part`;
  const notes = `${path}.progress`;
  const signature = createHash('sha256').update(JSON.stringify(run)).digest('hex');
  const interrupted = options.resume && existsSync(part);
  if (options.resume && !interrupted && existsSync(path)) return null;
  const begun = interrupted ? lastNote(notes, signature, statSync(part).size) : nothing;

  const output = await open(part, interrupted ? 'r+' : 'w').catch((error: Error) => {
    throw new UsageError(`--out ${path}: ${error.message}`);
  });
  await output.truncate(begun.bytes);
  const journal = await open(notes, begun === nothing ? 'w' : 'a');
  if (begun === nothing) await journal.write(`${signature}\n`);
  // A note that was cut off in the middle must not run into the next one.
  else await journal.write('\n');

  let bytes = begun.bytes;
  let noted = options.now();
  return {
    begun,
    async write(text) {
      const piece = Buffer.from(text);
      await output.write(piece, 0, piece.length, bytes);
      bytes += piece.length;
    },
    async reached(progress) {
      if (options.now() - noted < notesEvery) return;
      noted = options.now();
      await output.datasync();
      await journal.write(`${JSON.stringify({ ...progress, bytes } satisfies Progress)}\n`);
    },
    async finish() {
      await output.datasync();
      await output.close();
      await journal.close();
      renameSync(part, path);
      rmSync(notes);
    },
  };
}

/** Notes are only made of what is on the disk; one of more than that was not, after all. */
function lastNote(path: string, signature: string, size: number): Progress {
  const [first, ...lines] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  if (!first) return nothing;
  if (first !== signature)
    throw new UsageError(
      '--resume: the file was begun with other inputs, options or versions; delete its .part to begin anew',
    );
  for (const line of lines.toReversed()) {
    const note = parseNote(line);
    if (note && note.bytes <= size) return note;
  }
  return nothing;
}

function parseNote(line: string): Progress | null {
  try {
    return JSON.parse(line) as Progress;
  } catch {
    return null;
  }
}
