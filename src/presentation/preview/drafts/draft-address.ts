/** Where one is on the page for writing: with the list of drafts, or with one of them open. */
export type PreviewRoute = { kind: 'list' } | { kind: 'draft'; id: string };

/** Where the page lists the drafts: the part of its address from the "#". */
export const addressOfList = '#/';

/** Where the page shows a draft. */
export const addressOfDraft = (id: string): string => `#/draft/${encodeURIComponent(id)}`;

/** Null for a fragment that is no route, such as the skip link's. */
export function routeOf(fragment: string): PreviewRoute | null {
  if (fragment === '') return { kind: 'list' };
  if (!fragment.startsWith('#/')) return null;
  const [kind, id] = fragment.slice(2).split('/');
  return kind === 'draft' && id ? { kind, id: decodeURIComponent(id) } : { kind: 'list' };
}
