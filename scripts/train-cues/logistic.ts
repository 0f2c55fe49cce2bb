import { seededRandom, shuffled } from '#src/research/seeded-random';

export interface Example<Key> {
  features: readonly (readonly [Key, number])[];
  isPositive: boolean;
}

export interface Logistic<Key> {
  bias: number;
  /** Only weights that are not 0. */
  weights: Map<Key, number>;
}

export interface Penalties {
  /** The larger, the fewer features have a weight. */
  l1: number;
  l2: number;
  epochs: number;
}

/**
 * Logistic regression by FTRL-Proximal, per coordinate, which gives weights that are exactly 0 (McMahan et al., "Ad Click
 * Prediction: a View from the Trenches", KDD 2013, algorithm 1). Same examples, same weights.
 */
export function trainLogistic<Key>(examples: readonly Example<Key>[], { l1, l2, epochs }: Penalties): Logistic<Key> {
  const [alpha, beta] = [0.1, 1];
  const state = new Map<Key | null, { z: number; n: number }>();
  const weightOf = (key: Key | null): number => {
    const own = state.get(key);
    if (!own) return 0;
    const free = key === null ? 0 : l1;
    if (Math.abs(own.z) <= free) return 0;
    return -(own.z - Math.sign(own.z) * free) / ((beta + Math.sqrt(own.n)) / alpha + (key === null ? 0 : l2));
  };
  const learn = (key: Key | null, gradient: number, weight: number): void => {
    let own = state.get(key);
    if (!own) state.set(key, (own = { z: 0, n: 0 }));
    const sigma = (Math.sqrt(own.n + gradient * gradient) - Math.sqrt(own.n)) / alpha;
    own.z += gradient - sigma * weight;
    own.n += gradient * gradient;
  };
  const random = seededRandom(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, isPositive } of shuffled(examples, random)) {
      const weights = features.map(([key]) => weightOf(key));
      const bias = weightOf(null);
      const sum = features.reduce((total, [, value], place) => total + value * weights[place]!, bias);
      const error = 1 / (1 + Math.exp(-sum)) - Number(isPositive);
      features.forEach(([key, value], place) => learn(key, error * value, weights[place]!));
      learn(null, error, bias);
    }
  }
  const keys = [...state.keys()].filter((key): key is Key => key !== null);
  return {
    bias: weightOf(null),
    weights: new Map(keys.map((key) => [key, weightOf(key)] as const).filter(([, w]) => w !== 0)),
  };
}
