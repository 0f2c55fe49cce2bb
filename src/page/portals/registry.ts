import { arbeidsplassen } from '#src/page/portals/arbeidsplassen';
import { finn } from '#src/page/portals/finn';
import { fitsPattern } from '#src/page/portals/hosts';
import { jobbnorge } from '#src/page/portals/jobbnorge';
import type { PageMatch, Portal } from '#src/page/portals/portal';
import { webcruiter } from '#src/page/portals/webcruiter';

/** The portals whose pages the extension reads without asking. */
export const builtInPortals: readonly Portal[] = [arbeidsplassen, finn, jobbnorge, webcruiter];

const key = '__likeverdPortals';
type Holder = { [key]?: readonly Portal[] };

/**
 * Adds the portals that a person has to allow first. They are a script of their own, which only runs in pages of such a
 * portal and where a person has a page checked: the scripts put into one page share their global object.
 */
export function offerPortals(portals: readonly Portal[]): void {
  (globalThis as Holder)[key] = portals;
}

/** Every portal with a file of its own that is known here; everything else is read generally. */
export const knownPortals = (): readonly Portal[] => [...builtInPortals, ...((globalThis as Holder)[key] ?? [])];

export interface PortalPage extends PageMatch {
  portal: Portal;
}

/** The portal an address belongs to and what it shows there; null for every other page and for what is no address. */
export function portalPage(url: string | null): PortalPage | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  const portal = knownPortals().find((one) => isOn(one, address));
  return portal === undefined ? null : { portal, ...portal.match(address) };
}

/** The same for a page whose address says nothing, by what the portal leaves in every page it makes. */
export function markedPage(document: Document, url: string | null): PortalPage | null {
  const portal = knownPortals().find(({ mark }) => mark !== undefined && document.querySelector(mark) !== null);
  if (portal === undefined) return null;
  const { adId } = url !== null && URL.canParse(url) ? portal.match(new URL(url)) : {};
  return { portal, kind: 'ad', ...(adId !== undefined && { adId }) };
}

/** Whether the address is one of the portal's pages. */
export function isOn({ matches }: Portal, address: URL): boolean {
  return matches.some((pattern) => fitsPattern(address, pattern));
}
