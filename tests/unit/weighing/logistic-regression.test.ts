import { describe, expect, it } from 'vitest';
import { fitLogisticRegression } from '../../../scripts/weighing/logistic-regression';

const features = [
  [0, 1],
  [0, 2],
  [1, 2],
  [3, 4],
  [3, 5],
  [4, 5],
  [0, 3],
  [2, 5],
].map((one) => Int32Array.from(one));
const answers = [true, true, true, false, false, false, true, false];
const cost = 2;

/** Derivative of the objective `½‖w‖² + ½b² + cost · Σ log(1 + exp(−y·(w·x + b)))`; nothing where it is least. */
function gradient(weights: Float64Array, bias: number): number[] {
  const slope = [...weights, bias];
  features.forEach((rows, example) => {
    const share = 1 / Math.sqrt(rows.length);
    const sign = answers[example] ? 1 : -1;
    const margin = sign * (rows.reduce((sum, row) => sum + weights[row]! * share, 0) + bias);
    const pull = (-cost * sign) / (1 + Math.exp(margin));
    for (const row of rows) slope[row]! += pull * share;
    slope[weights.length]! += pull;
  });
  return slope;
}

describe('logistic regression', () => {
  it('finds the weights at which the objective is least', () => {
    const { weights, bias } = fitLogisticRegression({ features, answers }, 6, { cost });
    for (const slope of gradient(weights, bias)) expect(Math.abs(slope)).toBeLessThan(0.01);
  });

  it('gives the same weights for the same examples', () => {
    const once = fitLogisticRegression({ features, answers }, 6, { cost });
    expect(fitLogisticRegression({ features, answers }, 6, { cost })).toEqual(once);
  });

  it('lets what is one answer’s alone weigh more where it is emphasised', () => {
    const plain = fitLogisticRegression({ features, answers }, 6, { cost });
    const emphasised = fitLogisticRegression({ features, answers }, 6, { cost, emphasis: 0.5 });
    // 0 and 5 stand in texts of one answer only; 2 and 3 in both.
    const share = ({ weights: [a = 0, , c = 0, d = 0, , f = 0] }: { weights: Iterable<number> }) =>
      (Math.abs(a) + Math.abs(f)) / (Math.abs(c) + Math.abs(d));
    expect(share(emphasised)).toBeGreaterThan(share(plain));
  });

  it('leaves out what is not known', () => {
    const doubtful = [...answers];
    doubtful[0] = null as never;
    const without = fitLogisticRegression({ features: features.slice(1), answers: answers.slice(1) }, 6, { cost });
    const left = fitLogisticRegression({ features, answers: doubtful }, 6, { cost });
    left.weights.forEach((weight, row) => expect(weight).toBeCloseTo(without.weights[row]!, 1));
  });
});
