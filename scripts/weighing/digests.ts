import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { factOf, passagesFolder, toldFolder, tunedFolder } from './claim-examples';
import { pagesFolder } from './learn-pages';

const features = 'src/analysis/weighing/features.ts';
const learntFrom = {
  claims: [
    toldFolder,
    tunedFolder,
    ...Object.keys(factOf).map((criterion) => join(passagesFolder, `${criterion}.jsonl`)),
    'src/analysis/weighing/claims.ts',
    features,
  ],
  pages: [pagesFolder, tunedFolder, 'tests/fixtures/near-misses.jsonl', 'src/analysis/weighing/pages.ts', features],
} as const;
export type LearntKind = keyof typeof learntFrom;

/** Tells whether weights were learnt from what now stands in the project. */
export function digestOf(kind: LearntKind): string {
  const hash = createHash('sha256');
  const files = learntFrom[kind].flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
