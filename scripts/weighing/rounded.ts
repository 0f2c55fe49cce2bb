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

export interface Rounding {
  /** How many steps there are, up and down from nothing. */
  steps: number;
  /** What is smaller than this part of a step is left out; half a step is what rounding leaves out. */
  least?: number;
  /** By how much what is kept weighs more, since what was left out would have added to it. */
  swell?: number;
}

/** Weights as whole steps. */
export function rounded({ rowOf, weights, biases }: Learnt, { steps, least = 0.5, swell = 1 }: Rounding): Rounded {
  const questions = biases.length;
  const counts = new Int8Array(weights.length);
  const worth = Array.from(biases, (_, question) => {
    const sizes = [...rowOf.values()]
      .map((row) => Math.abs(weights[row * questions + question]!))
      .sort((a, b) => a - b);
    const step = sizes[sizes.length - 1 - Math.floor(sizes.length / cutOff)]! / steps;
    for (const row of rowOf.values()) {
      const at = row * questions + question;
      const size = Math.abs(weights[at]!) / step;
      counts[at] = size < least ? 0 : Math.sign(weights[at]!) * Math.min(steps, Math.max(1, Math.round(size)));
    }
    return step * swell;
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
