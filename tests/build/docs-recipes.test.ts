import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const count = 300;
/** Programs are started by the dozen, and a busy machine takes its time. */
const timeout = 180_000;
let folder: string;
let expected: string[];

/** Runs a command as a person would, with `likeverd` on the path. */
function shell(command: string) {
  const { PATH = '', ...env } = process.env;
  return spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...env, PATH: `${folder}${delimiter}${PATH}` },
  });
}

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const recipe = (name: string): string =>
  new RegExp(`\`\`\`sh ${name}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync('docs/scale.md', 'utf8'))![1]!;
/** Reports name the file they came from, which recipes cut up. */
const reportsIn = (text: string): string[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/,"source":"[^"]*"/, ''));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'likeverd-recipes-'));
  cpSync('dist/cli.mjs', join(folder, 'cli.mjs'));
  writeFileSync(join(folder, 'likeverd'), `#!/bin/sh\nexec "${process.execPath}" "${folder}/cli.mjs" "$@"\n`);
  chmodSync(join(folder, 'likeverd'), 0o755);
  const ads = Array.from({ length: count }, (_, index) => {
    const title = index % 10 === 0 ? 'Erfaringskonsulent' : 'Kokk';
    return JSON.stringify({
      id: String(index),
      title,
      text: `Vi søker ${title.toLowerCase()} i ${index % 100} % stilling.`,
    });
  });
  writeFileSync(join(folder, 'ads.jsonl'), `${ads.join('\n')}\n{broken\n`);
  const { stdout } = shell('likeverd assess ads.jsonl');
  expected = reportsIn(stdout);
}, timeout);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a recipe of docs/scale.md gives what one run gives', { timeout }, () => {
  it.runIf(has('parallel'))('with GNU parallel', () => {
    expect(expected).toHaveLength(count);
    // Blocks are made for larger files.
    expect(shell(recipe('parallel').replace('--block 1M', '--block 6k')).status).toBe(0);
    expect(reportsIn(readFileSync(join(folder, 'reports.jsonl'), 'utf8'))).toEqual(expected);
  });

  it('with split and xargs', () => {
    expect(shell(recipe('xargs').replace('-l 500', '-l 80')).status).toBe(0);
    expect(reportsIn(readFileSync(join(folder, 'reports.jsonl'), 'utf8'))).toEqual(expected);
  });

  it('on one machine', () => {
    rmSync(join(folder, 'reports.jsonl'), { force: true });
    expect(shell(recipe('one-machine')).status).toBe(1);
    expect(reportsIn(readFileSync(join(folder, 'reports.jsonl'), 'utf8'))).toEqual(expected);
  });

  it('and a partition without lines is no error', () => {
    expect(shell("printf '' | likeverd assess --input jsonl -")).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

describe('the examples count what `likeverd findings` counts', { timeout }, () => {
  let figures: string;
  beforeAll(() => {
    shell('likeverd assess --format records --read-at 2026-03-01T00:00:00Z ads.jsonl > records.jsonl');
    shell('likeverd export --to package --out dataset.zip records.jsonl');
    const findings = JSON.parse(shell('likeverd findings --format json records.jsonl').stdout);
    const { met } = findings.criteria.find(
      ({ criterion }: { criterion: string }) => criterion === 'permanent-position',
    ).shares;
    const { median, firstQuartile, thirdQuartile } = findings.scores.summary;
    const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
    figures =
      `permanent_position met: ${met.count} of ${met.of} posts, ${percent(met.share)} (${percent(met.low)} to ${percent(met.high)})\n` +
      `score: ${findings.scores.scored} posts, median ${median.toFixed(1)} (quartiles ${firstQuartile.toFixed(1)} and ${thirdQuartile.toFixed(1)})\n`;
  }, timeout);

  it.runIf(has('python3'))('in Python', () => {
    const script = join(process.cwd(), 'docs/examples/read_dataset.py');
    expect(shell(`python3 "${script}" dataset.zip permanent_position`)).toMatchObject({ stderr: '', stdout: figures });
  });

  it.runIf(has('Rscript'))('in R', () => {
    const script = join(process.cwd(), 'docs/examples/read_dataset.R');
    expect(shell(`Rscript "${script}" dataset.zip permanent_position`)).toMatchObject({ status: 0, stdout: figures });
  });
});
