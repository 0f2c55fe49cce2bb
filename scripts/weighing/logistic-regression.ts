/** Examples for one yes-or-no question. Every example's features have together length 1, before they are scaled. */
export interface Examples {
  /** For each example the numbers of its features, each once. */
  features: readonly Int32Array[];
  /** For each example whether the answer is yes; null: not known, so it is left out. */
  answers: readonly (boolean | null)[];
}

export interface Fit {
  weights: Float64Array;
  bias: number;
}

/** Times that all examples are gone through; more changed nothing in the third digit of any count. */
const rounds = 10;
/** How exactly one example's own problem is solved. */
const exactEnough = 1e-3;
const mostSteps = 20;

/** How examples are learnt from. */
export interface Effort {
  /** The weight of an error beside that of large weights (LIBLINEAR's C). */
  cost: number;
  /**
   * From 0 to 1: how much easier it is for a feature to get a large weight the more it is one answer's. The log-count ratio of
   * naive Bayes as a scale: Wang & Manning (2012), "Baselines and bigrams", ACL; interpolated as there.
   */
  emphasis?: number;
}

/**
 * L2-regularised logistic regression by dual coordinate descent: Yu, Huang & Lin (2011), "Dual coordinate descent methods
 * for logistic regression and maximum entropy models", Machine Learning 85, algorithm 5; the method of LIBLINEAR's `-s 7`.
 * The bias is a feature that every example has. Gives the same weights for the same examples.
 */
export function fitLogisticRegression(
  { features, answers }: Examples,
  featureCount: number,
  { cost, emphasis = 0 }: Effort,
): Fit {
  const squares = scales({ features, answers }, featureCount, emphasis).map((scale) => scale ** 2);
  const weights = new Float64Array(featureCount);
  let bias = 0;
  const shares = features.map(({ length }) => 1 / Math.sqrt(length || 1));
  const order = features.flatMap(({ length }, example) => (length > 0 && answers[example] !== null ? [example] : []));
  const lengths = features.map(
    (rows) => biasLength + rows.reduce((sum, row) => sum + squares[row]!, 0) / (rows.length || 1),
  );
  const alphas = new Float64Array(features.length);
  const random = randomNumbers(featureCount);

  const add = (example: number, amount: number): void => {
    const signed = answers[example] ? amount : -amount;
    const each = signed * shares[example]!;
    // What is kept is the weight of the feature as it is counted: scaled once for its value, once for its weight.
    for (const feature of features[example]!) weights[feature]! += each * squares[feature]!;
    bias += signed;
  };
  for (const example of order) {
    alphas[example] = Math.min(0.001 * cost, 1e-8);
    add(example, alphas[example]);
  }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const example of order) {
      let sum = 0;
      for (const feature of features[example]!) sum += weights[feature]!;
      const margin = (sum * shares[example]! + bias) * (answers[example] ? 1 : -1);
      const before = alphas[example]!;
      const after = bestAlpha(before, margin, cost, lengths[example]!);
      alphas[example] = after;
      add(example, after - before);
    }
  }
  return { weights, bias };
}

const biasLength = 1;

/** For each feature how much it counts: 1 where nothing is emphasised, and 1 in the quadratic mean. */
function scales({ features, answers }: Examples, featureCount: number, emphasis: number): Float64Array {
  const scale = new Float64Array(featureCount).fill(1);
  if (emphasis === 0) return scale;
  const counts = { yes: new Float64Array(featureCount).fill(1), no: new Float64Array(featureCount).fill(1) };
  const examples = { yes: 2, no: 2 };
  features.forEach((rows, example) => {
    const answer = answers[example];
    if (answer === null || answer === undefined) return;
    const side = answer ? 'yes' : 'no';
    examples[side]++;
    for (const row of rows) counts[side][row]!++;
  });
  const ratios = scale.map((_, row) =>
    Math.abs(Math.log(counts.yes[row]! / examples.yes / (counts.no[row]! / examples.no))),
  );
  const usual = Math.sqrt(ratios.reduce((sum, ratio) => sum + ratio ** 2, 0) / (featureCount || 1)) || 1;
  return ratios.map((ratio) => 1 - emphasis + (emphasis * ratio) / usual);
}

/** Newton's method for one example, on the side of [0, cost] where the logarithms are exact. */
function bestAlpha(alpha: number, margin: number, cost: number, ownLength: number): number {
  const isFlipped = (ownLength * (cost - 2 * alpha)) / 2 + margin < 0;
  const start = isFlipped ? cost - alpha : alpha;
  const slopeAtStart = isFlipped ? -margin : margin;
  const slope = (z: number): number => ownLength * (z - start) + slopeAtStart + Math.log(z / (cost - z));
  let z = start;
  for (let step = 0; step < mostSteps && Math.abs(slope(z)) > exactEnough; step++) {
    const next = z - slope(z) / (ownLength + cost / ((cost - z) * z));
    z = next <= 0 ? z / 10 : next >= cost ? cost - (cost - z) / 10 : next;
  }
  return isFlipped ? cost - z : z;
}

/** A linear congruential generator (Numerical Recipes' constants): the same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** Fisher and Yates. */
function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other]!, items[last]!];
  }
}
