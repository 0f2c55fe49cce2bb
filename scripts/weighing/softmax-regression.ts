/** One example: its features as numbers, and the number of its answer. */
export interface Numbered {
  features: readonly number[];
  answer: number;
}

const rounds = 800;
const pace = 0.05;

/**
 * Multinomial logistic regression that stays near given weights where examples do not tell otherwise: the squared distance from
 * them is what is regularised. By gradient descent over all examples with the steps of Adam (Kingma & Ba 2015); gives the same
 * weights for the same examples.
 *
 * @param prior a row for each feature, with a weight for each answer
 * @param cost the weight of the examples together beside that of the distance
 */
export function fitSoftmax(
  examples: readonly Numbered[],
  prior: readonly (readonly number[])[],
  cost: number,
): number[][] {
  const weights = prior.map((row) => [...row]);
  const answers = prior[0]?.length ?? 0;
  const zeros = (): number[][] => prior.map((row) => row.map(() => 0));
  const mean = zeros();
  const variance = zeros();
  for (let round = 1; round <= rounds; round++) {
    const gradient = zeros();
    for (const { features, answer } of examples) {
      const shares = softmax(
        Array.from({ length: answers }, (_, at) =>
          features.reduce((sum, value, row) => sum + value * weights[row]![at]!, 0),
        ),
      );
      shares[answer]! -= 1;
      features.forEach((value, row) =>
        shares.forEach((error, at) => (gradient[row]![at]! += (value * error) / examples.length)),
      );
    }
    weights.forEach((row, at) =>
      row.forEach((weight, answer) => {
        const slope = gradient[at]![answer]! + (weight - prior[at]![answer]!) / (cost * examples.length);
        mean[at]![answer] = 0.9 * mean[at]![answer]! + 0.1 * slope;
        variance[at]![answer] = 0.999 * variance[at]![answer]! + 0.001 * slope ** 2;
        const step =
          mean[at]![answer]! / (1 - 0.9 ** round) / (Math.sqrt(variance[at]![answer]! / (1 - 0.999 ** round)) + 1e-8);
        row[answer] = weight - pace * step;
      }),
    );
  }
  return weights;
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
