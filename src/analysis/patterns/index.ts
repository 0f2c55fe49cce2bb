import type { RuleSet } from '#src/analysis/patterns/rule';

/** Every rule set, so that one test can try the examples of all rules. */
export const ruleSets: readonly RuleSet<string>[] = [];
