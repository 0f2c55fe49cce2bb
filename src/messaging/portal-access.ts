import { browser, type Browser } from 'wxt/browser';
import { fitsPattern, framedPortals, optionalHosts, type OptionalPortalId } from '#src/page/portals/hosts';
import { pageScript } from './page-script';

const portalIds = Object.keys(optionalHosts) as OptionalPortalId[];
const originsOf = (id: OptionalPortalId): string[] => [...optionalHosts[id]];
const scriptId = (id: OptionalPortalId): string => `portal-${id}`;

/** The optional portal that an address belongs to; null for built-in portals and every other page. */
export function optionalPortalOf(url: string): OptionalPortalId | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  return portalIds.find((id) => originsOf(id).some((pattern) => fitsPattern(address, pattern))) ?? null;
}

/** Which of the optional portals the person has allowed. */
export async function allowedPortals(): Promise<OptionalPortalId[]> {
  const answers = await Promise.all(portalIds.map((id) => browser.permissions.contains({ origins: originsOf(id) })));
  return portalIds.filter((_, index) => answers[index]);
}

/**
 * Asks the person to let the extension read a portal. Only a click may ask, and nothing may be awaited before.
 *
 * @returns whether it is allowed now
 */
export const askForPortal = (id: OptionalPortalId): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(id) });

/** Gives the permission back. */
export const giveBackPortal = (id: OptionalPortalId): Promise<boolean> =>
  browser.permissions.remove({ origins: originsOf(id) });

/**
 * Calls back whenever portals were allowed or given back, here or in the browser's own settings.
 *
 * @returns ends it
 */
export function watchAccess(onChange: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(onChange);
  return () => {
    for (const event of events) event.removeListener(onChange);
  };
}

/**
 * Has the page script run on the portals that are allowed and on no other, and puts it at once into the tabs that show
 * one of them already: a person who has just allowed a portal expects to see something.
 */
export async function followAccess(): Promise<void> {
  const [allowed, registered] = await Promise.all([allowedPortals(), browser.scripting.getRegisteredContentScripts()]);
  const known = new Set(registered.map(({ id }) => id));
  const surplus = [...known].filter((id) => !allowed.some((portal) => scriptId(portal) === id));
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  const fresh = allowed.filter((id) => !known.has(scriptId(id)));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(fresh.map(registration));
  await Promise.all(fresh.map(addToOpenTabs));
}

const registration = (id: OptionalPortalId): Browser.scripting.RegisteredContentScript => ({
  id: scriptId(id),
  matches: originsOf(id),
  js: [pageScript.optionalPortals, pageScript.js],
  css: [pageScript.css],
  allFrames: framedPortals.has(id),
  runAt: 'document_idle',
  persistAcrossSessions: true,
});

async function addToOpenTabs(id: OptionalPortalId): Promise<void> {
  const tabs = await browser.tabs.query({ url: originsOf(id) });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const target = { tabId, allFrames: framedPortals.has(id) };
      await browser.scripting.insertCSS({ target, files: [pageScript.css] });
      await browser.scripting.executeScript({ target, files: [pageScript.optionalPortals, pageScript.js] });
    }),
  );
}
