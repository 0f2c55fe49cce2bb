import { csvDialects, csvWriter } from '#src/research/export/csv';
import { exportDataPackage } from '#src/research/export/data-package';
import type { DatasetDescription } from '#src/research/export/describe-package';
import { exportTable, type Selection } from '#src/research/export/export-table';
import { exportJsonl } from '#src/research/export/jsonl';
import { parquetWriter } from '#src/research/export/parquet';
import type { TableName } from '#src/research/export/table';
import { tables } from '#src/research/export/tables';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';

export const exportFormats = ['package', 'records', 'spreadsheet', 'csv', 'parquet'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Formats that hold one table at a time. */
export const isTableFormat = (format: ExportFormat): boolean => format !== 'package' && format !== 'records';

export interface ExportOptions {
  format: ExportFormat;
  table: TableName;
  selection: Selection;
  description: DatasetDescription;
  signal: AbortSignal;
}

export const extensions: Record<ExportFormat, string> = {
  package: 'zip',
  records: 'jsonl',
  spreadsheet: 'csv',
  csv: 'csv',
  parquet: 'parquet',
};

const mediaTypes: Record<ExportFormat, string> = {
  package: 'application/zip',
  records: 'application/jsonl',
  spreadsheet: 'text/csv',
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
};

/** The records as one file; null when it was cancelled. Only what is written stands in memory, and the browser may put it on disk. */
export async function exportAds(records: AsyncIterable<DatasetRecord>, options: ExportOptions): Promise<Blob | null> {
  const pieces: Blob[] = [];
  for await (const piece of piecesOf(records, options)) {
    if (options.signal.aborted) return null;
    pieces.push(new Blob([piece as Uint8Array<ArrayBuffer>]));
  }
  return new Blob(pieces, { type: mediaTypes[options.format] });
}

function piecesOf(records: AsyncIterable<DatasetRecord>, options: ExportOptions): AsyncGenerator<Uint8Array> {
  const { format, selection, description } = options;
  const table = tables[options.table];
  switch (format) {
    case 'package':
      return exportDataPackage(records, description, selection);
    case 'records':
      return exportJsonl(records, selection);
    case 'spreadsheet':
      return exportTable(records, table, csvWriter(table, csvDialects.spreadsheet), selection);
    case 'csv':
      return exportTable(records, table, csvWriter(table, csvDialects.comma), selection);
    case 'parquet':
      return exportTable(records, table, parquetWriter(table), selection);
  }
}
