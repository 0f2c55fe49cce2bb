import { findExecutable } from './executables.mjs';

/**
 * The Firefox to drive: `FIREFOX_PATH` when set, else the first known name on `PATH`. Debian's is the extended support
 * release.
 *
 * @returns {string | undefined} absolute path of an executable
 */
export const findFirefox = () =>
  process.env['FIREFOX_PATH'] ??
  findExecutable(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);
