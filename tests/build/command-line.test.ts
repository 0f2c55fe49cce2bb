import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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
