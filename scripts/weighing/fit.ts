import { fitLogisticRegression, type Effort } from './logistic-regression';

/** A text by its features, with an answer to each question: yes, no, or not known. */
export interface Answered {
  features: readonly string[];
  answers: readonly (boolean | null)[];
}

/** A weight for each feature (by row) and question (by column). */
export interface Learnt {
  rowOf: ReadonlyMap<string, number>;
  weights: Float64Array;
  biases: Float64Array;
}

/** A feature of fewer texts is somebody's own. */
const fewestTexts = 4;

/**
 * Learns with every feature that more than a few texts have, keeps those that tell most, and learns with them once more.
 *
 * @param size how many features to keep
 */
export function learnTelling(examples: readonly Answered[], { size, ...effort }: { size: number } & Effort): Learnt {
  const full = fit(examples, frequentFeatures(examples), effort);
  return fit(examples, mostTelling(full, examples, size), effort);
}

/** One logistic regression for each question. */
export function fit(examples: readonly Answered[], rowOf: ReadonlyMap<string, number>, effort: Effort): Learnt {
  const questions = examples[0]?.answers.length ?? 0;
  const weights = new Float64Array(rowOf.size * questions);
  const biases = new Float64Array(questions);
  const features = examples.map((example) => rowsOf(example.features, rowOf));
  for (let question = 0; question < questions; question++) {
    const answers = examples.map((example) => example.answers[question] ?? null);
    const one = fitLogisticRegression({ features, answers }, rowOf.size, effort);
    one.weights.forEach((weight, row) => (weights[row * questions + question] = weight));
    biases[question] = one.bias;
  }
  return { rowOf, weights, biases };
}

function rowsOf(features: readonly string[], rowOf: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(features.flatMap((feature) => rowOf.get(feature) ?? []));
}

/** For each question how likely the features say yes. The same sum as in the engine, before weights are rounded. */
export function likelihoods({ rowOf, weights, biases }: Learnt, features: readonly string[]): Float64Array {
  const rows = rowsOf(features, rowOf);
  const share = 1 / Math.sqrt(rows.length || 1);
  return biases.map((bias, question) => {
    let sum = 0;
    for (const row of rows) sum += weights[row * biases.length + question]!;
    return 1 / (1 + Math.exp(-(bias + sum * share)));
  });
}

export function frequentFeatures(examples: readonly Answered[]): Map<string, number> {
  const texts = textsOf(examples);
  return numbered([...texts.keys()].filter((feature) => texts.get(feature)! >= fewestTexts).sort());
}

function textsOf(examples: readonly Answered[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  return texts;
}

const numbered = (features: readonly string[]): Map<string, number> =>
  new Map(features.map((feature, row) => [feature, row]));

/**
 * The features with the largest weight for any question, seen often enough to matter; most telling first, since rows of
 * much the same size pack a tenth smaller than rows in the order of the alphabet.
 */
export function mostTelling(
  { rowOf, weights, biases }: Learnt,
  examples: readonly Answered[],
  size: number,
): Map<string, number> {
  const texts = textsOf(examples);
  const telling = [...rowOf].map(([feature, row]) => {
    let largest = 0;
    for (let question = 0; question < biases.length; question++)
      largest = Math.max(largest, Math.abs(weights[row * biases.length + question]!));
    return { feature, tells: largest * Math.sqrt(texts.get(feature) ?? 0) };
  });
  telling.sort((a, b) => b.tells - a.tells || (a.feature < b.feature ? -1 : 1));
  return numbered(telling.slice(0, size).map(({ feature }) => feature));
}
