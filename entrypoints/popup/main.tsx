import { render } from 'preact';
import { browser } from 'wxt/browser';
import { changeSettings, localeOf, readSettings, watchSettings } from '#src/library/settings';
import { send, sendToTab } from '#src/messaging/exchange';
import { Popup, type TabState } from '#src/presentation/popup/popup';
import { dressPage } from '#src/presentation/dress-page';
import '#src/presentation/page.css';

let settings = await readSettings();
let tab: TabState = { kind: 'asking' };
const [{ id: tabId } = {}] = await browser.tabs.query({ active: true, currentWindow: true });

function draw(): void {
  const locale = localeOf(settings);
  dressPage(document, settings.theme, locale);
  render(
    <Popup
      tab={tab}
      locale={locale}
      chosen={settings.locale}
      onShowPanel={() => void showPanel()}
      onCheck={() => void check()}
      onLocale={(chosen) => void changeSettings({ locale: chosen })}
      onOptions={() => void send({ kind: 'open-options' }).finally(() => close())}
    />,
    document.querySelector('#popup')!,
  );
}

/** Asks the page what it shows; a page without our script shows nothing. */
async function describe(): Promise<void> {
  const page = tabId === undefined ? null : await sendToTab(tabId, { kind: 'describe-page' }).catch(() => null);
  tab = page ? { kind: 'found', page } : { kind: 'nothing' };
  draw();
}

async function showPanel(): Promise<void> {
  if (tabId !== undefined) await sendToTab(tabId, { kind: 'show-panel' });
  close();
}

async function check(): Promise<void> {
  tab = { kind: 'checking' };
  draw();
  const outcome = tabId === undefined ? 'not-allowed' : await send({ kind: 'check-tab', tabId });
  if (outcome === 'reading') {
    close();
    return;
  }
  tab = { kind: 'not-allowed' };
  draw();
}

watchSettings((changed) => {
  settings = changed;
  void describe();
});
draw();
await describe();
