import { describe, expect, it } from 'vitest';
import { fitSoftmax, type Numbered } from '../../../scripts/weighing/softmax-regression';

const examples: Numbered[] = Array.from({ length: 60 }, (_, nth) => ({
  features: [1, nth % 3 === 0 ? 1 : 0, nth % 3 === 1 ? 1 : 0],
  answer: nth % 3,
}));
const nothing = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];
const answerOf = (weights: number[][], features: readonly number[]): number => {
  const sums = [0, 1, 2].map((at) => features.reduce((sum, value, row) => sum + value * weights[row]![at]!, 0));
  return sums.indexOf(Math.max(...sums));
};

describe('softmax regression', () => {
  it('learns which features go with which answer', () => {
    const weights = fitSoftmax(examples, nothing, 10);
    for (const { features, answer } of examples) expect(answerOf(weights, features)).toBe(answer);
  });

  it('stays near what it is given where examples count for next to nothing', () => {
    const prior = [
      [1, 0, 0],
      [0, 2, 0],
      [0, 0, 3],
    ];
    const weights = fitSoftmax(examples, prior, 1e-5);
    weights.forEach((row, at) => row.forEach((weight, answer) => expect(weight).toBeCloseTo(prior[at]![answer]!, 2)));
  });

  it('gives shares as they are in the examples', () => {
    const uneven: Numbered[] = Array.from({ length: 100 }, (_, nth) => ({ features: [1], answer: nth < 80 ? 0 : 1 }));
    const [[first, second] = [0, 0]] = fitSoftmax(uneven, [[0, 0]], 1_000);
    expect(1 / (1 + Math.exp(second! - first!))).toBeCloseTo(0.8, 2);
  });

  it('gives the same weights for the same examples', () => {
    expect(fitSoftmax(examples, nothing, 1)).toEqual(fitSoftmax(examples, nothing, 1));
  });
});
