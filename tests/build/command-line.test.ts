import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Report } from '#src/assessment/report';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'likeverd-cli-'));
  cpSync('dist/cli.mjs', join(folder, 'cli.mjs'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built file away from the project, so that it cannot lean on node_modules. */
function likeverd(args: string[], input = '') {
  return spawnSync(process.execPath, [join(folder, 'cli.mjs'), ...args], { cwd: folder, input, encoding: 'utf8' });
}

describe('dist/cli.mjs', () => {
  it('reads standard input and writes a report', () => {
    const ad = { id: 'one', title: 'Erfaringskonsulent', text: 'Vi søker erfaringskonsulent i 100 % fast stilling.' };
    const { status, stdout, stderr } = likeverd(['assess', '-'], JSON.stringify(ad));
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(Report.parse(JSON.parse(stdout))).toMatchObject({ id: 'one', gate: 'yes' });
  });

  it('tells its version', () => {
    expect(likeverd(['--version']).stdout).toMatch(/^likeverd \d+\.\d+\.\d+ \(engine .+, codebook .+\)\n$/);
  });

  it('says how it is called, with exit code 2, when called wrongly', () => {
    const { status, stderr } = likeverd(['judge']);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: likeverd COMMAND');
  });

  it('starts in well under a second', () => {
    const started = performance.now();
    likeverd(['--help']);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('dist/cli.mjs with many ads', () => {
  const ads = Array.from({ length: 150 }, (_, index) => ({
    id: String(index),
    title: 'Erfaringskonsulent',
    text: `Vi søker erfaringskonsulent i ${index} % stilling. ${'Du får veiledning. '.repeat(index % 17)}`,
  }));
  const input = ads.map((ad) => JSON.stringify(ad)).join('\n{broken\n');
  let path: string;
  let expected: string;
  beforeAll(() => {
    path = join(folder, 'many.jsonl');
    writeFileSync(path, input);
    expected = likeverd(['assess', path]).stdout;
  });

  it('writes the same in the same order with several threads', () => {
    const { stdout, status, stderr } = likeverd(['assess', '--jobs', '3', path]);
    expect(stdout).toBe(expected);
    expect(status).toBe(1);
    expect(stderr.match(/not JSON/g)).toHaveLength(149);
    expect(
      expected
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(ads.map(({ id }) => id));
  });

  it('ends quietly when its reader has had enough', () => {
    const command = `"${process.execPath}" "${join(folder, 'cli.mjs')}" assess --jobs 2 "${path}" | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(stdout).toBe(`${expected.split('\n')[0]}\n`);
    expect(stderr).not.toMatch(/EPIPE|Error:/);
  });

  it.each(['1', '2'])('goes on where it was killed, with %s thread(s), to the same bytes', async (jobs) => {
    const out = join(folder, `out-${jobs}.jsonl`);
    const args = ['assess', '--jobs', jobs, '--out', out, '--resume', path];
    const killed = spawn(process.execPath, [join(folder, 'cli.mjs'), ...args], { stdio: 'ignore' });
    const ended = once(killed, 'exit');
    // As soon as something is written, and at the latest when it is done by itself.
    const timer = setInterval(() => {
      if (existsSync(`${out}.part`) && readFileSync(`${out}.part`).length > 50_000) killed.kill('SIGKILL');
    }, 5);
    await ended;
    clearInterval(timer);
    const { status } = likeverd(args);
    expect(status).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe(expected);
    expect(existsSync(`${out}.part`) || existsSync(`${out}.progress`)).toBe(false);
    expect(likeverd(args)).toMatchObject({ status: 0, stderr: expect.stringContaining('whole already') });
  });

  it('does not go on with the file of another run', () => {
    const out = join(folder, 'other.jsonl');
    writeFileSync(`${out}.part`, '{}\n');
    writeFileSync(`${out}.progress`, 'of something else\n');
    const { status, stderr } = likeverd(['assess', '--out', out, '--resume', path]);
    expect(status).toBe(2);
    expect(stderr).toContain('begun with other inputs');
  });
});
