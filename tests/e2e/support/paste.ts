import type { Locator } from '@playwright/test';

/**
 * Pastes as a program puts it on the clipboard. Chromium's own clipboard would take Word's styles out before a test
 * could paste them, so the event is made here, as a real one carries it.
 */
export async function pasteHtml(field: Locator, html: string): Promise<void> {
  await field.evaluate((element, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    clipboardData.setData('text/plain', 'unused');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}
