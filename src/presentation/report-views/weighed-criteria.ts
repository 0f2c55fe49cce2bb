import type { Assessment, Report } from '#src/assessment/report';
import { contributionOf, type Contribution } from '#src/rubric/contribution';
import { criteria } from '#src/rubric/criteria';
import type { Criterion } from '#src/rubric/criterion';
import { isProfileId, profiles } from '#src/rubric/profiles';

/** A criterion of a report with what it weighs in it and what it gives. */
export interface WeighedCriterion {
  criterion: Criterion;
  assessment: Assessment;
  /** Points of 100 under the weights the report was made with. */
  weight: number;
  contribution: Contribution;
}

/** The criteria of a report, the heaviest first; those of the same weight in the codebook's order. */
export function weighedCriteria({ criteria: assessed, weights, ownWeights }: Report): WeighedCriterion[] {
  const profile = isProfileId(weights) ? profiles[weights] : profiles.default;
  return criteria
    .flatMap((criterion): WeighedCriterion[] => {
      const assessment = assessed[criterion.id];
      if (!assessment) return [];
      const weight = (ownWeights ?? profile.weights)[criterion.id] ?? 0;
      return [
        {
          criterion,
          assessment,
          weight,
          contribution: contributionOf(assessment, weight, profile.contradictedValue),
        },
      ];
    })
    .toSorted((one, other) => other.weight - one.weight);
}
