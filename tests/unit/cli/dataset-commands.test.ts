import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { maskRecord } from '#src/research/dataset/mask-record';
import { oneOfEveryKind, record } from '../research/export/sample-records';
import { runInMemory } from './run-in-memory';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'likeverd-dataset-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
function dataset(name: string, records: object[]): string {
  const lines = records.map((one) => `${JSON.stringify(one)}\n`).join('');
  writeFileSync(path(name), name.endsWith('.gz') ? gzipSync(lines) : lines);
  return path(name);
}
const linesIn = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('likeverd export', () => {
  it('writes a table to standard output', async () => {
    const { exitCode, output } = await runInMemory([
      'export',
      '--to',
      'csv',
      '--table',
      'duties',
      dataset('a.jsonl.gz', oneOfEveryKind()),
    ]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^"record_id","report_number","duty","quotes"\n"finn:101:/);
  });

  it('writes every format to a file, and reads its own package and lines back', async () => {
    const source = dataset('a.jsonl', oneOfEveryKind());
    for (const to of ['csv', 'spreadsheet', 'parquet', 'jsonl', 'package'])
      expect(
        await runInMemory(['export', '--to', to, '--with-texts', '--all-reports', '--out', path(to), source]),
      ).toMatchObject({ exitCode: 0, complaints: '' });
    expect(Object.keys(unzipSync(readFileSync(path('package'))))).toContain('datapackage.json');
    expect(readFileSync(path('parquet')).subarray(0, 4).toString()).toBe('PAR1');
    const { output } = await runInMemory(['export', '--to', 'jsonl', '--with-texts', '--all-reports', path('package')]);
    expect(output).toBe(readFileSync(path('jsonl'), 'utf8'));
    expect(linesIn(output)).toEqual(oneOfEveryKind().map(maskRecord));
  });

  it('says which line is no record, and how records are made', async () => {
    const { exitCode, complaints, output } = await runInMemory([
      'export',
      '--to',
      'csv',
      dataset('a.jsonl', [record().reports[0]!, record()]),
    ]);
    expect(exitCode).toBe(1);
    expect(complaints).toMatch(/a\.jsonl: line 1: .*--format records/);
    expect(output.trim().split('\n')).toHaveLength(2);
  });

  it.each([
    [[], 'name one dataset'],
    [['--to', 'xlsx', '-'], 'choose csv, spreadsheet'],
    [['--to', 'csv', '--table', 'texts', '-'], '--with-texts'],
    [['--to', 'package', '--table', 'ads', '-'], 'holds everything'],
    [['--to', 'package', '--licence', 'mine', '-'], 'CC-BY-4.0'],
    [['--to', 'csv', '/nowhere.jsonl'], 'no such file'],
  ])('ends with 2 and says how to call it: %j', async (args, message) => {
    const { exitCode, complaints } = await runInMemory(['export', ...args]);
    expect(exitCode).toBe(2);
    expect(complaints).toContain(message);
  });
});

describe('likeverd merge', () => {
  const other = record({ id: '9', text: 'Vi søker likeperson i full stilling, med veiledning.' });

  it('makes one dataset of several', async () => {
    const { exitCode, output, complaints } = await runInMemory([
      'merge',
      dataset('a.jsonl', [record()]),
      dataset('b.jsonl', [record({}, { tags: ['x'] }), other]),
    ]);
    expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
    expect(linesIn(output)).toEqual([maskRecord(record({}, { tags: ['x'] })), maskRecord(other)]);
  });

  it('lists conflicts and writes nothing, until it is told which side to keep', async () => {
    const files = [
      dataset('a.jsonl', [record({}, { notes: 'min' })]),
      dataset('b.jsonl', [record({}, { notes: 'din' })]),
    ];
    const open = await runInMemory(['merge', '--out', path('m.jsonl'), ...files]);
    expect(open).toMatchObject({ exitCode: 1, output: '' });
    expect(open.complaints).toMatch(/notes: "min", in .*b\.jsonl: "din"/);
    expect(existsSync(path('m.jsonl'))).toBe(false);

    const decided = await runInMemory([
      'merge',
      '--keep',
      'second',
      '--conflicts',
      path('c.jsonl'),
      '--out',
      path('m.jsonl'),
      ...files,
    ]);
    expect(decided).toMatchObject({ exitCode: 0, complaints: '' });
    expect(linesIn(readFileSync(path('m.jsonl'), 'utf8'))).toMatchObject([{ notes: 'din' }]);
    expect(linesIn(readFileSync(path('c.jsonl'), 'utf8'))).toMatchObject([
      { about: 'notes', first: 'min', second: 'din' },
    ]);
  });

  it('wants two datasets', async () => {
    expect(await runInMemory(['merge', dataset('a.jsonl', [])])).toMatchObject({ exitCode: 2 });
  });
});
