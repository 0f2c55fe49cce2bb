import type { Report } from '#src/assessment/report';
import { sourceDocuments } from '#src/rubric/sources';
import { buildPanelView } from '../../build-panel-view';
import { dayIn, numberIn } from '../../pages/formats';
import { Scale, Score } from '../../panel/headline';
import { LevelIcon } from '../../panel/level-icon';
import type { PanelView, QuoteView } from '../../panel-view';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import { adviceFor, likeliestParagraph } from '../report/advice';
import { checksFor } from '../report/checks';
import './paper-report.css';

interface PaperReportProps {
  report: Report;
  /** ISO 8601, for the date on the paper. */
  readAt: string;
  openBlanks: number;
  locale: Locale;
}

/** More would not fit on the second page; the table on the first names every point. */
const mostAdvice = 9;
const longestQuote = 92;

/** The report on two A4 pages, readable without colour. Only drawn on paper. */
export function PaperReport({ report, readAt, openBlanks, locale }: PaperReportProps) {
  const view = buildPanelView(report, locale);
  const texts = previewStrings[locale];
  return (
    <div class="paper-report" lang={locale}>
      <section class="sheet">
        <p class="paper-line">
          <span>Likeverd</span>
          <span>{texts.print.made(dayIn(locale)(readAt))}</span>
        </p>
        <h1>{view.adTitle || texts.drafts.untitled}</h1>
        {report.employer !== null && <p>{report.employer}</p>}
        <h2>{view.headline}</h2>
        {view.score && (
          <>
            <div class="figures">
              <Score score={view.score} />
              <p class="reach">
                <span>{view.score.interval}</span>
                <span>{view.score.coverage}</span>
              </p>
            </div>
            {view.score.band !== null && <Scale score={view.score} />}
          </>
        )}
        {view.notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
        {openBlanks > 0 && <p>{texts.report.openBlanks(openBlanks)}</p>}
        {view.status === 'findings' && <PointsTable view={view} locale={locale} />}
      </section>
      {view.status === 'findings' && <SecondSheet report={report} view={view} locale={locale} />}
    </div>
  );
}

function PointsTable({ view, locale }: { view: PanelView; locale: Locale }) {
  const { print } = previewStrings[locale];
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{print.criterion}</th>
            <th scope="col">{print.level}</th>
            <th scope="col">{print.points}</th>
            <th scope="col">{print.words}</th>
          </tr>
        </thead>
        <tbody>
          {view.groups.flatMap(({ level, title, criteria }) =>
            criteria.map(({ id, name, points, quotes }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>
                  <LevelIcon level={level} size={11} /> {title}
                </td>
                <td>{points}</td>
                <td class="words-cell">{quotes[0] && <PaperQuote quote={quotes[0]} language={view.adLanguage} />}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      <p class="small">{print.quotesCut}</p>
    </>
  );
}

function PaperQuote({ quote: { text, place }, language }: { quote: QuoteView; language: string }) {
  const words = text.length > longestQuote ? `${text.slice(0, text.lastIndexOf(' ', longestQuote))} …` : text;
  return (
    <>
      <q lang={language}>{words}</q>
      {place !== undefined && ` (${place})`}
    </>
  );
}

function SecondSheet({ report, view, locale }: { report: Report; view: PanelView; locale: Locale }) {
  const texts = previewStrings[locale];
  const points = numberIn(locale, 1);
  const found = new Map(view.groups.flatMap(({ criteria }) => criteria.map((one) => [one.id, one] as const)));
  const advice = adviceFor(report, locale).slice(0, mostAdvice);
  const checks = checksFor(report);
  return (
    <section class="sheet">
      <h2>{texts.advice.title}</h2>
      <p>{advice.length === 0 ? texts.advice.none : texts.advice.lead}</p>
      <ol class="paper-advice">
        {advice.map((one) => {
          const criterion = found.get(one.id);
          return (
            <li key={one.id}>
              <strong>{criterion?.name}.</strong> {texts.advice.gain(points(one.gain))}. {criterion?.ask}
              <br />
              <em>{likeliestParagraph(one)}</em>
            </li>
          );
        })}
      </ol>
      {checks.length > 0 && (
        <>
          <h2>{texts.checks.title}</h2>
          <p>{texts.checks.lead}</p>
          <ul>
            {checks.map(({ id }) => (
              <li key={id}>
                <strong>{texts.checks.texts[id].name}.</strong> {texts.checks.source}: {texts.checks.texts[id].source}.
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{texts.print.sources}</h2>
      <ul>
        {sourceDocuments.map(({ id, names, year }) => (
          <li key={id}>{[names[locale], year].filter((part) => part !== null).join(', ')}</li>
        ))}
      </ul>
      <h2>{view.labels.meansNot}</h2>
      <ul>
        {view.meansNot.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="small">{view.madeWith}</p>
    </section>
  );
}
