import * as z from 'zod/mini';
import { Coding } from './coding';

/** The value is not what it should be. `message` names every key that is wrong and what it may be. */
export class CodingError extends Error {
  override name = 'CodingError';
}

/**
 * A coding as it was written to a file.
 *
 * @throws CodingError
 */
export function parseCoding(value: unknown): Coding {
  return parseOrExplain(
    Coding,
    value,
    'a coding must be an object like { "coder": "…", "recordId": "…", "criteria": {…} }',
  );
}

/** Parses, or says in one line what is wrong; `shape` is said when the value is no object at all. */
export function parseOrExplain<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
  shape: string,
): z.output<Schema> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw new CodingError(parsed.error.issues.map((issue) => describeIssue(issue, shape)).join('; '));
}

/** zod/mini carries no message texts of its own. */
function describeIssue(issue: z.core.$ZodIssue, shape: string): string {
  const key = issue.path.map(String).join('.');
  if (key === '' && issue.code === 'invalid_type') return shape;
  if (issue.code === 'unrecognized_keys') return `"${key}" does not know ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `"${key}" must be ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return `"${key}" must not be empty`;
  if (issue.code === 'invalid_type') return `"${key}" must be a ${issue.expected}`;
  return `"${key}" is not as it should be (${issue.code})`;
}
