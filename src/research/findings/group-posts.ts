import { shareOf, type Share } from '#src/research/wilson-interval';
import { criteria, type CriterionId } from '#src/rubric/criteria';
import type { CountedAd } from './counted-ad';
import { scoreDistribution, type ScoreDistribution } from './distributions';
import { levelShares } from './level-shares';

/** What posts can be set beside each other by. */
export const groupings = ['portal', 'year', 'employerType', 'language'] as const;
export type Grouping = (typeof groupings)[number];

export interface PostGroup {
  /** A portal's id, a year, a kind of employer, a language; null: not known. */
  value: string | null;
  /** Of all posts. */
  posts: Share;
  scores: ScoreDistribution['summary'];
  /** Share of the group's posts that state the criterion, met or partly. */
  stated: Record<CriterionId, Share>;
}

/** Groups by their size, years by their order; those of which the value is not known last. */
export function groupPosts(posts: readonly CountedAd[], by: Grouping): PostGroup[] {
  const groups = new Map<string | null, CountedAd[]>();
  for (const post of posts) {
    const value = post[by];
    const name = value === null ? null : String(value);
    const members = groups.get(name);
    if (members) members.push(post);
    else groups.set(name, [post]);
  }
  return [...groups]
    .map(([value, members]): PostGroup => {
      const shares = levelShares(members);
      return {
        value,
        posts: shareOf(members.length, posts.length),
        scores: scoreDistribution(members).summary,
        stated: Object.fromEntries(criteria.map(({ id }, place) => [id, shares[place]!.stated])) as PostGroup['stated'],
      };
    })
    .sort((a, b) => Number(a.value === null) - Number(b.value === null) || inOrder(a, b, by));
}

function inOrder(a: PostGroup, b: PostGroup, by: Grouping): number {
  const bySize = by === 'year' ? 0 : b.posts.count - a.posts.count;
  return bySize || ((a.value ?? '') < (b.value ?? '') ? -1 : 1);
}
