import { countRecord, type CountedAd } from '#src/research/findings/counted-ad';
import type { HarvestedAd } from './project';

/** An ad as findings count it, out of the light half of its record: no text need be read for them. */
export function countedAd(ad: HarvestedAd): CountedAd {
  const { levels, datePosted, extentMin, extentMax, positions, reports: _, ...light } = ad;
  const report = {
    ...light,
    criteria: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, { level }])),
    contract: { extentMin, extentMax, positions },
  };
  // There is a report whatever its weights, so there is a count.
  return countRecord({ ...ad, posting: { datePosted: datePosted ?? undefined }, reports: [report] })!;
}
