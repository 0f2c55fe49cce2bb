import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageTest } from '#src/page/portals/self-test';
import { PageFrame } from '../pages/page-frame';
import type { PageProps } from '../pages/start-page';
import { pageStrings } from '../strings/pages';
import { diagnosisOf } from './diagnosis';
import { Status, type StatusState } from './status';

/** What every portal finds on the tab the person came from, which the address names. */
export function StatusPage({ locale }: PageProps) {
  const [state, setState] = useState<StatusState>({ kind: 'asking' });
  const test = (): void => {
    setState({ kind: 'asking' });
    void testTab(Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)).then(setState);
  };
  useEffect(test, []);
  return (
    <PageFrame locale={locale} page={null} title={pageStrings[locale].status.title}>
      <Status state={state} locale={locale} onAgain={test} />
    </PageFrame>
  );
}

async function testTab(tabId: number): Promise<StatusState> {
  if (!Number.isInteger(tabId)) return { kind: 'no-tab' };
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/self-test.js'] });
    const test = PageTest.parse(answer?.result);
    const { version } = browser.runtime.getManifest();
    return { kind: 'tested', test, diagnosis: diagnosisOf(test, version, navigator.userAgent) };
  } catch {
    // The browser's own pages, tabs that were closed, and tabs the toolbar button was not pressed on.
    return { kind: 'not-allowed' };
  }
}
