import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '#src/assessment/report';
import { buildPanelView } from '../../build-panel-view';
import { Corrections, type CorrectionsProps } from '../../panel/corrections';
import { Findings } from '../../panel/findings';
import { Headline } from '../../panel/headline';
import { Particulars } from '../../panel/particulars';
import { RevealContext, type Reveal } from '../../panel/reveal';
import type { PanelView } from '../../panel-view';
import { datasetStrings } from '../../strings/dataset';
import type { Locale } from '../../strings/locale';
import type { Mark } from './ad-text';
import { ReportDifferences } from './report-differences';

export interface AdReportsProps {
  reports: readonly Report[];
  locale: Locale;
  /** Told which quotes the report that is shown stands on. */
  onMarks: (marks: readonly Mark[]) => void;
  reveal: NonNullable<Reveal>;
  /** How a person corrects the newest report, and takes that along; left out where nobody remembers it. */
  corrections?: Omit<CorrectionsProps, 'view'>;
}

/** What was made of the ad: the newest report, or an older one, and where they differ. */
export function AdReports({ reports, locale, onMarks, reveal, corrections }: AdReportsProps) {
  const [chosen, setChosen] = useState(reports.length - 1);
  const report = reports[chosen] ?? reports[reports.length - 1]!;
  const view = useMemo(() => buildPanelView(report, locale), [report, locale]);
  useEffect(() => onMarks(marksOf(view)), [view, onMarks]);
  useEffect(() => setChosen(reports.length - 1), [reports.length]);
  const texts = datasetStrings[locale].reports;
  const current = chosen === reports.length - 1 ? corrections : undefined;
  return (
    <section class="ad-reports" aria-label={texts.label}>
      {reports.length > 1 && (
        <>
          <label class="field">
            <span>{texts.choose}</span>
            <select value={chosen} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
              {reports.map((one, index) => (
                <option key={index} value={index}>
                  {texts.made(index + 1, one.engineVersion, one.rubricVersion, one.weights)}
                </option>
              ))}
            </select>
          </label>
          {chosen > 0 && <ReportDifferences before={reports[chosen - 1]!} after={report} locale={locale} />}
        </>
      )}
      <RevealContext.Provider value={{ reveal, adLanguage: view.adLanguage, label: view.labels.showInAd }}>
        <Headline view={view} />
        {view.notices.map((notice) => (
          <p key={notice} class="soft">
            {notice}
          </p>
        ))}
        <Findings groups={view.groups} labels={view.labels} correcting={current?.correcting} />
        {current && <Corrections view={view} {...current} />}
        <Particulars view={view} correcting={current?.correcting} />
      </RevealContext.Provider>
      <p class="soft">{view.madeWith}</p>
    </section>
  );
}

function marksOf({ groups }: PanelView): Mark[] {
  return groups.flatMap(({ level, criteria }) =>
    level === 'not-stated'
      ? []
      : criteria.flatMap(({ quotes }) => quotes.flatMap(({ start, end }) => markOf(start, end, level))),
  );
}

const markOf = (start: number | undefined, end: number | undefined, tone: Mark['tone']): Mark[] =>
  start === undefined || end === undefined ? [] : [{ start, end, tone }];
