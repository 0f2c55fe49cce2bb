// npm test: installs what is missing, then every check of the project, and counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, ensurePackages, MissingError } from './lib/install.mjs';

const counts = mkdtempSync(join(tmpdir(), 'likeverd-test-'));
const unitCounts = join(counts, 'unit.json');
const browserCounts = join(counts, 'browser.json');

/**
 * A step without `count` is one check. `count` reads what a test runner wrote about its tests.
 *
 * @typedef {{ passed: number, failed: number }} Tally
 * @type {{ name: string, command: string[], env?: Record<string, string>, count?: () => Tally }[]}
 */
const steps = [
  { name: 'prepare', command: ['wxt/bin/wxt.mjs', 'prepare'] },
  { name: 'types', command: ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the core', command: ['typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.pure.json'] },
  { name: 'lint and dependencies', command: ['oxlint/bin/oxlint', '-c', 'oxlint.config.mjs', '--deny-warnings'] },
  { name: 'format', command: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'build and sizes', command: ['../scripts/build.mjs'] },
  { name: "Firefox's own linter", command: ['addons-linter/bin/addons-linter', '.output/firefox-mv3'] },
  {
    name: 'tests',
    command: ['vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitCounts}`],
    count: countVitest,
  },
  {
    name: 'tests in browsers',
    command: ['@playwright/test/cli.js', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserCounts },
    count: countPlaywright,
  },
];

try {
  ensurePackages();
  ensureChromium();
  ensureFirefox();
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { passed, failed } = runStep(step);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
} catch (error) {
  if (!(error instanceof MissingError)) throw error;
  console.error(`\n${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
} finally {
  rmSync(counts, { recursive: true, force: true });
}

/**
 * @param {typeof steps[number]} step
 * @returns {Tally}
 */
function runStep({ name, command, env, count }) {
  const started = performance.now();
  const [script = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('node_modules', script), ...args], {
    encoding: 'utf8',
    maxBuffer: Infinity,
    env: { ...process.env, ...env },
  });
  const tally = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // A runner that fails for another reason than its tests (or before them) is a failure too.
  if (status !== 0 && tally.failed === 0) tally.failed = 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = tally.failed ? `${tally.failed} FAILED` : 'ok';
  const many = count ? `, ${tally.passed} passed` : '';
  console.log(`${name.padEnd(24)}${seconds.padStart(6)} s  ${verdict}${many}`);
  if (tally.failed) console.log(`\n${stdout}${stderr}`);
  else if (name === 'build and sizes') console.log(stdout.replace(/^/gm, '    ').trimEnd());
  return tally;
}

/** @returns {Tally} */
function countVitest() {
  if (!existsSync(unitCounts)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(unitCounts, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** @returns {Tally} */
function countPlaywright() {
  if (!existsSync(browserCounts)) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = JSON.parse(readFileSync(browserCounts, 'utf8')).stats;
  return { passed: expected, failed: unexpected + flaky };
}
