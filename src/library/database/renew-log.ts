import { deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';

const spareName = 'likeverd-spare';
/** In the browser's session storage, which a new start of the browser finds empty. */
const renewedKey = 'libraryLogRenewed';

/**
 * Makes the browser begin a new log for what is stored, once after each start of it.
 *
 * Chromium keeps IndexedDB in LevelDB and writes on in the log of the last session. Where that session died in the
 * middle of a record, the next reader takes what was written behind the half for part of it, calls the log damaged, and
 * Chromium throws away everything that was stored: the start after the next one finds an empty library. When a
 * database is deleted LevelDB tidies up, for which it carries the log over into a table and begins another. So an empty
 * database is made and deleted before anything is written. Browsers that store otherwise lose a few milliseconds.
 */
export async function renewLog(): Promise<void> {
  try {
    if ((await browser.storage.session.get(renewedKey))[renewedKey]) return;
    (await openDB(spareName)).close();
    await deleteDB(spareName);
    await browser.storage.session.set({ [renewedKey]: true });
  } catch {
    // What hinders this hinders opening the library too, which tells what it is.
  }
}
