import * as z from 'zod/mini';
import { DatasetRecord } from './dataset-record';
import { maskRecord } from './mask-record';

/** A line of a dataset is no record. `message` says what is wrong, for the person who named the file. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/**
 * A record from a line of `records.jsonl`. Whatever comes in, contact persons are masked in what is handed on.
 *
 * @throws {RecordError}
 */
export function parseRecord(line: string): DatasetRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new RecordError('not JSON');
  }
  const parsed = z.safeParse(DatasetRecord, value);
  if (parsed.success) return maskRecord(parsed.data);
  if (isObject(value) && 'gate' in value && 'criteria' in value)
    throw new RecordError('a report and no record: write records with `likeverd assess --format records`');
  if (isObject(value) && typeof value['schemaVersion'] === 'number' && value['schemaVersion'] > 1)
    throw new RecordError(`a record of version ${value['schemaVersion']}: a newer Likeverd reads it`);
  const [issue] = parsed.error.issues;
  throw new RecordError(
    `no record of a dataset: ${issue?.path.map(String).join('.') || 'the line'} is not as it should be`,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
