import { render } from 'preact';
import { browser } from 'wxt/browser';
import { localeOf, readSettings, watchSettings } from '#src/library/settings';
import { PageTest } from '#src/page/portals/self-test';
import { dressPage } from '#src/presentation/dress-page';
import '#src/presentation/page.css';
import { diagnosisOf } from '#src/presentation/status/diagnosis';
import { Status, type StatusState } from '#src/presentation/status/status';

/** The tab the person came from. */
const tabId = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
let settings = await readSettings();
let state: StatusState = Number.isInteger(tabId) ? { kind: 'asking' } : { kind: 'no-tab' };

function draw(): void {
  const locale = localeOf(settings);
  dressPage(document, settings.theme, locale);
  render(<Status state={state} locale={locale} onAgain={() => void test()} />, document.querySelector('#status')!);
}

async function test(): Promise<void> {
  if (!Number.isInteger(tabId)) return;
  state = { kind: 'asking' };
  draw();
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/self-test.js'] });
    const result = PageTest.parse(answer?.result);
    const { version } = browser.runtime.getManifest();
    state = { kind: 'tested', test: result, diagnosis: diagnosisOf(result, version, navigator.userAgent) };
  } catch {
    // The browser's own pages, tabs that were closed, and tabs the toolbar button was not pressed on.
    state = { kind: 'not-allowed' };
  }
  draw();
}

watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();
await test();
