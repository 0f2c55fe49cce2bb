import type { Piece } from '../inputs/piece';

/** Sending a message to another thread costs about as much as assessing a short ad. */
const mostPieces = 32;
const mostCharacters = 400_000;

/** Pieces in groups that are worth a message, without the first `skip`. */
export async function* batches(pieces: AsyncIterable<Piece>, skip: number, alone: boolean): AsyncGenerator<Piece[]> {
  let batch: Piece[] = [];
  let characters = 0;
  let passed = 0;
  for await (const piece of pieces) {
    if (passed++ < skip) continue;
    batch.push(piece);
    characters += sizeOf(piece);
    if (!alone && batch.length < mostPieces && characters < mostCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

function sizeOf(piece: Piece): number {
  switch (piece.kind) {
    case 'json':
      return piece.json.length;
    case 'page':
      return piece.html.length;
    case 'text':
      return piece.text.length;
    default:
      return 1_000;
  }
}
