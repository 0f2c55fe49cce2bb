/** `text` is null where the line is longer than `longest` and was passed over. */
export interface Line {
  text: string | null;
  /** From 1. */
  number: number;
}

/** The lines of a text that comes in pieces, without their ends; memory holds one of them. */
export async function* linesOf(pieces: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let begun: string[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    const line = { text: length > longest ? null : begun.join(''), number: number++ };
    begun = [];
    length = 0;
    return line;
  };
  const add = (part: string): void => {
    length += part.length;
    if (length > longest) begun = [];
    else begun.push(part);
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      add(piece.slice(from, end));
      from = end + 1;
      yield take();
    }
    add(piece.slice(from));
  }
  if (length > 0) yield take();
}
