interface Schema<Value> {
  safeParse(value: unknown): { success: boolean; data?: Value };
}

/** What is stored, in a list of its own; an empty one where it cannot be read any more. */
export function parsed<Value>(schema: Schema<Value>, stored: unknown): [] | [Value] {
  const result = schema.safeParse(stored);
  return result.success ? [result.data as Value] : [];
}
