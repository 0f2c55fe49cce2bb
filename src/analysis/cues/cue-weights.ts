import type { ConceptName } from '#src/analysis/concepts/index';

/** The levels that a sentence can give to a criterion, in the order of the models. */
export const cueLevels = ['partly', 'met', 'contradicted'] as const;
export type CueLevel = (typeof cueLevels)[number];

/** Log-odds that features of a sentence add, for each criterion and level. */
export interface CueWeights {
  criteria: readonly string[];
  /** By model, criterion for criterion and in each level for level. */
  bias: readonly number[];
  /** By feature: pairs of a model's number and a weight. */
  features: ReadonlyMap<string, readonly number[]>;
  /** The word classes that any feature asks for. */
  classes: readonly ConceptName[];
}

/** The levels of an ad, in the order of `adWeights`. */
export const adLevels = ['not-stated', ...cueLevels] as const;
export type AdLevel = (typeof adLevels)[number];

/** By criterion, of each of `adLevels`: the bias, then a weight for each number of `adNumbersOf`. */
export type AdWeights = Readonly<Record<string, readonly (readonly number[])[]>>;

/** What a criterion's level is told from: the cues' summary, and what the rules found. */
export const adNumbersOf = (summary: readonly number[], ruleLevel: string): number[] => [
  ...summary,
  ...adLevels.map((level) => Number(level === ruleLevel)),
];

/** How likely each of `adLevels` is for an ad; they add up to 1. */
export function adChancesOf(numbers: readonly number[], weights: readonly (readonly number[])[]): number[] {
  const odds = weights.map(([bias = 0, ...others]) => {
    const sum = others.reduce((total, weight, place) => total + weight * numbers[place]!, bias);
    return 1 / (1 + Math.exp(-sum));
  });
  const total = odds.reduce((all, one) => all + one, 0);
  return odds.map((one) => one / total);
}

/** Weights are kept in steps: a finer one changes no reading, and makes the extension larger. */
const step = 1 / 4;
/** Models by letter: `A` is the first criterion's first level. */
const firstModel = 'A'.charCodeAt(0);

const quantised = (weight: number): number => Math.round(weight / step);

/** One line a feature: the feature, a tab, and of each model a letter and the number of steps. */
export function encodeWeights(features: ReadonlyMap<string, readonly number[]>): string {
  const lines: string[] = [];
  for (const [feature, pairs] of [...features].sort(([one], [other]) => (one < other ? -1 : 1))) {
    let line = '';
    for (let i = 0; i < pairs.length; i += 2) {
      const steps = quantised(pairs[i + 1]!);
      if (steps !== 0) line += String.fromCharCode(firstModel + pairs[i]!) + String(steps);
    }
    if (line !== '') lines.push(`${feature}\t${line}`);
  }
  return lines.join('\n');
}

export function decodeWeights(text: string): CueWeights['features'] {
  return new Map(
    text.split('\n').map((line) => {
      const [feature = '', models = ''] = line.split('\t');
      const pairs = [...models.matchAll(/([^\d-])(-?\d+)/g)].flatMap(([, letter, steps]) => [
        letter!.charCodeAt(0) - firstModel,
        Number(steps) * step,
      ]);
      return [feature, pairs];
    }),
  );
}

/** The word classes that features ask for. */
export const classesIn = (features: Iterable<string>): ConceptName[] =>
  [...new Set([...features].flatMap((feature) => /^[cC]([^ ]+)/.exec(feature)?.[1] ?? []))] as ConceptName[];

/** How likely each level is for each criterion, given one sentence alone: by model, between 0 and 1. */
export function chancesOf(features: ReadonlySet<string>, { bias, features: weights }: CueWeights): Float64Array {
  const sums = Float64Array.from(bias);
  for (const feature of features) {
    const pairs = weights.get(feature);
    if (!pairs) continue;
    for (let i = 0; i < pairs.length; i += 2) sums[pairs[i]!]! += pairs[i + 1]!;
  }
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}
