import { useFragmentRoute } from '../pages/use-fragment-route';

/** The parts of a project's page. */
export const projectViews = ['ads', 'coding', 'agreement', 'findings'] as const;
export type ProjectView = (typeof projectViews)[number];

/** Where one is on the research page. */
export type Route =
  | { kind: 'projects' }
  | {
      kind: 'project';
      projectId: string;
      view: ProjectView;
      /** What of the view; empty for all of it. */ path: readonly string[];
    };

/** A route as the address's fragment, so that the browser's own back, reload and bookmarks work. */
export function addressOf(route: Route): string {
  if (route.kind === 'projects') return '#/';
  const parts = [route.projectId, route.view, ...route.path];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** Null for a fragment that is no route, such as the skip link's. */
export function routeOf(fragment: string): Route | null {
  if (fragment === '') return { kind: 'projects' };
  if (!fragment.startsWith('#/')) return null;
  const [projectId, view, ...path] = fragment.slice(2).split('/').map(decodeURIComponent);
  if (!projectId) return { kind: 'projects' };
  const known = projectViews.find((one) => one === view) ?? 'ads';
  return { kind: 'project', projectId, view: known, path: path.filter(Boolean) };
}

/** The route of this page. */
export const useRoute = (): Route => useFragmentRoute<Route>(routeOf, { kind: 'projects' });
