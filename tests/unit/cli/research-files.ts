import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes each value as a line of a file of its own folder; gives the file's path. */
export function linesFile(values: readonly unknown[], name = 'lines.jsonl'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'likeverd-')), name);
  writeFileSync(path, values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n'));
  return path;
}
