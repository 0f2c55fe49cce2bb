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
    const weights = await weighAll(tabId, [0, ...frameIds.filter((id) => id !== 0)], frameIds);
    const answers = weights.filter((weight) => weight !== null);
    const [page] = answers;
    if (!page) return notAllowed;
    // Around a preview in a frame stands a page that often names the post too; the ad is the longer of them.
    const [best = page] = answers.filter((one) => one.mayBePeerWork).toSorted((a, b) => b.length - a.length);
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
 * Has the page script read the text that is selected in a frame. To be called after a click on the menu item, which
 * lets the extension into the page.
 */
export async function checkSelection(tabId: number, frameId: number): Promise<void> {
  const frameIds = await addReaders(tabId);
  await weighAll(tabId, [frameId], frameIds);
  await sendToTab(tabId, { kind: 'read-selection' }, frameId);
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

/**
 * What every frame says of itself, in the order of `frames`. Those of `allowed` in which no page script answers get one
 * first, and no other: two would show two panels.
 */
async function weighAll(
  tabId: number,
  frames: readonly number[],
  allowed: readonly number[],
): Promise<Awaited<ReturnType<typeof weigh>>[]> {
  const weights = await Promise.all(frames.map((id) => weigh(tabId, id)));
  const without = frames.filter((id, index) => weights[index] === null && allowed.includes(id));
  if (without.length === 0) return weights;
  const target = { tabId, frameIds: without };
  await browser.scripting.insertCSS({ target, files: [pageScript.css] });
  await browser.scripting.executeScript({ target, files: [pageScript.js] });
  return Promise.all(frames.map((id, index) => weights[index] ?? weigh(tabId, id)));
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
