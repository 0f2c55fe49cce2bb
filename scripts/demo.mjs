// npm run demo [-- --headed] [-- --readme]: installs what is missing, builds, and shows Likeverd on sample pages of the
// portals. `--headed` leaves the browser open, `--readme` renews the README's picture. Only Node's own modules until the
// packages are there.
import { spawnSync } from 'node:child_process';
import { ensureChromium, ensurePackages, MissingError } from './lib/install.mjs';

try {
  ensurePackages();
  ensureChromium();
  run('scripts/build.mjs', '--any-size');
  run('scripts/run-typescript.mjs', 'scripts/demo/show-samples.ts', ...process.argv.slice(2));
} catch (error) {
  if (!(error instanceof MissingError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

/** @param {string[]} args */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
