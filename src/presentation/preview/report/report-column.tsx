import { useMemo } from 'preact/hooks';
import { buildPanelView } from '../../build-panel-view';
import { Disclosure } from '../../panel/disclosure';
import { Findings } from '../../panel/findings';
import { Headline } from '../../panel/headline';
import { Meaning } from '../../panel/meaning';
import { Notices } from '../../panel/notices';
import { Particulars } from '../../panel/particulars';
import { RevealContext } from '../../panel/reveal';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import type { Desk } from '../desk/use-desk';
import type { Reading } from './live-reader';
import { AdviceList } from './advice-list';
import { BlankList } from './blank-list';
import { CheckList } from './check-list';
import { MarkLegend } from './mark-legend';
import { revealQuote } from './reveal-quote';

interface ReportColumnProps {
  desk: Desk;
  locale: Locale;
  onSay: (words: string) => void;
}

/** Whether anything is written below the headings, which a new draft may come with. */
function hasWords(doc: Reading['doc']): boolean {
  let found = false;
  doc.descendants((node) => {
    if (node.isTextblock && node.type.name !== 'heading' && node.textContent.trim() !== '') found = true;
    return !found && !node.isTextblock;
  });
  return found;
}

/** What the ad mentions, what would help, and what to have checked: always of the last pause in the writing. */
export function ReportColumn({ desk, locale, onSay }: ReportColumnProps) {
  const { reading, editor, hasFault } = desk;
  const texts = previewStrings[locale];
  const view = useMemo(() => reading && buildPanelView(reading.report, locale), [reading, locale]);
  const isEmpty = reading !== null && !hasWords(reading.doc);
  return (
    <section
      class="report-column"
      aria-labelledby="report-title"
      data-testid="live-report"
      data-read-at={reading?.readAt}
    >
      <h2 id="report-title">{texts.report.title}</h2>
      {hasFault && (
        <p role="alert" class="problem">
          {texts.report.failed}
        </p>
      )}
      {!view && !hasFault && <p class="soft">{texts.report.reading}</p>}
      {isEmpty && <p class="soft">{texts.report.waiting}</p>}
      {view && reading && editor && !isEmpty && (
        <RevealContext.Provider
          value={{
            adLanguage: view.adLanguage,
            label: view.labels.showInAd,
            reveal(quote) {
              const found = revealQuote(editor, reading, quote);
              onSay(found ? view.labels.shownInAd : texts.report.notFound);
              return found;
            },
          }}
        >
          <Headline view={view} />
          <Notices notices={view.notices} />
          {view.status === 'not-peer-work' && <p>{texts.report.noRole}</p>}
          <BlankList editor={editor} reading={reading} texts={texts} />
          {view.status === 'findings' && (
            <>
              <AdviceList report={reading.report} work={desk.work} view={view} locale={locale} onSay={onSay} />
              <CheckList report={reading.report} locale={locale} />
              <section class="all-points">
                <h2>{texts.report.points}</h2>
                <MarkLegend texts={texts.report} />
                <Disclosure summary={view.labels.meaning}>
                  <Meaning view={view} />
                </Disclosure>
                <Findings groups={view.groups} labels={view.labels} />
                <Particulars view={view} />
              </section>
            </>
          )}
          <p class="soft made-with">{view.madeWith}</p>
        </RevealContext.Provider>
      )}
    </section>
  );
}
