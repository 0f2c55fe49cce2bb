import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { recallAds, keyText, rememberAd } from '#src/library/session-summaries';
import { localeOf, readSettings, watchSettings } from '#src/library/settings';
import { checkTab } from '#src/messaging/check-tab';
import { loadEngine, prepareEngine } from '#src/messaging/engine';
import { listen } from '#src/messaging/exchange';
import { pageScript } from '#src/messaging/page-script';
import { followAccess, watchAccess } from '#src/messaging/portal-access';
import { buildBadgeView } from '#src/presentation/badge/build-badge-view';
import { strings } from '#src/presentation/strings';
import { toolbarState, type ToolbarState } from '#src/presentation/toolbar';

const checkPageMenu = 'check-page';

const currentLocale = async () => localeOf(await readSettings());

export default defineBackground(() => {
  prepareEngine();
  listen({
    'assess-posting': async ({ posting }, { tab }) => {
      const [{ assess, buildPanelView }, locale] = await Promise.all([loadEngine(), currentLocale()]);
      const report = assess(posting);
      await rememberAd(report);
      await showInToolbar(tab?.id, toolbarState(report, locale));
      return buildPanelView(report, locale);
    },
    'posting-gone': async (_, { tab }) => {
      await showInToolbar(tab?.id, toolbarState(null, await currentLocale()));
      return null;
    },
    'add-views': async (_, { tab, frameId = 0 }) => {
      const target = { tabId: tab?.id ?? browser.tabs.TAB_ID_NONE, frameIds: [frameId] };
      await browser.scripting.executeScript({ target, files: [pageScript.views] });
      return null;
    },
    'describe-ads': async ({ ads }) => {
      const [known, locale] = [await recallAds(ads), await currentLocale()];
      return ads.map((ad) => buildBadgeView(known[keyText(ad)], ad.titleNamesRole, locale));
    },
    'open-options': async () => {
      await browser.runtime.openOptionsPage();
      return null;
    },
    'check-tab': ({ tabId }, { tab }) => checkTab(tabId ?? tab?.id ?? browser.tabs.TAB_ID_NONE),
  });

  watchAccess(() => void followAccess());
  // An update of the extension forgets what was registered.
  void followAccess();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    void currentLocale().then((locale) =>
      browser.contextMenus.create({
        id: checkPageMenu,
        title: strings[locale].toolbar.checkPage,
        contexts: ['page', 'selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab?.id !== undefined) void checkTab(tab.id);
  });
  watchSettings((settings) => {
    void browser.contextMenus.update(checkPageMenu, { title: strings[localeOf(settings)].toolbar.checkPage });
  });
});

async function showInToolbar(tabId: number | undefined, { badge, title }: ToolbarState): Promise<void> {
  if (tabId === undefined) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0c5c57' });
  await browser.action.setBadgeText({ tabId, text: badge });
  await browser.action.setTitle({ tabId, title });
}
