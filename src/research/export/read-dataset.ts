import { DecodeUTF8, Unzip, UnzipInflate } from 'fflate';
import type { DatasetRecord } from '../dataset/dataset-record';
import { parseRecord, RecordError } from '../dataset/parse-record';
import { recordsFile } from './data-package';

export type ReadRecord = { record: DatasetRecord } | { problem: string };

/**
 * The records of a dataset that was exported as JSON lines or as a Data Package, in pieces. `problem` names the line and
 * what is wrong with it; the other lines are read.
 *
 * @param pieces the file's bytes, in order
 */
export async function* readDataset(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<ReadRecord> {
  const lines = lineParser();
  let source: ReturnType<typeof unzipRecords> | null = null;
  let decoder: ReturnType<typeof decodeText> | null = null;
  for await (const piece of pieces) {
    if (piece.length === 0) continue;
    if (source === null && decoder === null) {
      // A zip begins with "PK".
      if (piece[0] === 0x50) source = unzipRecords();
      else decoder = decodeText();
    }
    const text = source ? source.push(piece) : decoder!.push(piece);
    yield* lines.add(text);
  }
  yield* lines.add(decoder?.end() ?? '');
  yield* lines.end();
  if (source && !source.found()) yield { problem: `no ${recordsFile} in this zip: it is no dataset of Likeverd` };
}

function decodeText() {
  let text = '';
  const decoder = new DecodeUTF8((piece) => {
    text += piece;
  });
  const taken = (): string => {
    const whole = text;
    text = '';
    return whole;
  };
  return {
    push(piece: Uint8Array): string {
      decoder.push(piece);
      return taken();
    },
    end(): string {
      decoder.push(new Uint8Array(0), true);
      return taken();
    },
  };
}

function unzipRecords() {
  const decoder = decodeText();
  let text = '';
  let found = false;
  const unzip = new Unzip((file) => {
    if (file.name !== recordsFile) return;
    found = true;
    file.ondata = (error, piece) => {
      if (error) throw error;
      text += decoder.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  return {
    push(piece: Uint8Array): string {
      unzip.push(piece);
      const whole = text;
      text = '';
      return whole;
    },
    found: () => found,
  };
}

function lineParser() {
  let rest = '';
  let number = 0;
  function* parse(line: string): Generator<ReadRecord> {
    number++;
    if (line.trim() === '') return;
    try {
      yield { record: parseRecord(number === 1 ? line.replace(/^\uFEFF/, '') : line) };
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      yield { problem: `line ${number}: ${error.message}` };
    }
  }
  return {
    *add(text: string): Generator<ReadRecord> {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield* parse(line);
    },
    *end(): Generator<ReadRecord> {
      yield* parse(rest);
    },
  };
}
