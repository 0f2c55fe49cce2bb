import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { listen, sendToTab } from '#src/messaging/exchange';
import type { PanelView } from '../panel-view';

/** The frame that shows a report. */
export interface Frame {
  tabId: number;
  frameId: number;
}

export type ShownReport = { kind: 'asking' } | { kind: 'none' } | { kind: 'report'; view: PanelView; frame: Frame };

/** The report of the tab in front of this window, whichever tab that is and whatever it shows. */
export function useShownReport(): ShownReport {
  const [shown, setShown] = useState<ShownReport>({ kind: 'asking' });
  useEffect(() => {
    const life = new AbortController();
    let latest = 0;
    const look = async (frameId = 0): Promise<void> => {
      const turn = ++latest;
      const report = await reportInFront(frameId);
      // What was asked later counts.
      if (turn === latest && !life.signal.aborted) setShown(report);
    };
    listen(
      {
        'report-changed': (_, { frameId }) => {
          void look(frameId);
          return null;
        },
      },
      life.signal,
    );
    const onTab = (): void => void look();
    const onLoad = (_: number, { status }: { status?: string }): void => {
      if (status === 'complete') onTab();
    };
    browser.tabs.onActivated.addListener(onTab);
    browser.tabs.onUpdated.addListener(onLoad);
    onTab();
    return () => {
      life.abort();
      browser.tabs.onActivated.removeListener(onTab);
      browser.tabs.onUpdated.removeListener(onLoad);
    };
  }, []);
  return shown;
}

async function reportInFront(frameId: number): Promise<ShownReport> {
  const [{ id: tabId } = {}] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tabId === undefined) return { kind: 'none' };
  // A page without our script has no report.
  const view = await sendToTab(tabId, { kind: 'describe-page' }, frameId).catch(() => null);
  return view ? { kind: 'report', view, frame: { tabId, frameId } } : { kind: 'none' };
}
