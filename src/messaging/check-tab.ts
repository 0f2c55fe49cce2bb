import { browser } from 'wxt/browser';
import { NobodyThere, sendToTab } from './exchange';
import { pageScript } from './page-script';

/**
 * Has the page script of a tab read what the tab shows, whatever page that is. Where no page script runs it is put
 * there first, which the browser allows after a click on the toolbar button or on the menu item (activeTab).
 */
export async function checkTab(tabId: number): Promise<'reading' | 'not-allowed'> {
  await addReaders(tabId);
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
async function addReaders(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: ['/general-reader.js', pageScript.optionalPortals],
    });
  } catch {
    // Answered below, where the page script itself is not allowed either.
  }
}
