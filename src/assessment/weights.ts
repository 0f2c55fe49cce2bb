import type { Report } from '#src/assessment/report';
import { criteria } from '#src/rubric/criteria';
import { isProfileId, profiles, type ProfileId, type Weights } from '#src/rubric/profiles';
import type { WeightChoice } from '#src/rubric/weight-choice';

/** Stands in a report in place of a profile's id where a person has set the weights. */
export const ownWeightsId = 'custom';

export interface ChosenWeights {
  /** The profile's id, or `ownWeightsId`. */
  id: string;
  weights: Weights;
  contradictedValue: number;
}

/** @throws {RangeError} when the choice names no profile or criterion, or holds no usable weight */
export function chooseWeights(choice: WeightChoice): ChosenWeights {
  if (typeof choice === 'string') {
    if (!isProfileId(choice)) {
      throw new RangeError(`No weight profile "${String(choice)}": choose one of ${Object.keys(profiles).join(', ')}.`);
    }
    return profiles[choice];
  }
  const unknown = Object.keys(choice).find((id) => !criteria.some((criterion) => criterion.id === id));
  if (unknown !== undefined) throw new RangeError(`No criterion "${unknown}": use the ids of the codebook.`);

  const given = criteria.map(({ id }) => [id, choice[id] ?? 0] as const);
  const wrong = given.find(([, weight]) => !Number.isFinite(weight) || weight < 0);
  if (wrong) throw new RangeError(`The weight of ${wrong[0]} is ${wrong[1]}: give a number of 0 or more.`);
  const sum = given.reduce((total, [, weight]) => total + weight, 0);
  if (sum === 0) throw new RangeError('All weights are 0: give at least one criterion a weight.');

  return {
    id: ownWeightsId,
    weights: Object.fromEntries(given.map(([id, weight]) => [id, (100 * weight) / sum])) as Weights,
    contradictedValue: 0,
  };
}

/** The weights a report was made with. */
export const weightsOf = ({ weights, ownWeights }: Pick<Report, 'weights' | 'ownWeights'>): ChosenWeights =>
  chooseWeights(ownWeights ?? (weights as ProfileId));

/** How a report names its weights, and holds them where no profile does. */
export const namedWeights = ({ id, weights }: ChosenWeights): Pick<Report, 'weights' | 'ownWeights'> =>
  id === ownWeightsId ? { weights: id, ownWeights: weights } : { weights: id };
