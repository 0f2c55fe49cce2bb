import { boundaryPatterns } from '#src/analysis/patterns/boundaries';
import { contractPatterns } from '#src/analysis/patterns/contract';
import { experienceUsePatterns } from '#src/analysis/patterns/experience-use';
import { flagPatterns } from '#src/analysis/patterns/flags';
import { influencePatterns } from '#src/analysis/patterns/influence';
import { leaderPatterns } from '#src/analysis/patterns/leader';
import { networkPatterns } from '#src/analysis/patterns/network';
import { lifeInUse, takenUp } from '#src/analysis/patterns/life-in-use';
import { notAVacancy } from '#src/analysis/patterns/not-a-vacancy';
import { ownLife } from '#src/analysis/patterns/own-life';
import { preparationPatterns } from '#src/analysis/patterns/preparation';
import { rolePatterns } from '#src/analysis/patterns/role';
import { roleLimitPatterns } from '#src/analysis/patterns/role-limits';
import type { RuleSet } from '#src/analysis/patterns/rule';
import { standingPatterns } from '#src/analysis/patterns/standing';
import { teamPatterns } from '#src/analysis/patterns/team';
import { termsPatterns } from '#src/analysis/patterns/terms';
import { titlePatterns } from '#src/analysis/patterns/title';
import { trainingPatterns } from '#src/analysis/patterns/training';
import { workingHoursPatterns } from '#src/analysis/patterns/working-hours';

/** Every rule set, so that one test can try the examples of all rules. */
export const ruleSets: readonly RuleSet<string>[] = [
  boundaryPatterns,
  contractPatterns,
  experienceUsePatterns,
  flagPatterns,
  influencePatterns,
  leaderPatterns,
  networkPatterns,
  lifeInUse,
  notAVacancy,
  ownLife,
  preparationPatterns,
  rolePatterns,
  roleLimitPatterns,
  standingPatterns,
  takenUp,
  teamPatterns,
  termsPatterns,
  titlePatterns,
  trainingPatterns,
  workingHoursPatterns,
];
