import { packRow, type PackedWeights } from '#src/analysis/weighing/packed-weights';
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

/** Features with nothing left of them after rounding are left out; the others stand by their weights, since rows that are alike pack smaller side by side. */
export function packed({ rowOf, biases, counts, steps: worth }: Rounded): PackedWeights {
  const rows = [...rowOf]
    .map(([feature, row]) => ({
      feature,
      ...packRow(counts.subarray(row * biases.length, (row + 1) * biases.length)),
    }))
    .filter(({ answers }) => answers !== '')
    .sort((a, b) => inOrder(a.answers, b.answers) || inOrder(a.counts, b.counts) || inOrder(a.feature, b.feature));
  return {
    steps: worth.map((step) => Number(step.toPrecision(4))),
    biases: Array.from(biases, (bias) => Number(bias.toPrecision(4))),
    features: rows.map(({ feature }) => feature).join('\n'),
    answers: rows.map(({ answers }) => answers).join('\n'),
    counts: rows.map((row) => row.counts).join(''),
  };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
