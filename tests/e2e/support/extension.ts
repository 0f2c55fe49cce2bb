import { test as base, type BrowserContext, type Worker } from '@playwright/test';
import { launchExtension, type LoggedRequest, type RunningExtension } from './launch-extension';
import { findPopup, type OpenPopup } from './popup';
import { routePage, type PageSource } from './route-page';

interface ExtensionFixtures {
  extension: RunningExtension;
  context: BrowserContext;
  serviceWorker: Worker;
  extensionId: string;
  /** Every http(s) request of the browser so far; nothing reaches the network. */
  requests: LoggedRequest[];
  /** Answers an address with a local page. Addresses that no test routed are refused. */
  routePage: (url: string, source: PageSource) => Promise<void>;
  /** See `LaunchOptions`; to be set with `test.use`. */
  allPortalsAllowed: boolean;
  /** Clicks the toolbar button in the tab that shows `url` (grants activeTab, counts as a gesture) and gives the popup. */
  clickToolbarButton: (url: string) => Promise<OpenPopup>;
}

/** Playwright's `test` in a Chromium that runs the built extension: a fresh profile for every test. */
export const test = base.extend<ExtensionFixtures>({
  allPortalsAllowed: [false, { option: true }],
  extension: async ({ viewport, colorScheme, locale, contextOptions, allPortalsAllowed }, use) => {
    const extension = await launchExtension({
      ...contextOptions,
      viewport,
      colorScheme,
      ...(locale !== undefined && { locale }),
      allPortalsAllowed,
      headed: process.env['HEADED'] === '1',
    });
    // Debian's Chromium speaks English whatever the locale, so the language is set as a person would set it.
    const language = locale?.split('-')[0] ?? 'en';
    await extension.serviceWorker.evaluate(
      (chosen) => chrome.storage.local.set({ settings: { locale: chosen } }),
      language,
    );
    await use(extension);
    await extension.close();
  },
  context: ({ extension }, use) => use(extension.context),
  serviceWorker: ({ extension }, use) => use(extension.serviceWorker),
  extensionId: ({ extension }, use) => use(extension.extensionId),
  requests: ({ extension }, use) => use(extension.requests),
  routePage: ({ context }, use) => use((url, source) => routePage(context, url, source)),
  clickToolbarButton: ({ context, extensionId }, use) =>
    use(async (url) => {
      // In the first moments after a load Chromium may revoke the grant again; no person clicks that fast.
      await new Promise((resolve) => setTimeout(resolve, 250));
      const session = await context.browser()!.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tab = targetInfos.find((target) => target.url.startsWith(url));
      if (!tab) throw new Error(`No tab shows ${url}.`);
      // Not in Playwright's protocol types: needs --enable-unsafe-extension-debugging.
      const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
      await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
      await session.detach();
      return findPopup(context, extensionId);
    }),
});

export { expect } from '@playwright/test';
