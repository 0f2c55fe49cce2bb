import type { Posting } from '#src/posting/posting';
import { textHash } from '#src/posting/text-hash';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { makeRecord } from '#src/research/dataset/make-record';
import { reportOf } from '../../presentation/sample-report';

/** A record with a report that stands on its text's hash. */
export function sampleRecord(change: Partial<Posting> = {}): DatasetRecord {
  const posting: Posting = {
    id: '17',
    portal: 'finn',
    url: null,
    title: 'Erfaringskonsulent i dagsenteret',
    hiringOrganization: 'Strandvik kommune',
    datePosted: '2026-02-01',
    fields: { Omfang: '80 %' },
    text: 'Vi søker en kollega. Du får veiledning hver måned.\n• Gå turer sammen med gjestene',
    textStatus: 'full',
    provenance: {},
    ...change,
  };
  const report = reportOf({ id: posting.id, portal: posting.portal, textHash: textHash(posting) });
  return makeRecord({ posting, report, readAt: '2026-03-01T10:00:00.000Z', extractorVersion: '0.1.0' });
}
