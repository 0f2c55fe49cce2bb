import { existsSync } from 'node:fs';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { readDataset } from '#src/research/export/read-dataset';
import { UsageError, type Terminal } from '../command';
import { fileBytes, inputBytes, unpacked } from '../inputs/bytes';

/** The records of a dataset that is read as it is asked for, and how many of its lines could not be. */
export interface OpenDataset {
  records: AsyncIterable<DatasetRecord>;
  problems(): number;
}

/**
 * @param path of JSON lines (also packed with gzip) or of a Data Package, or `-`
 * @throws {UsageError} when there is no such file
 */
export function openDataset(path: string, terminal: Terminal, command: string): OpenDataset {
  if (path !== '-' && !existsSync(path)) throw new UsageError(`${path}: no such file`);
  let problems = 0;
  async function* records(): AsyncGenerator<DatasetRecord> {
    for await (const one of readDataset(unpacked(path === '-' ? inputBytes(terminal.input) : fileBytes(path)))) {
      if ('record' in one) yield one.record;
      else {
        problems++;
        terminal.complain(`likeverd ${command}: ${path === '-' ? 'standard input' : path}: ${one.problem}\n`);
      }
    }
  }
  return { records: records(), problems: () => problems };
}
