import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { DatasetRecord } from '../dataset/dataset-record';
import { chosenReports, exportable, inBatches, type Records, type Selection } from './export-table';

export const recordLine = (record: DatasetRecord): string => `${JSON.stringify(record)}\n`;

/** The dataset as it is, a record a line: what other copies of Likeverd read back, and nothing lost. */
export async function* exportJsonl(records: Records, selection: Selection): AsyncGenerator<Uint8Array> {
  for await (const some of inBatches(records))
    yield utf8ToBytes(
      some.map((record) => recordLine(chosenReports(exportable(record, selection), selection))).join(''),
    );
}
