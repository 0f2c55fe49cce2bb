import { browser } from 'wxt/browser';
import { NobodyThere, sendToTab } from './exchange';

/** The built files of the page script; the same that the manifest names for the portals. */
const pageScript = { js: '/content-scripts/posting.js', css: '/content-scripts/posting.css' } as const;

/**
 * Has the page script of a tab read what the tab shows, whatever page that is. Where no page script runs it is put
 * there first, which the browser allows after a click on the toolbar button or on the menu item (activeTab).
 */
export async function checkTab(tabId: number): Promise<'reading' | 'not-allowed'> {
  await addGeneralReader(tabId);
  try {
    await sendToTab(tabId, { kind: 'read-page' });
    return 'reading';
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
  }
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [pageScript.css] });
    await browser.scripting.executeScript({ target: { tabId }, files: [pageScript.js] });
  } catch {
    // The browser's own pages, its store, and tabs that were not clicked on.
    return 'not-allowed';
  }
  await sendToTab(tabId, { kind: 'read-page' });
  return 'reading';
}

/** Where the browser does not allow it, the page script that may be there reads what it can. */
async function addGeneralReader(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/general-reader.js'] });
  } catch {
    // Answered below, where the page script itself is not allowed either.
  }
}
