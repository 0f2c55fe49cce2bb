import type { PackedWeights } from '#src/analysis/weighing/packed-weights';
import type { Learnt } from './fit';

/** The step is chosen so that one weight in this many is cut off. */
const cutOff = 500;

export interface Rounded extends Learnt {
  /** Whole numbers, by row and question. */
  counts: Int8Array;
  /** What one step is worth, by question. */
  steps: number[];
}

/**
 * Weights as whole steps.
 *
 * @param steps how many there are, up and down from nothing
 */
export function rounded({ rowOf, weights, biases }: Learnt, steps: number): Rounded {
  const questions = biases.length;
  const counts = new Int8Array(weights.length);
  const worth = Array.from(biases, (_, question) => {
    const sizes = [...rowOf.values()]
      .map((row) => Math.abs(weights[row * questions + question]!))
      .sort((a, b) => a - b);
    const step = sizes[sizes.length - 1 - Math.floor(sizes.length / cutOff)]! / steps;
    for (const row of rowOf.values()) {
      const at = row * questions + question;
      counts[at] = Math.max(-steps, Math.min(steps, Math.round(weights[at]! / step)));
    }
    return step;
  });
  return {
    rowOf,
    biases,
    counts,
    steps: worth,
    weights: Float64Array.from(counts, (count, at) => count * worth[at % questions]!),
  };
}

export const packed = ({ rowOf, biases, counts, steps: worth }: Rounded): PackedWeights => ({
  steps: worth.map((step) => Number(step.toPrecision(4))),
  biases: Array.from(biases, (bias) => Number(bias.toPrecision(4))),
  features: [...rowOf.keys()].join('\n'),
  weights: Array.from(counts, (count) => String.fromCharCode('A'.charCodeAt(0) + count)).join(''),
});
