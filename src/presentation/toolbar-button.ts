import { browser } from 'wxt/browser';
import { readHarvestState } from '#src/library/projects/harvest-switch';
import { localeOf, readSettings } from '#src/library/settings';
import { signHarvest, toolbarState, type ToolbarState } from './toolbar';

/** Shows the state on the button of a tab, and whether opened ads are kept at present. */
export async function showInToolbar(tabId: number | undefined, state: ToolbarState): Promise<void> {
  if (tabId !== undefined) await show({ tabId }, state);
}

/** Puts the sign that opened ads are kept on the button of every tab, or takes it away. */
export async function signHarvestEverywhere(): Promise<void> {
  await show({}, toolbarState(null, localeOf(await readSettings())));
  const tabs = await browser.tabs.query({});
  // A tab may close meanwhile.
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const [badge, title] = await Promise.all([
        browser.action.getBadgeText({ tabId }),
        browser.action.getTitle({ tabId }),
      ]);
      await show({ tabId }, { badge, title });
    }),
  );
}

/** @param tab empty: every tab that has no state of its own */
async function show(tab: { tabId?: number }, state: ToolbarState): Promise<void> {
  const [{ projects }, settings] = await Promise.all([readHarvestState(), readSettings()]);
  const names = projects.map(({ name }) => name);
  const { badge, title } = signHarvest(state, names, localeOf(settings));
  await browser.action.setBadgeBackgroundColor({ ...tab, color: '#0c5c57' });
  await browser.action.setBadgeText({ ...tab, text: badge });
  await browser.action.setTitle({ ...tab, title });
}
