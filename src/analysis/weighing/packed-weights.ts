/** Weights as `npm run weights` writes them: how they were learnt stands in docs/weighing.md. */
export interface PackedWeights {
  /** What one step of a weight is worth, and what is added whatever the text: one of each for each answer. */
  steps: readonly number[];
  biases: readonly number[];
  /** One a line, most telling first. */
  features: string;
  /** A row of one character for each feature: `A` is nothing, what is above counts for an answer and what is below against it. */
  weights: string;
}

const zero = 'A'.charCodeAt(0);

export interface Weights {
  /** Feature → its row in `rows`. */
  rowOf: ReadonlyMap<string, number>;
  /** One row of as many weights as there are answers for each feature. */
  rows: Int8Array;
  steps: readonly number[];
  biases: readonly number[];
}

export const unpack = ({ steps, biases, features, weights }: PackedWeights): Weights => ({
  rowOf: new Map(features.split('\n').map((feature, row) => [feature, row])),
  rows: Int8Array.from({ length: weights.length }, (_, at) => weights.charCodeAt(at) - zero),
  steps,
  biases,
});

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
    for (let answer = 0; answer < sums.length; answer++) sums[answer]! += weights.rows[row * sums.length + answer]!;
  }
  return likelihoods(weights, sums, known);
}
