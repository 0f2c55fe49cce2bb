import { WARCParser, type WARCRecord } from 'warcio';
import type { Bytes } from './bytes';
import { decodeHtml } from './html-bytes';
import { longestPiece, tooLong, type Piece } from './piece';

const isHtml = /^(?:text\/html|application\/xhtml\+xml)(?:$|[;\s])/iu;

/** The HTML pages of a web archive (WARC 1.0 and 1.1), with address and date. What was no success has no ad in it. */
export async function* warcPages(bytes: Bytes, source: string): AsyncGenerator<Piece> {
  for await (const record of new WARCParser(bytes)) {
    const contentType = typeOf(record);
    if (contentType === null) continue;
    const url = record.warcTargetURI ?? null;
    const origin = { source, place: `${source}: ${url ?? 'a page without address'}`, readAt: record.warcDate ?? null };
    if (record.warcContentLength > longestPiece) {
      yield { ...origin, kind: 'problem', problem: tooLong(origin.place) };
      continue;
    }
    if (record.httpHeaders?.headers.get('Content-Encoding')?.trim().toLowerCase() === 'br') {
      yield { ...origin, kind: 'problem', problem: `${origin.place}: packed with Brotli, which is not read` };
      continue;
    }
    const html = decodeHtml(await record.readFully(true), contentType);
    yield { ...origin, kind: 'page', html, url, crawled: true };
  }
}

/** Content type of a page that was fetched with success; null for everything else. */
function typeOf({ warcType, httpHeaders, warcContentType }: WARCRecord): string | null {
  const type =
    warcType === 'resource'
      ? warcContentType
      : warcType === 'response' && Number(httpHeaders?.statusCode) === 200
        ? httpHeaders?.headers.get('Content-Type')
        : null;
  return type && isHtml.test(type) ? type : null;
}
