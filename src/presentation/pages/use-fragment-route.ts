import { useEffect, useState } from 'preact/hooks';

/**
 * The route that the address's fragment names, so that the browser's own back, reload and bookmarks work. Going to
 * another brings the focus to the top of the page's content.
 *
 * @param routeOf gives null for a fragment that is no route, such as the skip link's; the route stays then
 * @param start where one is under such a fragment at first
 */
export function useFragmentRoute<Route>(routeOf: (fragment: string) => Route | null, start: Route): Route {
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash) ?? start);
  useEffect(() => {
    const follow = (): void => {
      const next = routeOf(location.hash);
      if (next === null) return;
      setRoute(() => next);
      document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [routeOf]);
  return route;
}
