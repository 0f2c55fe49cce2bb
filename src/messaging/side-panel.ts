import { browser } from 'wxt/browser';

/** Firefox's name for it, which the common types do not know. */
const sidebar = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

/**
 * Opens the side panel of a window. Only a click may, and nothing may be awaited before.
 *
 * @returns whether this browser has one
 */
export async function openSidePanel(windowId: number): Promise<boolean> {
  if (sidebar) await sidebar.open();
  else if (browser.sidePanel) await browser.sidePanel.open({ windowId });
  else return false;
  return true;
}
