import { contractPatterns } from '#src/analysis/patterns/contract';
import { experienceUsePatterns } from '#src/analysis/patterns/experience-use';
import { leaderPatterns } from '#src/analysis/patterns/leader';
import { notAVacancy } from '#src/analysis/patterns/not-a-vacancy';
import { roleLimitPatterns } from '#src/analysis/patterns/role-limits';
import { rolePatterns } from '#src/analysis/patterns/role';
import type { RuleSet } from '#src/analysis/patterns/rule';
import { termsPatterns } from '#src/analysis/patterns/terms';
import { titlePatterns } from '#src/analysis/patterns/title';
import { trainingPatterns } from '#src/analysis/patterns/training';

/** Every rule set, so that one test can try the examples of all rules. */
export const ruleSets: readonly RuleSet<string>[] = [
  contractPatterns,
  experienceUsePatterns,
  leaderPatterns,
  notAVacancy,
  roleLimitPatterns,
  rolePatterns,
  termsPatterns,
  titlePatterns,
  trainingPatterns,
];
