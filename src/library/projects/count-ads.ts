import type { HarvestedAd } from './project';

/** What a project holds. */
export interface AdCounts {
  ads: number;
  /** Ads of one post counted once. */
  posts: number;
  /** Of these, how many the researcher has left out. */
  excluded: number;
  /** ISO 8601 instant of the newest; null when there are none. */
  lastReadAt: string | null;
}

export function countAds(ads: readonly Pick<HarvestedAd, 'postId' | 'excluded' | 'readAt'>[]): AdCounts {
  return {
    ads: ads.length,
    posts: new Set(ads.map(({ postId }) => postId)).size,
    excluded: ads.filter(({ excluded }) => excluded !== null).length,
    lastReadAt: ads.reduce<string | null>((last, { readAt }) => (last === null || readAt > last ? readAt : last), null),
  };
}
