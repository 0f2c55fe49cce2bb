import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { maskRecord, withoutText } from '#src/research/dataset/mask-record';
import { exportDataPackage } from '#src/research/export/data-package';
import { exportJsonl } from '#src/research/export/jsonl';
import { readDataset, type ReadRecord } from '#src/research/export/read-dataset';
import { oneOfEveryKind, record, whole } from './sample-records';

const everything = { withTexts: true, reports: 'all' } as const;
const description = {
  title: 't',
  about: '',
  created: '2026-04-01T10:00:00.000Z',
  makers: [],
  licence: 'CC0-1.0',
  softwareVersion: '0.1.0',
} as const;

async function read(bytes: Uint8Array, pieceLength = 1_000): Promise<ReadRecord[]> {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) pieces.push(bytes.subarray(at, at + pieceLength));
  const found: ReadRecord[] = [];
  for await (const one of readDataset(pieces)) found.push(one);
  return found;
}

const hostile = record({}, { notes: '=1+1\n"æ" \uD83D \0 😀', tags: ['\u2028'] });
const records = [...oneOfEveryKind(), hostile];
const masked = records.map((one) => ({ record: maskRecord(one) }));

describe('a dataset read back', () => {
  it.each([1, 7, 100_000])('from JSON lines in pieces of %d bytes is the same', async (length) => {
    expect(await read(await whole(exportJsonl(records, everything)), length)).toEqual(masked);
  });

  it.each([50, 100_000])('from a Data Package in pieces of %d bytes is the same', async (length) => {
    expect(await read(await whole(exportDataPackage(records, description, everything)), length)).toEqual(masked);
  });

  it('lacks the texts and the older reports where those were not chosen', async () => {
    const bytes = await whole(exportJsonl(records, { withTexts: false, reports: 'newest' }));
    expect(await read(bytes)).toEqual(
      masked.map(({ record: one }) => ({ record: { ...withoutText(one), reports: one.reports.slice(-1) } })),
    );
  });

  it('is masked, whoever wrote it', async () => {
    const [first] = await read(Buffer.from(JSON.stringify(record())));
    expect(JSON.stringify(first)).not.toContain('Solveig');
  });

  it.each([
    ['{"schemaVersion":1', 'line 1: not JSON'],
    ['[]', 'line 1: no record of a dataset'],
    [JSON.stringify(record().reports[0]), 'assess --format records'],
    [JSON.stringify({ ...record(), schemaVersion: 2 }), 'a newer Likeverd'],
    [JSON.stringify({ ...record(), reports: [] }), 'reports is not as it should be'],
  ])('says what is wrong with a line and reads the others: %.30s', async (line, problem) => {
    const found = await read(Buffer.from(`${line}\n\n${JSON.stringify(record())}`));
    expect(found).toEqual([{ problem: expect.stringContaining(problem) }, { record: maskRecord(record()) }]);
  });

  it('says when a zip is no dataset', async () => {
    expect(await read(zipSync({ 'a.txt': new Uint8Array(3) }))).toEqual([
      { problem: expect.stringContaining('records.jsonl') },
    ]);
  });
});
