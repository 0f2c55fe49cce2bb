import { claims } from '#src/analysis/weighing/claims';
import { pairOf, piecesOf, wordsOf } from '#src/analysis/weighing/features';
import trained from '#src/analysis/weighing/weights.json';

/** A weight of nothing; what is above counts for a claim and what is below against it. */
const zero = 'A'.charCodeAt(0);

interface Weights {
  /** Feature → its row in `rows`. */
  rowOf: ReadonlyMap<string, number>;
  /** One row of `claims.length` weights for each feature. */
  rows: Int8Array;
  /** Word → the rows of its pieces. Ads share most of their words. */
  rowsOfWord: Map<string, readonly number[]>;
  /** For each row the last text it was counted in, by number: a feature counts once in a text. */
  countedIn: Int32Array;
  texts: number;
}
let unpacked: Weights | null = null;
const rememberedWords = 20_000;

/** Unpacked when a first sentence is weighed: many contexts load the engine and never read an ad. */
function unpack(): Weights {
  if (unpacked) return unpacked;
  const rowOf = new Map(trained.features.split('\n').map((feature, row) => [feature, row]));
  const rows = Int8Array.from({ length: trained.weights.length }, (_, at) => trained.weights.charCodeAt(at) - zero);
  unpacked = { rowOf, rows, rowsOfWord: new Map(), countedIn: new Int32Array(rowOf.size), texts: 0 };
  return unpacked;
}

/**
 * What a text says, by the weight of its words, pieces of words and pairs of words (see `featuresOf`).
 *
 * @returns for each of `claims` how likely it is that the text says it, from 0 to 1
 */
export function weigh(text: string): Float64Array {
  const { rowOf, rows, countedIn } = unpack();
  const number = ++unpack().texts;
  const sums = new Float64Array(claims.length);
  let known = 0;
  const count = (row: number): void => {
    if (countedIn[row] === number) return;
    countedIn[row] = number;
    known++;
    const from = row * sums.length;
    for (let claim = 0; claim < sums.length; claim++) sums[claim]! += rows[from + claim]!;
  };
  let before: string | null = null;
  for (const word of wordsOf(text)) {
    for (const row of rowsOf(word)) count(row);
    const pair = before === null ? undefined : rowOf.get(pairOf(before, word));
    if (pair !== undefined) count(pair);
    before = word;
  }
  // The same words weigh less in a long sentence.
  const share = 1 / Math.sqrt(known || 1);
  return sums.map((sum, claim) => 1 / (1 + Math.exp(-(trained.biases[claim]! + sum * share * trained.steps[claim]!))));
}

function rowsOf(word: string): readonly number[] {
  const { rowOf, rowsOfWord } = unpack();
  const remembered = rowsOfWord.get(word);
  if (remembered) return remembered;
  const found = piecesOf(word).flatMap((piece) => rowOf.get(piece) ?? []);
  if (rowsOfWord.size >= rememberedWords) rowsOfWord.clear();
  rowsOfWord.set(word, found);
  return found;
}
