import { arbeidsplassen } from '#src/page/portals/arbeidsplassen';
import { finn } from '#src/page/portals/finn';
import { jobbnorge } from '#src/page/portals/jobbnorge';
import type { PageMatch, Portal } from '#src/page/portals/portal';
import { webcruiter } from '#src/page/portals/webcruiter';

/** Every portal with a file of its own; the content script runs on their pages, everything else is read generally. */
export const portals: readonly Portal[] = [arbeidsplassen, finn, jobbnorge, webcruiter];

export interface PortalPage extends PageMatch {
  portal: Portal;
}

/** The portal an address belongs to and what it shows there; null for every other page and for what is no address. */
export function portalPage(url: string | null): PortalPage | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  const portal = portals.find((one) => isOn(one, address));
  return portal === undefined ? null : { portal, ...portal.match(address) };
}

/** Whether the address is one of the portal's pages. */
export function isOn({ matches }: Portal, address: URL): boolean {
  return matches.some((pattern) => fits(address, pattern));
}

/** A match pattern is no URL: browsers escape the `*` of its host, each in its own way. */
function fits({ protocol, host, pathname }: URL, pattern: string): boolean {
  const [, scheme = '', ownHost = '', ownPath = ''] = /^([a-z]+:)\/\/([^/]+)(\/.*)\*$/u.exec(pattern) ?? [];
  const onHost = ownHost.startsWith('*.') ? `.${host}`.endsWith(ownHost.slice(1)) : host === ownHost;
  return protocol === scheme && onHost && pathname.startsWith(ownPath);
}
