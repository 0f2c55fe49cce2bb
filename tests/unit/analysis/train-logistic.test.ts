import { expect, it } from 'vitest';
import { trainLogistic } from '../../../scripts/train-cues/logistic';

const examples = Array.from({ length: 200 }, (_, index) => ({
  features: [[index % 2 ? 'tells' : 'other', 1] as const, [`noise ${index % 7}`, 1] as const],
  isPositive: index % 2 === 1,
}));

it('finds the feature that tells, and gives the others no weight at all', () => {
  const { bias, weights } = trainLogistic(examples, { l1: 3, l2: 1, epochs: 5 });
  expect(weights.get('tells')).toBeGreaterThan(0.5);
  expect(weights.get('other')).toBeLessThan(-0.5);
  expect([...weights.keys()].filter((name) => name.startsWith('noise'))).toEqual([]);
  expect(Math.abs(bias)).toBeLessThan(0.5);
});

it('gives the same weights for the same examples', () => {
  const penalties = { l1: 1, l2: 1, epochs: 3 };
  expect(trainLogistic(examples, penalties)).toEqual(trainLogistic(examples, penalties));
});
