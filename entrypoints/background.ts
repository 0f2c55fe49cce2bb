import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Report } from '#src/assessment/report';
import { setCorrection } from '#src/library/ads/dismissals';
import { harvest } from '#src/library/projects/harvest';
import { watchHarvestState } from '#src/library/projects/harvest-switch';
import { forgetQuestions, keepQuestions } from '#src/library/questions/keep-questions';
import { forgetAds, recallAds, keyText, rememberAd } from '#src/library/session-summaries';
import { localeOf, readSettings, sameWeights, watchSettings } from '#src/library/settings';
import { checkTab } from '#src/messaging/check-tab';
import { followCommands } from '#src/messaging/commands';
import { createContextMenu, followContextMenu, renameContextMenu } from '#src/messaging/context-menu';
import { engineScript, panelTextsScript } from '#src/messaging/engine';
import { listen } from '#src/messaging/exchange';
import { pageScript } from '#src/messaging/page-script';
import { panelOf, readAd } from '#src/messaging/read-ad';
import { correctSavedAd, keepAd, recallAd, renewSavedAd } from '#src/messaging/saved-ads';
import { followAccess, watchAccess } from '#src/messaging/portal-access';
import { extractorVersion } from '#src/page/extractor-version';
import { buildBadgeView } from '#src/presentation/badge/build-badge-view';
import type { PanelView } from '#src/presentation/panel-view';
import { toolbarState } from '#src/presentation/toolbar';
import { showInToolbar, signHarvestEverywhere } from '#src/presentation/toolbar-button';
import { exampleFile } from '#src/research/labelled-example';

const now = (): string => new Date().toISOString();
const currentLocale = async () => localeOf(await readSettings());

/** Lists and toolbar agree with the panel. */
async function showReport(report: Report, tabId: number | undefined): Promise<PanelView> {
  await rememberAd(report);
  await showInToolbar(tabId, toolbarState(report, await currentLocale()));
  return panelOf(report);
}

export default defineBackground(() => {
  engineScript.prepare();
  panelTextsScript.prepare();
  listen({
    'assess-posting': async ({ posting }, { tab }) => {
      const report = await readAd(posting);
      const { assess } = await engineScript.load();
      // The panel does not wait for it.
      void harvest(posting, report.gate, { assess, readAt: now(), extractorVersion });
      return showReport(report, tab?.id);
    },
    'correct-finding': async ({ posting, textHash, correction }, { tab }) => {
      await setCorrection(textHash, correction, now());
      await renewSavedAd(posting);
      return showReport(await readAd(posting), tab?.id);
    },
    'make-example': async ({ posting }) => exampleFile(posting, await readAd(posting)),
    'keep-questions': async ({ list }) => {
      await keepQuestions({ ...list, changedAt: now() });
      return null;
    },
    'forget-questions': async ({ textHash }) => {
      await forgetQuestions(textHash);
      return null;
    },
    'open-questions': async ({ textHash }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`/questions.html?ad=${textHash}`) });
      return null;
    },
    'recall-ad': ({ posting }) => recallAd(posting),
    'save-ad': ({ posting, joinTo }) => keepAd(posting, joinTo),
    'open-saved-ad': async ({ adId }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`/library.html#/ad/${encodeURIComponent(adId)}`) });
      return null;
    },
    'correct-saved-ad': async ({ adId, correction }) => {
      await rememberAd(await correctSavedAd(adId, correction, now()));
      return null;
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
    void currentLocale().then(createContextMenu);
  });
  followContextMenu();
  followCommands();
  void signHarvestEverywhere();
  watchHarvestState(() => void signHarvestEverywhere());
  watchSettings((settings, before) => {
    void renameContextMenu(localeOf(settings));
    if (!sameWeights(settings, before)) void forgetAds();
  });
});
