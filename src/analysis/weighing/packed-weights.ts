/** Weights as `npm run weights` writes them: how they were learnt stands in docs/weighing.md. */
export interface PackedWeights {
  /** What one step of a weight is worth, and what is added whatever the text: one of each for each answer. */
  steps: readonly number[];
  biases: readonly number[];
  /** One a line. */
  features: string;
  /**
   * A line for each feature, a character for each answer that it speaks for or against: how many answers further that is than
   * the one before (`!` is the next).
   */
  answers: string;
  /**
   * In how many steps it does, a character for each of those in `answers`, without lines: `A` is nothing; what is above counts for
   * it, what is below against. Apart from `answers`, since each packs smaller by itself.
   */
  counts: string;
}

const nextAnswer = '!'.charCodeAt(0) - 1;
const zero = 'A'.charCodeAt(0);

export interface Weights {
  /** Feature → its row. */
  rowOf: ReadonlyMap<string, number>;
  /** Where each row begins in `answers` and `counts`; and where the last one ends. */
  starts: Int32Array;
  answers: Uint8Array;
  counts: Int8Array;
  steps: readonly number[];
  biases: readonly number[];
}

export function unpack({ steps, biases, features, answers: further, counts: shown }: PackedWeights): Weights {
  const lines = further.split('\n');
  const starts = new Int32Array(lines.length + 1);
  const answers = new Uint8Array(shown.length);
  const counts = Int8Array.from(shown, (count) => count.charCodeAt(0) - zero);
  let at = 0;
  lines.forEach((line, row) => {
    let answer = -1;
    for (let place = 0; place < line.length; place++, at++) {
      answer += line.charCodeAt(place) - nextAnswer;
      answers[at] = answer;
    }
    starts[row + 1] = at;
  });
  const rowOf = new Map(features.split('\n').map((feature, row) => [feature, row]));
  return { rowOf, starts, answers, counts, steps, biases };
}

/** Adds one row to what is summed up for each answer. */
export function addRow({ starts, answers, counts }: Weights, row: number, sums: Float64Array | Int32Array): void {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) sums[answers[at]!]! += counts[at]!;
}

/** One row as `PackedWeights` has it. */
export function packRow(counts: ArrayLike<number>): { answers: string; counts: string } {
  const packed = { answers: '', counts: '' };
  let before = -1;
  for (let answer = 0; answer < counts.length; answer++) {
    if (counts[answer] === 0) continue;
    packed.answers += String.fromCharCode(nextAnswer + answer - before);
    packed.counts += String.fromCharCode(zero + counts[answer]!);
    before = answer;
  }
  return packed;
}

/** What is worth unpacking only when a first text is weighed: many contexts load the engine and never read an ad. */
export function unpackedLater(packed: PackedWeights): () => Weights {
  let unpacked: Weights | null = null;
  return () => (unpacked ??= unpack(packed));
}

/**
 * Sums of weights as likelihoods. The same words weigh less in a long text.
 *
 * @param sums the weights of what is known in a text, added up for each answer
 * @param known how many features that were
 */
export function likelihoods({ biases, steps }: Weights, sums: ArrayLike<number>, known: number): Float64Array {
  const share = 1 / Math.sqrt(known || 1);
  const likely = new Float64Array(sums.length);
  for (let answer = 0; answer < likely.length; answer++)
    likely[answer] = 1 / (1 + Math.exp(-(biases[answer]! + sums[answer]! * share * steps[answer]!)));
  return likely;
}

/** For each answer how likely it is by all features together, from 0 to 1. */
export function weighFeatures(weights: Weights, features: ReadonlySet<string>): Float64Array {
  const sums = new Float64Array(weights.biases.length);
  let known = 0;
  for (const feature of features) {
    const row = weights.rowOf.get(feature);
    if (row === undefined) continue;
    known++;
    addRow(weights, row, sums);
  }
  return likelihoods(weights, sums, known);
}
