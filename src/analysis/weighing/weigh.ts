import trained from '#src/analysis/weighing/claim-weights.json';
import { claims } from '#src/analysis/weighing/claims';
import { pairOf, piecesOf, wordsOf } from '#src/analysis/weighing/features';
import { likelihoods, unpack, type Weights } from '#src/analysis/weighing/packed-weights';

interface Scale extends Weights {
  /** Word → the rows of its pieces. Ads share most of their words. */
  rowsOfWord: Map<string, readonly number[]>;
  /** For each row the last text it was counted in, by number: a feature counts once in a text. */
  countedIn: Int32Array;
  texts: number;
}
let scale: Scale | null = null;
const rememberedWords = 20_000;

function openScale(): Scale {
  if (scale) return scale;
  const weights = unpack(trained);
  scale = { ...weights, rowsOfWord: new Map(), countedIn: new Int32Array(weights.rowOf.size), texts: 0 };
  return scale;
}

/**
 * What a text says, by the weight of its words, pieces of words and pairs of words (see `featuresOf`). The same as
 * `weighFeatures` would say of them, several times as fast.
 *
 * @returns for each of `claims` how likely it is that the text says it, from 0 to 1
 */
export function weigh(text: string): Float64Array {
  const opened = openScale();
  const { rowOf, rows, countedIn } = opened;
  const number = ++opened.texts;
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
    for (const row of rowsOf(opened, word)) count(row);
    const pair = before === null ? undefined : rowOf.get(pairOf(before, word));
    if (pair !== undefined) count(pair);
    before = word;
  }
  return likelihoods(opened, sums, known);
}

function rowsOf({ rowOf, rowsOfWord }: Scale, word: string): readonly number[] {
  const remembered = rowsOfWord.get(word);
  if (remembered) return remembered;
  const found = piecesOf(word).flatMap((piece) => rowOf.get(piece) ?? []);
  if (rowsOfWord.size >= rememberedWords) rowsOfWord.clear();
  rowsOfWord.set(word, found);
  return found;
}
