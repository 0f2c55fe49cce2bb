import { claims, type WeighedFact } from '#src/analysis/weighing/claims';
import { claimsOf, type Example, type ExampleAd } from './examples';
import { fitLogisticRegression } from './logistic-regression';

/** Weights for each feature (by row) and claim (by column). */
export interface Learnt {
  rowOf: ReadonlyMap<string, number>;
  weights: Float64Array;
  biases: Float64Array;
}

const cost = 8;
/** A feature of fewer texts is somebody's own. */
const fewestTexts = 4;
/** Above this a passage may well speak of a subject it was not written for. */
const mayBeSaid = 0.15;
/** Below this no sentence of an ad is taken for the one in which a duty stands. */
const likelyDuty = 0.03;

/**
 * Learns from passages and the sentences of ads, in three steps. Of a passage only one subject is labelled, so weights
 * learnt as if it said nothing else tell which others to leave open. Of an ad it is known which duties it names and not
 * where, so the likeliest sentence is taken. Then only the features that tell most are kept, and learnt with once more.
 *
 * @param size how many features to keep
 */
export function learn(passages: readonly Example[], ads: readonly ExampleAd[], size: number): Learnt {
  const sentences = ads.flatMap((ad) => ad.sentences);
  const first = fit([...passages, ...sentences], frequentFeatures([...passages, ...sentences]));
  const opened = passages.map((passage) => withOpenSubjects(passage, first));
  const placed = ads.flatMap((ad) => withPlacedDuties(ad, first));
  const examples = [...opened, ...placed];
  const full = fit(examples, first.rowOf);
  return fit(examples, mostTelling(full, examples, size));
}

function fit(examples: readonly Example[], rowOf: ReadonlyMap<string, number>): Learnt {
  const weights = new Float64Array(rowOf.size * claims.length);
  const biases = new Float64Array(claims.length);
  const features = examples.map((example) => rowsOf(example.features, rowOf));
  claims.forEach((_, claim) => {
    const answers = examples.map((example) => example.answers[claim] ?? null);
    const one = fitLogisticRegression({ features, answers }, rowOf.size, cost);
    one.weights.forEach((weight, row) => (weights[row * claims.length + claim] = weight));
    biases[claim] = one.bias;
  });
  return { rowOf, weights, biases };
}

function rowsOf(features: readonly string[], rowOf: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(features.flatMap((feature) => rowOf.get(feature) ?? []));
}

/** For each claim how likely the features say it. The same sum as `weigh` in the engine, before weights are rounded. */
export function likelihoods({ rowOf, weights, biases }: Learnt, features: readonly string[]): Float64Array {
  const rows = rowsOf(features, rowOf);
  const share = 1 / Math.sqrt(rows.length || 1);
  return biases.map((bias, claim) => {
    let sum = 0;
    for (const row of rows) sum += weights[row * claims.length + claim]!;
    return 1 / (1 + Math.exp(-(bias + sum * share)));
  });
}

function frequentFeatures(examples: readonly Example[]): Map<string, number> {
  const texts = textsOf(examples);
  return numbered([...texts.keys()].filter((feature) => texts.get(feature)! >= fewestTexts).sort());
}

function textsOf(examples: readonly Example[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  return texts;
}

const numbered = (features: readonly string[]): Map<string, number> =>
  new Map(features.map((feature, row) => [feature, row]));

/**
 * The features with the largest weight for any claim, seen often enough to matter; most telling first, since rows of much
 * the same size pack a tenth smaller than rows in the order of the alphabet.
 */
function mostTelling({ rowOf, weights }: Learnt, examples: readonly Example[], size: number): Map<string, number> {
  const texts = textsOf(examples);
  const telling = [...rowOf].map(([feature, row]) => {
    let largest = 0;
    for (let claim = 0; claim < claims.length; claim++)
      largest = Math.max(largest, Math.abs(weights[row * claims.length + claim]!));
    return { feature, tells: largest * Math.sqrt(texts.get(feature) ?? 0) };
  });
  telling.sort((a, b) => b.tells - a.tells || (a.feature < b.feature ? -1 : 1));
  return numbered(telling.slice(0, size).map(({ feature }) => feature));
}

function withOpenSubjects(passage: Example, first: Learnt): Example {
  if (passage.unlabelled.size === 0) return passage;
  const likely = likelihoods(first, passage.features);
  const answers = [...passage.answers];
  const isOpen = (fact: WeighedFact): boolean => claimsOf(fact).some((claim) => likely[claim]! > mayBeSaid);
  for (const fact of passage.unlabelled) if (isOpen(fact)) for (const claim of claimsOf(fact)) answers[claim] = null;
  return { ...passage, answers };
}

function withPlacedDuties({ duties, sentences }: ExampleAd, first: Learnt): Example[] {
  const likely = sentences.map(({ features }) => likelihoods(first, features));
  const placed = sentences.map((sentence) => ({ ...sentence, answers: [...sentence.answers] }));
  for (const duty of duties ?? []) {
    const claim = claims.indexOf(`duties.${duty}`);
    if (claim < 0 || likely.length === 0) continue;
    const best = likely.reduce((top, one, index) => (one[claim]! > likely[top]![claim]! ? index : top), 0);
    if (likely[best]![claim]! > likelyDuty) placed[best]!.answers[claim] = true;
  }
  return placed;
}
