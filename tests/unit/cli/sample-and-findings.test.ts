import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '#src/rubric/localized';
import { recordOf, reportOf } from '../research/record-of';
import { linesFile } from './research-files';
import { runInMemory } from './run-in-memory';

const levels = { 'regular-supervision': 'met' } as const;
const records = Array.from({ length: 30 }, (_, place) =>
  recordOf({
    id: `ad-${place}`,
    portal: place % 3 ? 'finn' : 'nav',
    levels,
    excluded: place === 29 ? 'duplicate' : null,
  }),
);
const file = linesFile(records);

describe('likeverd sample', () => {
  it('draws the same posts for the same seed, from a file or standard input', async () => {
    const args = ['sample', '--size', '5', '--seed', '3', '--format', 'jsonl'];
    const first = await runInMemory([...args, file]);
    const piped = await runInMemory(
      [...args, '-'],
      records
        .toReversed()
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    expect(first.exitCode).toBe(0);
    expect(first.output.trim().split('\n')).toHaveLength(5);
    expect(piped.output).toBe(first.output);
  });

  it('draws by strata and shares between coders', async () => {
    const args = [
      '--size',
      '6',
      '--seed',
      '3',
      '--by',
      'portal',
      '--allocation',
      'equal',
      '--coders',
      'Kari, Ola',
      '--overlap',
      '0',
    ];
    const { output } = await runInMemory(['sample', ...args, '--format', 'json', file]);
    const { strata, tasks, left } = JSON.parse(output);
    expect(strata).toMatchObject([
      { stratum: 'finn', drawn: 3 },
      { stratum: 'nav', drawn: 3 },
    ]);
    expect(tasks.map(({ coder }: { coder: string }) => coder)).toEqual(['Kari', 'Kari', 'Kari', 'Ola', 'Ola', 'Ola']);
    expect(left.excluded).toBe(1);
    const { output: text } = await runInMemory(['sample', ...args, file]);
    expect(text).toContain('6 posts drawn with seed 3');
  });

  it.each([
    [['--size', '5', file], 'choose a --seed'],
    [['--size', '5', '--seed', '1', '--by', 'moon', file], '--by moon: choose portal, language, band'],
    [['--size', '5', '--seed', '1', '--overlap', '2', file], '--overlap 2: from 0 to 1'],
  ])('says what is wrong with %j', async (args, message) => {
    const { exitCode, complaints } = await runInMemory(['sample', ...args]);
    expect([exitCode, complaints]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('likeverd findings', () => {
  it.each(locales)('prints how it was counted, then tables (%s)', async (ui) => {
    const { exitCode, output } = await runInMemory(['findings', '--ui', ui, file]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(/29 (?:stillinger|stillingar|posts)/);
    expect(output).toMatch(/100[.,]0\s%/u);
    expect(output).toContain('duplicate (1)');
  });

  it('gives everything as data', async () => {
    const { output } = await runInMemory(['findings', '--format', 'json', file]);
    expect(JSON.parse(output)).toMatchObject({
      coverage: { ads: 30, posts: 29 },
      methods: expect.stringContaining('30'),
    });
  });

  it('counts reports too, and those with the weights asked for', async () => {
    const mixed = linesFile([reportOf({ id: 'a' }), reportOf({ id: 'b', report: { weights: 'strict' } })]);
    const { exitCode, output, complaints } = await runInMemory([
      'findings',
      '--weights',
      'strict',
      '--format',
      'json',
      mixed,
    ]);
    expect([exitCode, complaints]).toEqual([1, 'likeverd findings: a: not made with the weights strict\n']);
    expect(JSON.parse(output).coverage.ads).toBe(1);
  });

  it('reads what was packed with gzip', async () => {
    const packed = join(mkdtempSync(join(tmpdir(), 'likeverd-')), 'records.jsonl.gz');
    writeFileSync(packed, gzipSync(records.map((one) => JSON.stringify(one)).join('\n')));
    const { output } = await runInMemory(['findings', packed]);
    expect(output).toBe((await runInMemory(['findings', file])).output);
  });

  it('names lines and files it cannot read', async () => {
    const { exitCode, complaints, output } = await runInMemory(['findings', linesFile(['{']), '/no/such/file.jsonl']);
    expect(exitCode).toBe(1);
    expect(complaints).toMatch(/:1: not JSON\n.*no such file or folder/u);
    expect(output).not.toContain('–,');
  });
});
