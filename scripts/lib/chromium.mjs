import { findExecutable } from './executables.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * The Chromium to drive: `CHROMIUM_PATH` when set, else the first known name on `PATH`.
 * Branded Chrome from 137 on ignores `--load-extension`, so Chromium is looked for first.
 *
 * @returns {string | undefined} absolute path of an executable
 */
export const findChromium = () => process.env['CHROMIUM_PATH'] ?? findExecutable(names, macApplications);
