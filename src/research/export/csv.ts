import { utf8ToBytes } from '@noble/hashes/utils.js';
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Cell, Table, TableWriter } from './table';

export interface CsvDialect {
  delimiter: ',' | ';';
  decimalMark: '.' | ',';
  lineEnd: '\n' | '\r\n';
  byteOrderMark: boolean;
}

export const csvDialects = {
  /** For programs: RFC 4180 with the line ends of Unix. */
  comma: { delimiter: ',', decimalMark: '.', lineEnd: '\n', byteOrderMark: false },
  /**
   * Opens by a double click in Excel and LibreOffice with Norwegian settings: the byte order mark tells that the letters
   * are UTF-8, the semicolon parts the columns, and 12.5 with a point would become the twelfth of May.
   */
  spreadsheet: { delimiter: ';', decimalMark: ',', lineEnd: '\r\n', byteOrderMark: true },
} as const satisfies Record<string, CsvDialect>;

/**
 * A cell that a spreadsheet would take for a formula (https://owasp.org/www-community/attacks/CSV_Injection; the wide
 * forms are those Excel and Numbers take too), or one that begins with the guard itself. csv-stringify's own guard
 * leaves the latter alone, so that nobody could tell what stood there.
 */
const needsGuard = /^['=+\-@\t\r\n＝＋－＠]/u;
const guard = "'";

/** The text as a cell that no spreadsheet runs: an apostrophe in front where it might. */
const guarded = (text: string): string => (needsGuard.test(text) ? guard + text : text);

/** The text of a cell that `guarded` has written. */
export const unguarded = (cell: string): string => (cell.startsWith(guard) ? cell.slice(guard.length) : cell);

/** Strings are quoted, everything else is not; an empty cell without quotes is null. */
export function csvWriter(table: Table, dialect: CsvDialect): TableWriter {
  const { delimiter, decimalMark, lineEnd, byteOrderMark } = dialect;
  const lines = (rows: readonly (readonly Cell[])[]): string =>
    stringify([...rows], {
      delimiter,
      record_delimiter: lineEnd,
      quoted_string: true,
      cast: {
        string: guarded,
        number: (value) => String(value).replace('.', decimalMark),
        boolean: String,
      },
    });
  let head = (byteOrderMark ? '\uFEFF' : '') + lines([table.columns.map(({ name }) => name)]);
  const withHead = (text: string): Uint8Array => {
    const whole = head + text;
    head = '';
    return utf8ToBytes(whole);
  };
  return {
    add: (rows) => withHead(rows.length > 0 ? lines(rows) : ''),
    end: () => withHead(''),
  };
}
