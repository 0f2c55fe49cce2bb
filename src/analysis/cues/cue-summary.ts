import { cueLevels } from '#src/analysis/cues/cue-weights';

const smallest = 1e-3;
const logOdds = (chance: number): number => Math.log((chance + smallest) / (1 - chance + smallest));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * What all sentences of an ad show of one criterion, as numbers: per level the strongest sentence (log-odds); how likely
 * the likeliest sentence states it at any level (log-odds); per level, and at any level, how many sentences do.
 *
 * @param chances by sentence, of each of `cueLevels`
 */
export function sumUpCues(chances: readonly (readonly number[])[]): number[] {
  const stated = chances.map((levels) => 1 - levels.reduce((none, chance) => none * (1 - chance), 1));
  const byLevel = cueLevels.map((_, level) => chances.map((levels) => levels[level]!));
  return [
    ...byLevel.map((some) => logOdds(Math.max(0, ...some))),
    logOdds(Math.max(0, ...stated)),
    ...byLevel.map((some) => Math.min(3, sum(some))),
    Math.min(4, sum(stated)),
  ];
}

/** Log-odds that the likeliest sentence states the criterion at any level, out of what `sumUpCues` gives. */
export const statedBySentence = (summary: readonly number[]): number => summary[cueLevels.length]!;
