import { readdirSync, statSync, type Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import { decoded, fileBytes, peeked, unpacked, type Bytes } from './bytes';
import { csvRows } from './csv-rows';
import { decodeHtml } from './html-bytes';
import { jsonValues } from './json-values';
import { linesOf } from './lines';
import { longestPiece, tooLong, type Origin, type Piece } from './piece';
import { warcPages } from './warc-pages';

export const inputKinds = ['jsonl', 'json', 'csv', 'html', 'txt', 'warc'] as const;
export type InputKind = (typeof inputKinds)[number];

export interface InputOptions {
  stdin: AsyncIterable<Uint8Array | string>;
  /** Address that HTML pages were read from. */
  url: string | null;
  /** What standard input holds; null: to be told by how it begins. */
  kind: InputKind | null;
}

/** File endings without `.gz`, which any of them may have besides. */
const kindByEnding: Readonly<Record<string, InputKind>> = {
  '.jsonl': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'txt',
  '.warc': 'warc',
};
export const endings = Object.keys(kindByEnding).join(', ');

type Splitter = (bytes: Bytes, origin: Origin, url: string | null) => AsyncGenerator<Piece>;

const splitters: Readonly<Record<InputKind, Splitter>> = {
  jsonl: splitJsonLines,
  json: splitJson,
  csv: csvRows,
  html: splitPage,
  txt: splitText,
  warc: (bytes, { source }) => warcPages(bytes, source),
};

/**
 * The ads of files, folders (in depth, in the order of their names) and `-`, in the order given, each as it was cut out.
 * Nothing is read as a whole but single ads.
 */
export async function* splitInputs(paths: readonly string[], options: InputOptions): AsyncGenerator<Piece> {
  for (const path of paths) {
    if (path === '-') yield* splitStandardInput(options);
    else yield* splitPath(path, options.url);
  }
}

async function* splitStandardInput({ stdin, url, kind }: InputOptions): AsyncGenerator<Piece> {
  const source = 'standard input';
  const origin = { source, place: source, readAt: null };
  yield* guarded(origin, async function* () {
    const { kind: told, all } = await sniffed(unpacked(asBytes(stdin)));
    yield* splitters[kind ?? told](all, origin, url);
  });
}

async function* asBytes(stdin: InputOptions['stdin']): AsyncGenerator<Uint8Array> {
  for await (const chunk of stdin) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Standard input has no name to tell by: a first line that is an ad of its own tells that more may follow. */
async function sniffed(bytes: Bytes): Promise<{ kind: InputKind; all: Bytes }> {
  let { start, all } = await peeked(bytes, 1);
  for (;;) {
    const begins = new TextDecoder().decode(start).trimStart();
    const before = start.length;
    if (begins.startsWith('WARC/')) return { kind: 'warc', all };
    if (begins.startsWith('<')) return { kind: 'html', all };
    if (begins.startsWith('[')) return { kind: 'json', all };
    if (begins !== '' && !'WARC/'.startsWith(begins) && !begins.startsWith('{')) return { kind: 'txt', all };
    const end = begins.indexOf('\n');
    if (begins.startsWith('{') && end >= 0) return { kind: isJson(begins.slice(0, end)) ? 'jsonl' : 'json', all };
    ({ start, all } = await peeked(all, before + 1));
    if (start.length === before || before > longestPiece) return { kind: begins.startsWith('{') ? 'json' : 'txt', all };
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* splitPath(path: string, url: string | null): AsyncGenerator<Piece> {
  const origin = { source: path, place: path, readAt: null };
  yield* guarded(origin, async function* () {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      let found = false;
      for (const file of filesBelow(path)) {
        found = true;
        yield* splitPath(file, url);
      }
      if (!found) yield problemAt(origin, `no ${endings} file in this folder`);
      return;
    }
    const kind = kindOf(path);
    if (kind === undefined) yield problemAt(origin, `give the file one of the endings ${endings} (and .gz)`);
    else yield* splitters[kind](unpacked(fileBytes(path)), { ...origin, readAt: stat.mtime.toISOString() }, url);
  });
}

const kindOf = (path: string): InputKind | undefined => kindByEnding[extname(path.toLowerCase().replace(/\.gz$/, ''))];

/** A folder at a time, so that no list of all files is made; in the same order as such a list would have. */
function* filesBelow(folder: string): Generator<string> {
  const sortName = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (sortName(a) < sortName(b) ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && kindOf(path)) yield path;
  }
}

/** What goes wrong with a file is told, and the next one is read. */
async function* guarded(origin: Origin, split: () => AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  try {
    yield* split();
  } catch (error) {
    if (!isFileError(error)) throw error;
    yield problemAt(origin, error.code === 'ENOENT' ? 'no such file or folder' : error.message);
  }
}

const problemAt = (origin: Origin, what: string): Piece => ({
  ...origin,
  kind: 'problem',
  problem: `${origin.place}: ${what}`,
});

async function* splitJsonLines(bytes: Bytes, origin: Origin): AsyncGenerator<Piece> {
  for await (const { text, number } of linesOf(decoded(bytes), longestPiece)) {
    const place = `${origin.source}:${number}`;
    if (text === null) yield { ...origin, place, kind: 'problem', problem: tooLong(place) };
    else if (text.trim() !== '') yield { ...origin, place, kind: 'json', json: text, line: number };
  }
}

async function* splitJson(bytes: Bytes, origin: Origin): AsyncGenerator<Piece> {
  for await (const { json, line, number } of jsonValues(decoded(bytes), longestPiece)) {
    const place = number === null ? origin.source : `${origin.source}: number ${number}`;
    if (json === null) yield { ...origin, place, kind: 'problem', problem: tooLong(place) };
    else yield { ...origin, place, kind: 'json', json, line };
  }
}

async function* splitPage(bytes: Bytes, origin: Origin, url: string | null): AsyncGenerator<Piece> {
  const page = await wholeOf(bytes);
  if (page === null) yield problemAt(origin, tooLong('page'));
  else yield { ...origin, kind: 'page', html: decodeHtml(page), url, crawled: false };
}

async function* splitText(bytes: Bytes, origin: Origin): AsyncGenerator<Piece> {
  const text = await wholeOf(bytes);
  if (text === null) yield problemAt(origin, tooLong('text'));
  else yield { ...origin, kind: 'text', text: new TextDecoder().decode(text) };
}

/** One ad's bytes; null when there are more than an ad may have. */
async function wholeOf(bytes: Bytes): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    length += piece.length;
    if (length > longestPiece) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Of the file system, or of what unpacks gzip. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error && ('syscall' in error || String((error as NodeJS.ErrnoException).code).startsWith('Z_'))
  );
}
