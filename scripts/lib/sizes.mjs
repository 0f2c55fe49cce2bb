import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a page and the browser have to carry, in bytes of gzip at its usual level. Widen a budget only with a reason in
 * the changelog: the content script runs in every ad a person opens.
 */
export const budgets = [
  { name: 'content script', file: 'content-scripts/posting.js', limit: 30_000 },
  { name: 'views', file: 'views.js', limit: 40_000 },
  { name: 'background', file: 'background.js', limit: 40_000 },
  { name: 'engine', file: 'engine.js', limit: 530_000 },
  { name: 'panel texts', file: 'panel-texts.js', limit: 50_000 },
];

/**
 * Sizes of what has a budget, in one built extension.
 *
 * @param {string} folder such as `.output/chrome-mv3`
 */
export function measureSizes(folder) {
  return budgets.map(({ name, file, limit }) => {
    const content = readFileSync(join(folder, file));
    return { name, file, limit, bytes: content.length, gzip: gzipSync(content).length };
  });
}

/**
 * Total size of a folder's files in bytes.
 *
 * @param {string} folder
 */
export function folderSize(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
}
