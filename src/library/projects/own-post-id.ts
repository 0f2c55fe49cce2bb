import type { HarvestedAd } from './project';

/** An id for a post that only this ad is of. Its own id, unless others of the post it leaves are known by it. */
export function ownPostId({ id }: Pick<HarvestedAd, 'id'>, ads: readonly Pick<HarvestedAd, 'id' | 'postId'>[]): string {
  const taken = new Set(ads.filter((ad) => ad.id !== id).map(({ postId }) => postId));
  let own = id;
  for (let count = 2; taken.has(own); count++) own = `${id}/${count}`;
  return own;
}
