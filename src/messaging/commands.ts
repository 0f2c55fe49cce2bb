import { browser } from 'wxt/browser';
import { checkTab } from './check-tab';
import { NobodyThere, sendToTab } from './exchange';

/** What the keyboard shortcuts of the manifest do, each in the tab in front. */
const commands: Record<string, (tabId: number) => Promise<unknown>> = {
  'toggle-panel': async (tabId) => {
    try {
      await sendToTab(tabId, { kind: 'toggle-panel' });
    } catch (error) {
      // A page without our script has no panel.
      if (!(error instanceof NobodyThere)) throw error;
    }
  },
  'check-page': checkTab,
};

/** Follows the keys. To be called as the background starts. */
export function followCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) void commands[name]?.(tab.id);
  });
}
