import { browser } from 'wxt/browser';
import { strings } from '#src/presentation/strings';
import type { Locale } from '#src/presentation/strings/locale';
import { checkSelection, checkTab } from './check-tab';

/** The two items, one for the page and one for selected text; the browser shows the one that fits. */
const items = [
  { id: 'check-page', context: 'page', words: 'checkPage' },
  { id: 'check-selection', context: 'selection', words: 'checkSelection' },
] as const;

/** Makes the items once, when the extension was installed or updated. */
export async function createContextMenu(locale: Locale): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, context, words } of items) {
    browser.contextMenus.create({
      id,
      title: strings[locale].toolbar[words],
      contexts: [context],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Has the items speak another language. */
export async function renameContextMenu(locale: Locale): Promise<void> {
  await Promise.all(
    items.map(({ id, words }) => browser.contextMenus.update(id, { title: strings[locale].toolbar[words] })),
  );
}

/** Does what the chosen item says. To be called as the background starts. */
export function followContextMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (tab?.id === undefined) return;
    void (menuItemId === 'check-selection' ? checkSelection(tab.id, frameId) : checkTab(tab.id));
  });
}
