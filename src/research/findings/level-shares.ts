import { shareOf, type Share } from '#src/research/wilson-interval';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import { levels, type Level } from '#src/rubric/level';
import type { CountedAd } from './counted-ad';

export interface CriterionShares {
  criterion: CriterionId;
  /** Of the posts whose ad could be read for this criterion. */
  shares: Record<Level, Share>;
  /** Met or partly. */
  stated: Share;
  /** Posts whose ad could not be read for it: in no share, since their silence means nothing. */
  notParsed: number;
}

/** Share of posts at each level, criterion by criterion. */
export function levelShares(posts: readonly CountedAd[]): CriterionShares[] {
  return criteria.map(({ id }) => {
    const read = posts.map((post) => post.levels[id]).filter((level) => level !== 'not-parsed');
    const shareAt = (wanted: readonly Level[]): Share =>
      shareOf(read.filter((level) => (wanted as readonly string[]).includes(level)).length, read.length);
    return {
      criterion: id,
      shares: Object.fromEntries(levels.map((level) => [level, shareAt([level])])) as Record<Level, Share>,
      stated: shareAt(['met', 'partly']),
      notParsed: posts.length - read.length,
    };
  });
}
