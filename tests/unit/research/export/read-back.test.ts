import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { csvDialects, csvWriter, unguarded, type CsvDialect } from '#src/research/export/csv';
import { assessedAds, exportable, exportTable } from '#src/research/export/export-table';
import { parquetWriter } from '#src/research/export/parquet';
import { tableNames, type Cell, type Column, type Table } from '#src/research/export/table';
import { tables } from '#src/research/export/tables';
import { oneOfEveryKind, record, whole } from './sample-records';

const selection = { withTexts: true, reports: 'all' } as const;

let folder: string;
let duckdb: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'likeverd-export-'));
  duckdb = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

const cellsOf = (records: readonly DatasetRecord[], table: Table): Cell[][] =>
  records.flatMap((one) => assessedAds(exportable(one, selection), selection)).flatMap((ad) => table.rowsOf(ad));

const sqlTypes = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

function allows({ type, allowed, required }: Column, cell: Cell): boolean {
  if (cell === null) return !required;
  return typeof cell === (type === 'integer' ? 'number' : type) && (allowed?.includes(String(cell)) ?? true);
}

async function query(sql: string): Promise<Cell[][]> {
  const reader = await duckdb.runAndReadAll(sql);
  return reader.getRowsJS() as Cell[][];
}

async function readCsv(bytes: Buffer, table: Table, { delimiter, decimalMark }: CsvDialect): Promise<Cell[][]> {
  const path = join(folder, 'table.csv');
  writeFileSync(path, bytes);
  const columns = table.columns.map(({ name, type }) => `'${name}': '${sqlTypes[type]}'`).join(', ');
  const rows = await query(
    `SELECT * FROM read_csv('${path}', header = true, auto_detect = false, delim = '${delimiter}', quote = '"', escape = '"',
     decimal_separator = '${decimalMark}', allow_quoted_nulls = false, parallel = false, columns = {${columns}})`,
  );
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? unguarded(cell) : cell)));
}

async function readParquet(bytes: Buffer): Promise<Cell[][]> {
  const path = join(folder, 'table.parquet');
  writeFileSync(path, bytes);
  return query(`SELECT * FROM read_parquet('${path}')`);
}

