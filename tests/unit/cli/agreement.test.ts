import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textHash } from '#src/posting/text-hash';
import { emptyCoding, type Coding } from '#src/research/coding/coding';
import type { CodedLevel } from '#src/rubric/level';
import { reportOf } from '../research/record-of';
import { linesFile } from './research-files';
import { runInMemory } from './run-in-memory';

function coding(coder: string, ad: string, level: CodedLevel): Coding {
  const criteria = { 'not-alone': { level, quotes: [] } };
  return { ...emptyCoding(coder, ad, `hash of ${ad}`), gate: 'yes', criteria };
}
const codings = linesFile([
  coding('Kari', 'a', 'met'),
  coding('Ola', 'a', 'met'),
  coding('Kari', 'b', 'partly'),
  coding('Ola', 'b', 'not-stated'),
  { schemaVersion: 1, recordId: 'b', item: 'not-alone', value: 'partly', by: 'both', at: '2026-01-01', note: '' },
]);
const reports = linesFile(
  ['a', 'b'].map((id) => reportOf({ id, levels: { 'not-alone': id === 'a' ? 'met' : 'partly' } })),
);

describe('likeverd agreement', () => {
  it('prints how far coders agree', async () => {
    const { exitCode, output } = await runInMemory(['agreement', codings]);
    expect(exitCode).toBe(0);
    expect(output).toContain('## Between coders: Kari, Ola');
    expect(output).toMatch(/\| not-alone +\| +2 \| +0\.500/);
    expect(output).toContain('undefined: not coded by two');
  });

  it('compares the engine with what was agreed and decided, or with one coder', async () => {
    const read = async (...options: string[]) => {
      const { output } = await runInMemory(['agreement', '--engine', reports, '--format', 'json', ...options, codings]);
      return JSON.parse(output).engine.overall.accuracy;
    };
    expect(await read()).toMatchObject({ count: 2, of: 2 });
    expect(await read('--reference', 'Ola')).toMatchObject({ count: 1, of: 2 });
  });

  it('takes a folder of labelled ads as a coder of its name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'labels-'));
    const ad = { title: 'Erfaringskonsulent', fields: {}, text: 'Vi er to.' };
    const labels = { 'not-alone': { level: 'met', quotes: ['Vi er to'] } };
    writeFileSync(
      join(folder, 'x.json'),
      JSON.stringify({ id: 'x', lang: 'nb', kind: 'peer-ad', ...ad, gold: { gate: 'yes', criteria: labels } }),
    );
    writeFileSync(join(folder, 'other.json'), '{}');
    const engine = linesFile([
      reportOf({ id: 'x', levels: { 'not-alone': 'met' }, report: { textHash: textHash(ad) } }),
    ]);
    const args = ['agreement', '--engine', engine, '--reference', basename(folder), '--tables', folder];
    const { exitCode, output, complaints } = await runInMemory(args);
    expect(output).toContain('1 records compared');
    expect(output).toContain('### not-alone: coded down, read across');
    expect([exitCode, complaints]).toEqual([1, `likeverd agreement: ${join(folder, 'other.json')}: no labelled ad\n`]);
  });

  it('lists differences', async () => {
    const { output } = await runInMemory(['agreement', '--differences', codings]);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        recordId: 'b',
        item: 'not-alone',
        said: [
          { coder: 'Kari', value: 'partly' },
          { coder: 'Ola', value: 'not-stated' },
        ],
      },
    ]);
  });

  it('gives the same intervals for the same seed', async () => {
    const run = () => runInMemory(['agreement', '--seed', '5', '--replicates', '50', codings]);
    expect((await run()).output).toBe((await run()).output);
  });

  it.each([
    [[], 'name a file of codings'],
    [['--reference', 'Eli', '--engine', reports, codings], '--reference Eli: no such coder; there are Kari, Ola'],
    [['--seed', 'x', codings], '--seed x: a whole number'],
    [[linesFile([coding('Kari', 'a', 'met')])], 'name codings of a second coder'],
  ])('says what is wrong with %j', async (args, message) => {
    const { exitCode, complaints } = await runInMemory(['agreement', ...args]);
    expect([exitCode, complaints]).toEqual([2, expect.stringContaining(message)]);
  });

  it('names the line that is no coding', async () => {
    const broken = linesFile([
      coding('Kari', 'a', 'met'),
      coding('Ola', 'a', 'met'),
      { ...coding('Ola', 'b', 'met'), coder: '' },
    ]);
    const { exitCode, complaints, output } = await runInMemory(['agreement', broken]);
    expect([exitCode, complaints]).toEqual([1, `likeverd agreement: ${broken}:3: "coder" must not be empty\n`]);
    expect(output).toContain('Kari, Ola');
  });
});
