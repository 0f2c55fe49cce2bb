import { pairOf, piecesOf, wordsOf } from '#src/analysis/weighing/features';
import { addRow, likelihoods, type Weights } from '#src/analysis/weighing/packed-weights';

/**
 * Weighs texts feature by feature. It says of a text what `weighFeatures` would say of its `featuresOf`, several times as
 * fast, since it remembers of each word what it weighs: ads share most of their words.
 */
export class Scale {
  private readonly rowsOfWord = new Map<string, readonly number[]>();
  /** For each row the last text it was counted in, by number: a feature counts once in a text. */
  private readonly countedIn: Int32Array;
  private readonly sums: Int32Array;
  private texts = 0;
  private known = 0;

  constructor(private readonly weights: Weights) {
    this.countedIn = new Int32Array(weights.rowOf.size);
    this.sums = new Int32Array(weights.biases.length);
  }

  /** Begins with another text. */
  clear(): this {
    this.texts++;
    this.known = 0;
    this.sums.fill(0);
    return this;
  }

  /** Lays on words, pieces of words and pairs of words. */
  add(text: string): this {
    let before: string | null = null;
    for (const word of wordsOf(text)) {
      for (const row of this.rowsOf(word)) this.count(row);
      if (before !== null) this.addFeature(pairOf(before, word));
      before = word;
    }
    return this;
  }

  addFeature(feature: string): void {
    const row = this.weights.rowOf.get(feature);
    if (row !== undefined) this.count(row);
  }

  /** For each answer how likely it is by all that was laid on, from 0 to 1. */
  read(): Float64Array {
    return likelihoods(this.weights, this.sums, this.known);
  }

  private count(row: number): void {
    if (this.countedIn[row] === this.texts) return;
    this.countedIn[row] = this.texts;
    this.known++;
    addRow(this.weights, row, this.sums);
  }

  private rowsOf(word: string): readonly number[] {
    const remembered = this.rowsOfWord.get(word);
    if (remembered) return remembered;
    const found = piecesOf(word).flatMap((piece) => this.weights.rowOf.get(piece) ?? []);
    if (this.rowsOfWord.size >= rememberedWords) this.rowsOfWord.clear();
    this.rowsOfWord.set(word, found);
    return found;
  }
}

const rememberedWords = 20_000;
