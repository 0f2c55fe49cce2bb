// npm run build [-- --any-size]: the extension for Chromium and Firefox and the command line, with their sizes.
// Fails when one is over its budget, unless any size will do.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { folderSize, measureSizes } from './lib/sizes.mjs';

run('wxt/bin/wxt.mjs', 'build');
run('wxt/bin/wxt.mjs', 'build', '-b', 'firefox', '--mv3');
run('rolldown/bin/cli.mjs', '-c', 'rolldown.config.mjs', '--logLevel', 'warn');

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

let tooLarge = false;
for (const folder of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  console.log(`${folder}  ${kilobytes(folderSize(folder))}`);
  for (const { name, bytes, gzip, limit } of measureSizes(folder)) {
    const verdict = gzip > limit ? ' TOO LARGE' : '';
    console.log(`  ${name.padEnd(15)} ${kilobytes(gzip)} gzip of ${kilobytes(limit)} (${kilobytes(bytes)})${verdict}`);
    tooLarge ||= gzip > limit;
  }
}
console.log(`dist/cli.mjs  ${kilobytes(statSync('dist/cli.mjs').size)}`);
if (tooLarge && !process.argv.includes('--any-size')) {
  console.error(
    'Too large: see what is in it (npx wxt build --analyze) and move it to the background, or leave it out.',
  );
  process.exitCode = 1;
}

/** @param {string} script @param {string[]} args */
function run(script, ...args) {
  execFileSync(process.execPath, [`node_modules/${script}`, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}
