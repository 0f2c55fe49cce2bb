// What a fresh machine lacks, installed with Node's own modules only: nothing may be imported from node_modules here.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';

/** Something is missing that cannot be installed here; the message says how a person gets it. */
export class MissingError extends Error {}

/** Installs the npm packages of package-lock.json unless they are already there. */
export function ensurePackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing npm packages …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { stdio: 'inherit', shell: isWindows });
  if (status !== 0) {
    throw new MissingError(
      'npm ci failed (its message is above). It needs the network the first time; on a machine without one, copy the\n' +
        'folder node_modules from a machine with the same system, or point npm at a local registry (npm config set registry).',
    );
  }
}

/**
 * Makes sure that there is a Chromium to drive and a font to draw with, through apt where that is possible.
 *
 * @returns {string} path of the executable
 */
export function ensureChromium() {
  const wanted = [...(findChromium() ? [] : ['chromium']), ...(hasFont() ? [] : ['fonts-dejavu-core'])];
  if (wanted.length) installWithApt(wanted);
  const executable = findChromium();
  if (!executable) {
    throw new MissingError(
      'No Chromium was found. Install it (Debian and Ubuntu: apt-get install chromium; macOS: brew install chromium), or\n' +
        'set CHROMIUM_PATH to the executable of a Chromium that is already there.',
    );
  }
  return executable;
}

/**
 * Makes sure that there is a Firefox to drive, through apt where that is possible.
 *
 * @returns {string} path of the executable
 */
export function ensureFirefox() {
  if (!findFirefox()) installWithApt(['firefox-esr']);
  const executable = findFirefox();
  if (!executable) {
    throw new MissingError(
      'No Firefox was found. Install it (Debian: apt-get install firefox-esr; macOS: brew install --cask firefox), or set\n' +
        'FIREFOX_PATH to the executable of a Firefox that is already there.',
    );
  }
  return executable;
}

/** @param {string[]} packages */
function installWithApt(packages) {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) return;
  console.log(`Installing ${packages.join(' and ')} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) {
      throw new MissingError(
        `apt-get ${args.join(' ')} failed. Install ${packages.join(' and ')} by hand and try again.`,
      );
    }
  }
}

function hasFont() {
  if (process.platform !== 'linux') return true;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')];
  return folders.some(
    (folder) =>
      existsSync(folder) &&
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => /\.(?:ttf|otf|ttc|pfb)$/i.test(name)),
  );
}

/** Whether npm's own record of what it installed has every version that the lockfile asks for. */
function packagesAreCurrent() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = Object.entries(readLock('package-lock.json'));
  const installed = readLock('node_modules/.package-lock.json');
  return wanted.every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

const isWindows = process.platform === 'win32';
