import type { ListBadges } from '../badge/list-badges';
import type { Overlay } from '../overlay/create-overlay';

/** Everything of ours that can be seen in a page. */
export interface Views {
  overlay: Overlay;
  badges: ListBadges;
}

const key = '__likeverdViews';
type Holder = { [key]?: (document: Document) => Promise<Views> };

/** The scripts that the extension puts into one page share their global object, and the page does not see it. */
export function provideViews(start: (document: Document) => Promise<Views>): void {
  (globalThis as Holder)[key] = start;
}

/** Undefined until the views' script has been put into the page. */
export const providedViews = (): Holder[typeof key] => (globalThis as Holder)[key];
