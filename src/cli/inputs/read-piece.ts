import { basename, extname } from 'node:path';
import { collectText } from '#src/page/collect-text';
import { fullReader } from '#src/page/full-reader';
import { provideGeneralReader } from '#src/page/general-reader';
import { optionalPortals } from '#src/page/portals/optional';
import { offerPortals } from '#src/page/portals/registry';
import { readPosting } from '#src/page/read-posting';
import { parsePostingInput, PostingInputError } from '#src/posting/parse-posting-input';
import type { Posting } from '#src/posting/posting';
import { parseRecord, RecordError } from '#src/research/dataset/parse-record';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { mayHoldAd } from './crawled-page';
import { parseHtml } from './parse-html';
import type { Origin, Piece } from './piece';

/**
 * `problem` names the file, the line where one is known, and what is wrong. `record`: the ad came out of a dataset, with
 * what was made of it before. `nothing`: a page of a crawl that is no ad for a peer worker.
 */
export type Input =
  | { posting: Posting; source: string; readAt: string | null; record: DatasetRecord | null }
  | { problem: string }
  | { nothing: true };

provideGeneralReader(fullReader);
offerPortals(optionalPortals);

/** Reads the ad in a piece of input. */
export function readPiece(piece: Piece): Input {
  switch (piece.kind) {
    case 'problem':
      return { problem: piece.problem };
    case 'json':
      return readJson(piece.json, piece.line, piece);
    case 'value':
      return readAd(piece.value, piece);
    case 'page':
      if (piece.crawled && !mayHoldAd(piece.html)) return { nothing: true };
      return found(readPosting(parseHtml(piece.html), piece.url).posting, piece);
    case 'text':
      return readText(piece.text, piece);
  }
}

function readJson(json: string, firstLine: number, origin: Origin): Input {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const line = firstLine + lineOfJsonError(error, json) - 1;
    return { problem: `${origin.source}:${line}: not JSON: ${messageOf(error)}` };
  }
  return isRecord(value) ? readRecord(json, origin) : readAd(value, origin);
}

/** V8 gives a position in some messages; where it gives none, the text ended too early. */
function lineOfJsonError(error: unknown, json: string): number {
  const position = /at position (\d+)/.exec(messageOf(error))?.[1];
  return json
    .slice(0, position === undefined ? undefined : Number(position))
    .trimEnd()
    .split('\n').length;
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'posting' in value && 'reports' in value;

function readRecord(json: string, { place, source }: Origin): Input {
  try {
    const record = parseRecord(json);
    return { posting: record.posting, source, readAt: record.readAt, record };
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return { problem: `${place}: ${error.message}` };
  }
}

function readAd(value: unknown, origin: Origin): Input {
  try {
    const posting = parsePostingInput(value, (html) => collectText(parseHtml(html).body).text);
    return found(posting, { ...origin, readAt: instantIn(value) ?? origin.readAt });
  } catch (error) {
    if (!(error instanceof PostingInputError)) throw error;
    return { problem: `${origin.place}: ${error.message}` };
  }
}

/** An ad may bring along when it was read. */
function instantIn(value: unknown): string | null {
  const readAt = typeof value === 'object' && value !== null && 'readAt' in value ? value.readAt : null;
  return typeof readAt === 'string' && !Number.isNaN(Date.parse(readAt)) ? readAt : null;
}

function readText(text: string, origin: Origin): Input {
  const title = text.split('\n').find((line) => line.trim() !== '');
  if (title === undefined) return { problem: `${origin.source}: empty` };
  return readAd({ id: basename(origin.source, extname(origin.source)), title: title.trim(), text }, origin);
}

const found = (posting: Posting, { source, readAt }: Origin): Input => ({ posting, source, readAt, record: null });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
