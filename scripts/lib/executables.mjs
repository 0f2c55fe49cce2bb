import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The first of the programs that can be run here.
 *
 * @param {readonly string[]} names looked for in every folder of `PATH`
 * @param {readonly string[]} places absolute paths, looked at afterwards
 * @returns {string | undefined} absolute path
 */
export function findExecutable(names, places) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
