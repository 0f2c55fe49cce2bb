import type { Report } from '#src/assessment/report';
import type { DatasetRecord } from '../dataset/dataset-record';

/** One report of a record, the unit that every table counts. */
export interface AssessedAd {
  record: DatasetRecord;
  report: Report;
  /** 1 for the first report that was made of the record. */
  reportNumber: number;
}

export type CellType = 'string' | 'integer' | 'number' | 'boolean';
/** null: nothing to say. No text is empty. */
export type Cell = string | number | boolean | null;

export interface Column {
  /** `snake_case`, so that it is a name in R, Python and SQL as it stands. */
  name: string;
  type: CellType;
  description: string;
  /** Every value there may be beside null, where they can be listed. */
  allowed?: readonly string[] | undefined;
  /** Never null. */
  required?: boolean | undefined;
}

/** A table of a dataset, independent of the format it is written in. */
export interface Table {
  name: TableName;
  description: string;
  columns: readonly Column[];
  /** Names of columns that together are unique. */
  primaryKey: readonly string[];
  /** The rows of one assessed ad, cells in the order of `columns`. */
  rowsOf(ad: AssessedAd): Cell[][];
}

export const tableNames = ['ads', 'criteria', 'evidence', 'duties', 'flags', 'texts'] as const;
export type TableName = (typeof tableNames)[number];

/** Turns rows into a file, piece by piece, so that no more than a few rows stand in memory. */
export interface TableWriter {
  /** What can be written by now; may be empty. */
  add(rows: readonly Cell[][]): Uint8Array;
  /** The rest of the file. */
  end(): Uint8Array;
}

/** A column together with where its cell comes from. */
export type ColumnOf<Row> = Column & { of: (row: Row, ad: AssessedAd) => Cell };

/** Which ad a row is about; the first columns of every table, and the key that joins them. */
export const keyNames = ['record_id', 'report_number'] as const;

const keyColumns: readonly ColumnOf<unknown>[] = [
  {
    name: 'record_id',
    type: 'string',
    required: true,
    description: 'Id of the record: portal, ad and the beginning of the text hash. The same in all tables.',
    of: (_, { record }) => record.id,
  },
  {
    name: 'report_number',
    type: 'integer',
    required: true,
    description: 'Which assessment of the record: 1 is the oldest. Each names its engine, codebook and weights.',
    of: (_, { reportNumber }) => reportNumber,
  },
];

/** @param table `key` names the columns that tell the rows of one assessed ad apart */
export function defineTable<Row>(table: {
  name: TableName;
  description: string;
  key: readonly string[];
  columns: readonly ColumnOf<Row>[];
  rows: (ad: AssessedAd) => readonly Row[];
}): Table {
  const columns: readonly ColumnOf<Row>[] = [...keyColumns, ...table.columns];
  return {
    name: table.name,
    description: table.description,
    columns: columns.map(({ name, type, description, allowed, required }) => ({
      name,
      type,
      description,
      allowed,
      required,
    })),
    primaryKey: [...keyNames, ...table.key],
    rowsOf: (ad) => table.rows(ad).map((row) => columns.map((column) => storable(column.of(row, ad)))),
  };
}

/** `permanent-position` as a column's name. */
export const columnName = (id: string): string => id.replaceAll('-', '_');

/**
 * Text that every program can hold: NUL, which ends a text in some, and halves of a surrogate pair, which UTF-8 cannot
 * write, become U+FFFD; a byte order mark in front, which some drop, becomes its successor U+2060. Lengths, and with
 * them offsets, stay as they are. No words are null, since a CSV file cannot tell the two apart.
 */
function storable(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return cell === ''
    ? null
    : wellFormed(cell)
        .replaceAll('\0', '\uFFFD')
        .replace(/^\uFEFF/, '\u2060');
}

// `String.prototype.toWellFormed` is newer than the language level of the core (ES2023).
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');