describe.each(tableNames)('DuckDB reads the table %s back value by value', (name) => {
  const table = tables[name];
  const records = oneOfEveryKind();
  const expected = cellsOf(records, table);

  it.each(Object.entries(csvDialects))('from CSV for %s', async (_, dialect) => {
    const bytes = await whole(exportTable(records, table, csvWriter(table, dialect), selection));
    expect(await readCsv(bytes, table, dialect)).toEqual(expected);
  });

  it('from Parquet, with its types', async () => {
    const bytes = await whole(exportTable(records, table, parquetWriter(table), selection));
    expect(await readParquet(bytes)).toEqual(expected);
    const described = await query(`DESCRIBE SELECT * FROM read_parquet('${join(folder, 'table.parquet')}')`);
    expect(described.map(([column, type]) => [column, type])).toEqual(
      table.columns.map((column) => [column.name, sqlTypes[column.type]]),
    );
  });

  it('when it is empty', async () => {
    const csv = await whole(exportTable([], table, csvWriter(table, csvDialects.comma), selection));
    expect(await readCsv(csv, table, csvDialects.comma)).toEqual([]);
    expect(await readParquet(await whole(exportTable([], table, parquetWriter(table), selection)))).toEqual([]);
  });

  it('keeps to its own schema', () => {
    const broken = expected.flatMap((row) => table.columns.filter((column, index) => !allows(column, row[index]!)));
    expect(broken).toEqual([]);
    const keys = expected.map((row) =>
      JSON.stringify(table.primaryKey.map((key) => row[table.columns.findIndex((one) => one.name === key)])),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('hostile words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '=cmd|',
          "'",
          '"',
          '""',
          ';',
          ',',
          '\n',
          '\r\n',
          '\r',
          '\0',
          '\uD83D',
          '\uDE00',
          '\uFEFF',
          '+',
          '-',
          '@',
          '\t',
          'æ',
          '￼',
          '\u2028',
          '＝',
          '\\',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  );

  it('come back as they were from CSV and Parquet', async () => {
    const notes = fc.sample(words, { numRuns: 200, seed: 7 });
    const base = record();
    const records = notes.map((one, index) => ({ ...base, id: `finn:${index}`, notes: one, tags: [one] }));
    const table = tables.ads;
    const expected = cellsOf(records, table);
    const column = table.columns.findIndex(({ name }) => name === 'notes');
    expect(expected.some((row) => String(row[column]).startsWith('=cmd'))).toBe(true);
    for (const dialect of Object.values(csvDialects)) {
      const bytes = await whole(exportTable(records, table, csvWriter(table, dialect), selection));
      expect(await readCsv(bytes, table, dialect)).toEqual(expected);
    }
    expect(await readParquet(await whole(exportTable(records, table, parquetWriter(table), selection)))).toEqual(
      expected,
    );
  });

  it('never begin a cell of a CSV file with what a spreadsheet runs', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (notes) => {
        const table = tables.ads;
        const bytes = await whole(
          exportTable(
            [record({ title: notes }, { notes })],
            table,
            csvWriter(table, csvDialects.spreadsheet),
            selection,
          ),
        );
        const cells = bytes.toString('utf8').match(/(?<=^|[;\n])"(?:[^"]|"")*"/gu) ?? [];
        for (const cell of cells) expect(cell).not.toMatch(/^"[=+\-@\t\r\n＝＋－＠]/u);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a CSV file for spreadsheets', () => {
  it('begins with the byte order mark and writes Norwegian letters, decimals and separators as Excel there reads them', async () => {
    const table = tables.ads;
    const bytes = await whole(
      exportTable(oneOfEveryKind(), table, csvWriter(table, csvDialects.spreadsheet), selection),
    );
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text).toContain('"Nordfjære kommune"');
    expect(text).toMatch(/;\d+,\d+;/);
    expect(text.endsWith('\r\n')).toBe(true);
  });
});

describe('a table', () => {
  const ads = (records: DatasetRecord[]) =>
    cellsOf(records, tables.ads).map((row) =>
      Object.fromEntries(tables.ads.columns.map(({ name }, index) => [name, row[index]])),
    );

  it('tells silence from what was not read and from what was not asked', () => {
    const byId = Object.fromEntries(
      ads(oneOfEveryKind()).map((row) => [`${row['ad_id']} ${row['report_number']}`, row]),
    );
    expect(byId['101 1']).toMatchObject({
      reading: 'full',
      regular_supervision: 'met',
      role_training: 'not-stated',
      duty_bridge_and_mediate: false,
    });
    expect(byId['104 1']).toMatchObject({ reading: 'card', role_training: 'not-parsed' });
    expect(byId['105 1']).toMatchObject({
      reading: 'not-parsed',
      regular_supervision: 'not-parsed',
      contract_term: 'not-parsed',
      supervision_received: 'not-parsed',
      positions: null,
      duty_bridge_and_mediate: null,
      score: null,
    });
    expect(byId['106 1']).toMatchObject({
      gate: 'no',
      regular_supervision: 'not-applicable',
      contract_term: 'permanent',
      duty_bridge_and_mediate: null,
    });
  });

  it('has a row for each report, and tells the newest', () => {
    const rows = ads(oneOfEveryKind()).filter(({ ad_id }) => ad_id === '102');
    expect(rows.map(({ report_number, newest_report, weights }) => [report_number, newest_report, weights])).toEqual([
      [1, false, 'default'],
      [2, true, 'custom'],
    ]);
  });

  it('gives offsets that count in the texts', () => {
    const records = oneOfEveryKind();
    const texts = new Map(
      cellsOf(records, tables.texts).map(([id, , , part, field, content]) => [
        `${id} ${part} ${field}`,
        String(content),
      ]),
    );
    const quotes = cellsOf(records, tables.evidence);
    expect(quotes.length).toBeGreaterThan(30);
    for (const [id, , , , , quote, start, end, field] of quotes) {
      const part = field === null ? 'text null' : field === 'title' ? 'title null' : `field ${field}`;
      expect(texts.get(`${id} ${part}`)!.slice(Number(start), Number(end))).toBe(quote);
    }
  });
});
