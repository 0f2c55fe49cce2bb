import type { Report } from '#src/assessment/report';
import type { Posting } from '#src/posting/posting';
import type { DatasetRecord } from './dataset-record';

/** An ad as it was read once. */
export interface Reading {
  /** With contact persons masked (`posting/mask-contacts`). */
  posting: Posting;
  /** Of this masked posting, so that anyone who has the record can make the same report again. */
  report: Report;
  /** ISO 8601 instant at which the page was read. */
  readAt: string;
  /** Version of what turned the page into the posting. */
  extractorVersion: string;
}

/** A record of what was read, a post of its own until `link-posts` finds that it is not. */
export function makeRecord({ posting, report, readAt, extractorVersion }: Reading): DatasetRecord {
  const id = recordId(posting, report.textHash);
  return {
    schemaVersion: 1,
    id,
    posting,
    readAt,
    textHash: report.textHash,
    extractorVersion,
    reports: [report],
    postId: id,
    tags: [],
    notes: '',
    excluded: null,
    employerType: null,
  };
}

/**
 * Portal, ad and the beginning of the text's hash. Whoever reads the same text of the same ad makes the same id, so that
 * datasets can be merged; a new text of the ad is a record of its own.
 */
export const recordId = ({ portal, id }: Pick<Posting, 'portal' | 'id'>, textHash: string): string =>
  [portal ?? 'page', id, textHash.slice(0, 12)].join(':');
