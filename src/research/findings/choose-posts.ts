import type { CountedAd } from './counted-ad';

/** What was counted and what was not. Every ad is counted once, in `excluded`, `notPeerWork`, `hybrid`, `notParsed`, `samePost` or `posts`. */
export interface Coverage {
  ads: number;
  /** Left out by a person, by reason, most frequent first. */
  excluded: { reason: string; ads: number }[];
  /** The engine does not take it for an ad for a peer worker. */
  notPeerWork: number;
  /** Another profession's ad in which own experience is wanted. */
  hybrid: number;
  /** For a peer worker, but the text could not be read. */
  notParsed: number;
  /** Ads of a post of which another ad, read later, is counted. */
  samePost: number;
  posts: number;
  /** Sum of the positions that the counted ads offer ("2 stillinger"). */
  positions: number;
}

/**
 * One ad for every post: the one read last, since the employer has the last word. Counted are posts whose ad is for a
 * peer worker and could be read.
 */
export function choosePosts(ads: readonly CountedAd[]): { posts: CountedAd[]; coverage: Coverage } {
  const included = ads.filter(({ excluded }) => excluded === null);
  const peerWork = included.filter(({ gate }) => gate === 'yes');
  const parsed = peerWork.filter(({ reading }) => reading !== 'not-parsed');
  const lastOfPost = new Map<string, CountedAd>();
  for (const ad of parsed) {
    const before = lastOfPost.get(ad.postId);
    if (!before || isLater(ad, before)) lastOfPost.set(ad.postId, ad);
  }
  const posts = [...lastOfPost.values()].sort((a, b) => (a.postId < b.postId ? -1 : 1));
  return {
    posts,
    coverage: {
      ads: ads.length,
      excluded: reasons(ads),
      notPeerWork: included.filter(({ gate }) => gate === 'no').length,
      hybrid: included.filter(({ gate }) => gate === 'hybrid').length,
      notParsed: peerWork.length - parsed.length,
      samePost: parsed.length - posts.length,
      posts: posts.length,
      positions: posts.reduce((sum, { positions }) => sum + positions, 0),
    },
  };
}

/** Ids settle what instants do not, so that the order of the ads does not matter. */
function isLater(a: CountedAd, b: CountedAd): boolean {
  return a.readAt === b.readAt ? a.id > b.id : a.readAt > b.readAt;
}

function reasons(ads: readonly CountedAd[]): Coverage['excluded'] {
  const tally = new Map<string, number>();
  for (const { excluded } of ads) if (excluded !== null) tally.set(excluded, (tally.get(excluded) ?? 0) + 1);
  return [...tally].map(([reason, times]) => ({ reason, ads: times })).sort((a, b) => b.ads - a.ads);
}
