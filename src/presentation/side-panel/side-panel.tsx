import { useEffect, useMemo } from 'preact/hooks';
import { sendToTab } from '#src/messaging/exchange';
import type { PageProps } from '../pages/start-page';
import { Headline } from '../panel/headline';
import { Mark } from '../panel/icons';
import { Notices } from '../panel/notices';
import { ReportBody } from '../panel/report-body';
import { useSaying } from '../panel/use-saying';
import type { Locale } from '../strings/locale';
import { panelStrings } from '../strings/panel';
import { sidePanelStrings } from '../strings/side-panel';
import { actionsInFrame } from './actions-in-frame';
import { useShownReport, type ShownReport } from './use-shown-report';
import './side-panel.css';

/** The report of the tab in front, beside the page in place of on it. */
export function SidePanel({ locale }: PageProps) {
  const texts = sidePanelStrings[locale];
  const shown = useShownReport();
  useEffect(() => {
    document.title = `${texts.title} – Likeverd`;
  }, [texts]);
  return (
    <main class="side-panel">
      <header>
        <Mark />
        <h1>{texts.title}</h1>
      </header>
      <div aria-live="polite">
        {shown.kind === 'asking' && <p>{texts.asking}</p>}
        {shown.kind === 'none' && (
          <>
            <p class="popup-headline">{texts.nothing}</p>
            <p class="soft">{texts.nothingHint}</p>
          </>
        )}
      </div>
      {shown.kind === 'report' && <Report shown={shown} locale={locale} />}
    </main>
  );
}

function Report({ shown: { view, frame }, locale }: { shown: ShownReport & { kind: 'report' }; locale: Locale }) {
  const { saying, say, copy } = useSaying(panelStrings[locale].labels);
  const { tabId, frameId } = frame;
  const actions = useMemo(() => actionsInFrame(frame, view), [frame, view]);
  return (
    <>
      {saying}
      <p class="ad-title" lang={view.adLanguage}>
        {view.adTitle}
      </p>
      {view.status === 'findings' ? (
        <ReportBody
          view={view}
          reveal={(quote) => sendToTab(tabId, { kind: 'reveal-quote', quote }, frameId)}
          actions={actions}
          say={say}
          copy={copy}
        />
      ) : (
        <>
          <Headline view={view} />
          <Notices notices={view.notices} />
        </>
      )}
      <p class="soft">{view.madeWith}</p>
    </>
  );
}
