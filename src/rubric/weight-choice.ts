import * as z from 'zod/mini';

/** Ids of the stored profiles, in the order people see them. */
export const profileIds = ['default', 'equal', 'dimension-equal', 'hiring-list', 'survey-three', 'strict'] as const;

/**
 * How the criteria are weighted: the id of a stored profile (`profiles.ts`), or own weights by criterion id, none
 * negative and not all 0. Criteria left out weigh nothing; the rest is rescaled to 100.
 */
export const WeightChoice = z.union([z.enum(profileIds), z.record(z.string(), z.number().check(z.gte(0)))]);
export type WeightChoice = z.infer<typeof WeightChoice>;
