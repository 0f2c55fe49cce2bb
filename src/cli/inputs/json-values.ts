/** A value of a JSON text, not yet parsed: an element of its list, or the whole. */
export interface JsonValue {
  /** null where it is longer than `longest` and was passed over. */
  json: string | null;
  /** Where it begins, from 1. */
  line: number;
  /** From 1 in a list; null for a text that is no list. */
  number: number | null;
}

const blank = /\s/;

/**
 * Cuts a JSON text that comes in pieces into the elements of its list, so that a list of any length can be read with one
 * element in memory. What is no JSON is handed on as it stands: whoever parses it says what is wrong.
 */
export async function* jsonValues(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<JsonValue> {
  let isList: boolean | null = null;
  let line = 1;
  let value: { parts: string[]; length: number; line: number } | null = null;
  let number = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let closed = false;
  let afterComma = false;

  const add = (part: string): void => {
    if (!value || part === '') return;
    value.length += part.length;
    if (value.length > longest) value.parts = [];
    else value.parts.push(part);
  };
  const take = (): JsonValue => {
    const { parts, length, line: start } = value ?? { parts: [], length: 0, line };
    value = null;
    return { json: length > longest ? null : parts.join(''), line: start, number: isList ? ++number : null };
  };

  for await (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const character = piece[at]!;
      if (character === '\n') line++;
      if (isList === null) {
        if (blank.test(character)) continue;
        isList = character === '[';
        from = at + (isList ? 1 : 0);
        if (!isList) value = { parts: [], length: 0, line };
        continue;
      }
      if (!isList) continue;
      if (value === null) {
        if (blank.test(character)) continue;
        if (character === ']' && !closed) {
          if (afterComma) yield take();
          closed = true;
          continue;
        }
        value = { parts: [], length: 0, line };
        from = at;
      }
      if (inString) {
        if (escaped) escaped = false;
        else if (character === '\\') escaped = true;
        else if (character === '"') inString = false;
        continue;
      }
      if (character === '"') inString = true;
      else if (character === '{' || character === '[') depth++;
      else if ((character === ',' || character === ']') && depth === 0 && !closed) {
        add(piece.slice(from, at));
        yield take();
        closed = character === ']';
        afterComma = !closed;
      } else if (character === '}' || character === ']') depth--;
    }
    if (value) add(piece.slice(from));
  }
  // Of a list, only what is broken is left over here: no end, or something after it.
  if (value) yield take();
  if (isList === null || (isList && !closed)) yield take();
}
