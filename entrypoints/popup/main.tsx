import { render } from 'preact';
import { browser } from 'wxt/browser';
import { changeSettings, localeOf, readSettings, watchSettings } from '#src/library/settings';
import { send, sendToTab } from '#src/messaging/exchange';
import { openSidePanel } from '#src/messaging/side-panel';
import { allowedPortals, askForPortal, optionalPortalOf, watchAccess } from '#src/messaging/portal-access';
import type { OptionalPortalId } from '#src/page/portals/hosts';
import { optionalPortals } from '#src/page/portals/optional';
import { Popup, type TabState } from '#src/presentation/popup/popup';
import { dressPage } from '#src/presentation/dress-page';
import '#src/presentation/page.css';

let settings = await readSettings();
let tab: TabState = { kind: 'asking' };
/** The portal that could be allowed for this tab. */
let portal: OptionalPortalId | null = null;
const [{ id: tabId, url = '', windowId } = {}] = await browser.tabs.query({ active: true, currentWindow: true });

function draw(): void {
  const locale = localeOf(settings);
  dressPage(document, settings.theme, locale);
  render(
    <Popup
      tab={tab}
      locale={locale}
      chosen={settings.locale}
      onShowPanel={() => void showPanel()}
      // Only the click itself may open it, so nothing is awaited before.
      onSidePanel={() => windowId !== undefined && void openSidePanel(windowId).then(() => close())}
      onCheck={() => void check()}
      // Only the click itself may ask, so nothing is awaited before.
      onAllow={() => void (portal && askForPortal(portal))}
      onStatus={() => void openStatus()}
      onLocale={(chosen) => void changeSettings({ locale: chosen })}
      onOptions={() => void send({ kind: 'open-options' }).finally(() => close())}
    />,
    document.querySelector('#popup')!,
  );
}

/** Asks the page what it shows; a page without our script shows nothing. */
async function describe(): Promise<void> {
  const page = tabId === undefined ? null : await sendToTab(tabId, { kind: 'describe-page' }).catch(() => null);
  if (page) tab = { kind: 'found', page };
  else await offer(optionalPortalOf(url));
  draw();
}

/** Offers to allow the portal, where it is one that can be and is not allowed yet. */
async function offer(id: OptionalPortalId | null): Promise<void> {
  portal = id !== null && !(await allowedPortals()).includes(id) ? id : null;
  const name = optionalPortals.find((one) => one.id === portal)?.name;
  tab = name === undefined ? { kind: 'nothing' } : { kind: 'known-portal', name };
}

async function openStatus(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/status.html?tab=${tabId}`) });
  close();
}

async function showPanel(): Promise<void> {
  if (tabId !== undefined) await sendToTab(tabId, { kind: 'show-panel' });
  close();
}

async function check(): Promise<void> {
  tab = { kind: 'checking' };
  draw();
  const { outcome, framed } =
    tabId === undefined ? { outcome: 'not-allowed' as const, framed: null } : await send({ kind: 'check-tab', tabId });
  if (outcome === 'reading') {
    close();
    return;
  }
  tab = { kind: 'not-allowed' };
  if (outcome === 'in-frame') await offer(framed);
  draw();
}

watchAccess(() => void describe());
watchSettings((changed) => {
  settings = changed;
  void describe();
});
draw();
await describe();
