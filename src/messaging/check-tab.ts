import { browser } from 'wxt/browser';
import { NobodyThere, sendToTab } from './exchange';
import type { AnswerTo } from './messages';
import { pageScript } from './page-script';
import { allowedPortals, optionalPortalOf } from './portal-access';

type Outcome = AnswerTo<'check-tab'>;
const notAllowed: Outcome = { outcome: 'not-allowed', framed: null };

/**
 * Has the page script of a tab read what the tab shows, whatever page that is, and in whichever of its frames the ad
 * stands. Where no page script runs it is put there first, which the browser allows after a click on the toolbar button
 * or on the menu item (activeTab): for the page, the frames of its own site, and those of portals that are allowed.
 */
export async function checkTab(tabId: number): Promise<Outcome> {
  const frameIds = await addReaders(tabId);
  try {
    if (frameIds.length > 0) await addPageScript(tabId, frameIds);
    const weights = await Promise.all([0, ...frameIds.filter((id) => id !== 0)].map((id) => weigh(tabId, id)));
    const [page, ...frames] = weights.filter((weight) => weight !== null);
    if (!page) return notAllowed;
    const best = page.mayBePeerWork ? page : (frames.find(({ mayBePeerWork }) => mayBePeerWork) ?? page);
    const framed = best.mayBePeerWork ? null : await portalToAllow(page.frames);
    if (framed !== null) return { outcome: 'in-frame', framed };
    await sendToTab(tabId, { kind: 'read-page' }, best.frameId);
    return { outcome: 'reading', framed: null };
  } catch (error) {
    if (error instanceof NobodyThere) return notAllowed;
    throw error;
  }
}

/**
 * Puts what reads any page into the tab.
 *
 * @returns the frames that the browser let it into; none for its own pages, its store, and tabs that were not clicked on
 */
async function addReaders(tabId: number): Promise<number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/general-reader.js', pageScript.optionalPortals],
    });
    return results.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

/** Only into frames that have none yet: two would show two panels. */
async function addPageScript(tabId: number, frameIds: readonly number[]): Promise<void> {
  const weights = await Promise.all(frameIds.map((id) => weigh(tabId, id)));
  const without = frameIds.filter((_, index) => weights[index] === null);
  if (without.length === 0) return;
  const target = { tabId, frameIds: without };
  await browser.scripting.insertCSS({ target, files: [pageScript.css] });
  await browser.scripting.executeScript({ target, files: [pageScript.js] });
}

/** What a frame says of itself; null where no page script answers. */
async function weigh(tabId: number, frameId: number): Promise<(AnswerTo<'weigh-page'> & { frameId: number }) | null> {
  try {
    return { ...(await sendToTab(tabId, { kind: 'weigh-page' }, frameId)), frameId };
  } catch (error) {
    if (error instanceof NobodyThere) return null;
    throw error;
  }
}

/** A portal that one of the frames belongs to and that the person could allow. */
async function portalToAllow(frames: readonly string[]): Promise<Outcome['framed']> {
  const allowed = await allowedPortals();
  const portals = frames.map(optionalPortalOf).filter((id) => id !== null);
  return portals.find((id) => !allowed.includes(id)) ?? null;
}
