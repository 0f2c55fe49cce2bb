import type { Corrections } from '#src/assessment/report';

/** Of a person who calls the findings of these criteria, and these flags, wrong. */
export const calledWrong = (criteria: readonly string[], flags: string[] = []): Corrections => ({
  criteria: Object.fromEntries(criteria.map((id) => [id, { level: 'not-stated' as const, place: null }])),
  flags,
});
