import { browser } from 'wxt/browser';
import { checkTab } from './check-tab';
import { NobodyThere, sendToTab } from './exchange';

/** What the keyboard shortcuts of the manifest do, each in the tab in front. */
const commands: Record<string, (tabId: number) => Promise<unknown>> = {
  'toggle-panel': (tabId) => tell(tabId, 'toggle-panel'),
  'save-ad': (tabId) => tell(tabId, 'save-by-key'),
  'check-page': checkTab,
};

/** A page without our script has neither panel nor ad. */
async function tell(tabId: number, kind: 'toggle-panel' | 'save-by-key'): Promise<void> {
  try {
    await sendToTab(tabId, { kind });
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
  }
}

/** Follows the keys. To be called as the background starts. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) void commands[name]?.(tab.id);
  });
}
