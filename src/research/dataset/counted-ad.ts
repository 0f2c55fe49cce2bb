import type { Report } from '#src/assessment/report';
import type { Posting } from '#src/posting/posting';
import type { DatasetRecord } from './dataset-record';

/** What is needed of an ad to sample and count it: a record, or a report without the ad it was made of. */
export type CountedAd = Pick<
  DatasetRecord,
  'id' | 'textHash' | 'postId' | 'readAt' | 'excluded' | 'employerType' | 'reports'
> & { posting: Pick<Posting, 'portal' | 'datePosted'> };

/** A report as an ad that is a post of its own and of which is not known when it was read. */
export function countedReport(report: Report): CountedAd {
  const { id, textHash, portal } = report;
  return {
    id,
    textHash,
    postId: id,
    readAt: '',
    excluded: null,
    employerType: null,
    reports: [report],
    posting: { portal },
  };
}
