import { assignCoders } from '#src/research/coding/assign-coders';
import { drawSample, type SampledRecord, type SamplingPlan } from '#src/research/coding/draw-sample';
import type { CodingPlan } from './coding-plan';
import type { HarvestedAd } from './project';

type Assignment = Pick<CodingPlan, 'coders' | 'overlap' | 'codersPerOverlap' | 'drawnAt'>;

/** Draws which ads are coded, and by whom, both from the plan's seed. */
export function drawPlan(ads: readonly HarvestedAd[], plan: SamplingPlan, assignment: Assignment): CodingPlan {
  const { drawn, strata, left } = drawSample(ads.map(sampled), plan);
  return {
    ...assignment,
    sampling: { ...plan, stratifyBy: [...plan.stratifyBy] },
    strata,
    left,
    tasks: assignCoders(drawn, { ...assignment, seed: plan.seed }),
  };
}

/** What a sample is drawn by, out of the light half of the record. */
const sampled = ({ portal, gate, language, band, ...ad }: HarvestedAd): SampledRecord => ({
  ...ad,
  posting: { portal },
  reports: [{ gate, language, band }],
});
