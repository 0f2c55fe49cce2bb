import type { DatasetRecord } from '../dataset/dataset-record';
import { maskRecord, withoutText } from '../dataset/mask-record';
import type { AssessedAd, Table, TableWriter } from './table';

export interface Selection {
  /** Whether the ads' texts are handed on in full. Quotes always are. */
  withTexts: boolean;
  /** `newest`: how each ad is read now; `all`: what older engines and other weights made of it too. */
  reports: 'newest' | 'all';
}

export type Records = AsyncIterable<DatasetRecord> | Iterable<DatasetRecord>;

/** Records read before the next piece is handed on: as many as a page can wait for without a stutter. */
const batch = 20;

/** The record as it may leave: contact persons masked, the text only where it was chosen. All its reports are there. */
export function exportable(record: DatasetRecord, { withTexts }: Pick<Selection, 'withTexts'>): DatasetRecord {
  const masked = maskRecord(record);
  return withTexts ? masked : withoutText(masked);
}

export const chosenReports = (record: DatasetRecord, { reports }: Pick<Selection, 'reports'>): DatasetRecord =>
  reports === 'all' ? record : { ...record, reports: record.reports.slice(-1) };

/** The units of the tables. A record keeps its number of reports, so that the numbers stay right. */
export function assessedAds(record: DatasetRecord, { reports }: Pick<Selection, 'reports'>): AssessedAd[] {
  const all = record.reports.map((report, index): AssessedAd => ({ record, report, reportNumber: index + 1 }));
  return reports === 'all' ? all : all.slice(-1);
}

/** One table as a file, in pieces. Ask for the next one when the last is dealt with; stop asking to cancel. */
export async function* exportTable(
  records: Records,
  table: Table,
  writer: TableWriter,
  selection: Selection,
): AsyncGenerator<Uint8Array> {
  for await (const some of inBatches(records)) {
    const ads = some.flatMap((record) => assessedAds(exportable(record, selection), selection));
    yield writer.add(ads.flatMap((ad) => table.rowsOf(ad)));
  }
  yield writer.end();
}

export async function* inBatches(records: Records): AsyncGenerator<DatasetRecord[]> {
  let some: DatasetRecord[] = [];
  for await (const record of records) {
    some.push(record);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
