import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { collectText } from '#src/page/collect-text';
import { fullReader } from '#src/page/full-reader';
import { provideGeneralReader } from '#src/page/general-reader';
import { optionalPortals } from '#src/page/portals/optional';
import { offerPortals } from '#src/page/portals/registry';
import { readPosting } from '#src/page/read-posting';
import { parsePostingInput, PostingInputError } from '#src/posting/parse-posting-input';
import type { Posting } from '#src/posting/posting';
import { parseHtml } from './parse-html';

/** `problem` names the file, the line where one is known, and what is wrong. */
export type Input = { posting: Posting; source: string } | { problem: string };

export interface InputOptions {
  stdin: AsyncIterable<Uint8Array | string>;
  /** Address that HTML pages were read from. */
  url: string | null;
}

type Reader = (content: string, source: string, options: InputOptions) => Iterable<Input>;

const readers: Record<string, Reader> = {
  '.json': readJson,
  '.jsonl': readJsonLines,
  '.html': readHtml,
  '.htm': readHtml,
  '.txt': readText,
};

provideGeneralReader(fullReader);
offerPortals(optionalPortals);

/** The ads of files, folders (read in depth, in the order of their names) and `-`, in the order given. */
export async function* readInputs(paths: string[], options: InputOptions): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield* readStandardInput(options);
    else yield* readPath(path, options);
  }
}

async function* readStandardInput(options: InputOptions): AsyncGenerator<Input> {
  const chunks: Buffer[] = [];
  for await (const chunk of options.stdin) chunks.push(Buffer.from(chunk));
  const content = withoutByteOrderMark(Buffer.concat(chunks).toString('utf8'));
  const reader = readerByContent(content);
  yield* reader(content, 'standard input', options);
}

function* readPath(path: string, options: InputOptions): Generator<Input> {
  try {
    if (statSync(path).isDirectory()) {
      const files = filesBelow(path).filter((file) => readers[extname(file).toLowerCase()]);
      if (!files.length) yield { problem: `${path}: no ${Object.keys(readers).join(', ')} file in this folder` };
      for (const file of files) yield* readPath(file, options);
      return;
    }
    const reader = readers[extname(path).toLowerCase()];
    if (reader) yield* reader(withoutByteOrderMark(readFileSync(path, 'utf8')), path, options);
    else yield { problem: `${path}: give the file one of the endings ${Object.keys(readers).join(', ')}` };
  } catch (error) {
    if (!isFileError(error)) throw error;
    yield { problem: `${path}: ${error.code === 'ENOENT' ? 'no such file or folder' : error.message}` };
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Standard input has no name to tell by. */
function readerByContent(content: string): Reader {
  const start = content.trimStart();
  if (start.startsWith('<')) return readHtml;
  if (!start.startsWith('{') && !start.startsWith('[')) return readText;
  const [firstLine = ''] = start.split('\n', 1);
  return isJson(firstLine) && !isJson(content) ? readJsonLines : readJson;
}

function* readJson(content: string, source: string): Generator<Input> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch (error) {
    yield { problem: `${source}:${lineOfJsonError(error, content)}: not JSON: ${messageOf(error)}` };
    return;
  }
  if (!Array.isArray(parsed)) yield readRecord(parsed, source, source);
  else for (const [index, one] of parsed.entries()) yield readRecord(one, `${source}: number ${index + 1}`, source);
}

function* readJsonLines(content: string, source: string): Generator<Input> {
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${source}:${index + 1}`;
    try {
      yield readRecord(JSON.parse(line), place, source);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      yield { problem: `${place}: not JSON: ${messageOf(error)}` };
    }
  }
}

function readRecord(value: unknown, place: string, source: string): Input {
  try {
    return { posting: parsePostingInput(value, (html) => collectText(parseHtml(html).body).text), source };
  } catch (error) {
    if (!(error instanceof PostingInputError)) throw error;
    return { problem: `${place}: ${error.message}` };
  }
}

function* readHtml(content: string, source: string, { url }: InputOptions): Generator<Input> {
  yield { posting: readPosting(parseHtml(content), url).posting, source };
}

function* readText(content: string, source: string): Generator<Input> {
  const title = content.split('\n').find((line) => line.trim() !== '');
  if (title === undefined) yield { problem: `${source}: empty` };
  else yield readRecord({ id: basename(source, extname(source)), title: title.trim(), text: content }, source, source);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** V8 gives a position in some messages; where it gives none, the text ended too early. */
function lineOfJsonError(error: unknown, content: string): number {
  const position = /at position (\d+)/.exec(messageOf(error))?.[1];
  return content
    .slice(0, position === undefined ? undefined : Number(position))
    .trimEnd()
    .split('\n').length;
}

function withoutByteOrderMark(content: string): string {
  return content.replace(/^\uFEFF/, '');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
