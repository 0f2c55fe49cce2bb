import { useFragmentRoute } from '../pages/use-fragment-route';

/** Where one is on the library's page. */
export type LibraryRoute =
  { kind: 'list' } | { kind: 'ad'; id: string } | { kind: 'compare'; ids: string[] } | { kind: 'deleted' };

export const mostCompared = 4;

/** A route as the address's fragment, so that the browser's own back, reload and bookmarks work. */
export function addressOf(route: LibraryRoute): string {
  if (route.kind === 'ad') return `#/ad/${encodeURIComponent(route.id)}`;
  if (route.kind === 'compare') return `#/compare/${route.ids.map(encodeURIComponent).join(',')}`;
  return route.kind === 'deleted' ? '#/deleted' : '#/';
}

/** Null for a fragment that is no route, such as the skip link's. */
export function routeOf(fragment: string): LibraryRoute | null {
  if (fragment === '') return { kind: 'list' };
  if (!fragment.startsWith('#/')) return null;
  const [kind, rest = ''] = fragment.slice(2).split('/');
  const ids = rest.split(',').filter(Boolean).map(decodeURIComponent);
  if (kind === 'ad' && ids[0] !== undefined) return { kind: 'ad', id: ids[0] };
  if (kind === 'compare' && ids.length > 1) return { kind: 'compare', ids: ids.slice(0, mostCompared) };
  return { kind: kind === 'deleted' ? 'deleted' : 'list' };
}

/** The route of this page. */
export const useLibraryRoute = (): LibraryRoute => useFragmentRoute<LibraryRoute>(routeOf, { kind: 'list' });
