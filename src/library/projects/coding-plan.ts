import * as z from 'zod/mini';
import { strata } from '#src/research/coding/draw-sample';

/** Which ads are coded, by whom and in what order, with all that is needed to draw the sample again. */
export const CodingPlan = z.object({
  sampling: z.object({
    size: z.number(),
    seed: z.number(),
    stratifyBy: z.array(z.enum(strata)),
    allocation: z.enum(['proportional', 'equal']),
  }),
  /** As drawn: posts there were in each stratum, and how many were drawn. */
  strata: z.array(
    z.object({ stratum: z.string(), posts: z.number(), drawn: z.number(), weight: z.nullable(z.number()) }),
  ),
  /** Ads that could not be drawn, by reason. */
  left: z.object({ excluded: z.number(), notPeerWork: z.number(), samePost: z.number() }),
  coders: z.array(z.string()),
  /** Share of the ads that several coders read, 0..1, and how many then do. */
  overlap: z.number(),
  codersPerOverlap: z.number(),
  tasks: z.array(z.object({ coder: z.string(), place: z.number(), recordId: z.string(), textHash: z.string() })),
  /** ISO 8601 instant. */
  drawnAt: z.string(),
});
export type CodingPlan = z.infer<typeof CodingPlan>;
