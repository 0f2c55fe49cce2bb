import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

export type Bytes = AsyncIterable<Uint8Array>;

export const fileBytes = (path: string): Bytes => createReadStream(path, { highWaterMark: 256 * 1024 });

/** What a command reads from standard input. */
export async function* inputBytes(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const piece of input) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** Also of several gzip files one after the other, as WARC files are. */
export function gunzipped(bytes: Bytes): Bytes {
  // The error comes out of the reading end; nobody else waits for it.
  return pipeline(Readable.from(bytes), createGunzip({ chunkSize: 256 * 1024 }), () => {});
}

const gzipMagic = [0x1f, 0x8b];

/** The bytes, unpacked where they are gzip, whatever their name. */
export async function* unpacked(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const { start, all } = await peeked(bytes, gzipMagic.length);
  yield* gzipMagic.every((byte, index) => start[index] === byte) ? gunzipped(all) : all;
}

/** The first bytes, at least `length` of them where there are as many, and all of them again. */
export async function peeked(bytes: Bytes, length: number): Promise<{ start: Uint8Array; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let done = false;
  while (!done && first.reduce((sum, piece) => sum + piece.length, 0) < length) {
    const next = await iterator.next();
    if (next.done) done = true;
    else first.push(next.value);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* first;
    for (;;) {
      const next = await iterator.next();
      if (next.done) return;
      yield next.value;
    }
  }
  return { start: Buffer.concat(first), all: all() };
}

/** UTF-8 text in pieces; a byte order mark in front is no part of it. */
export async function* decoded(bytes: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
