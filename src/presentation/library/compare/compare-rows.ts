import type { AdWithReadings } from '#src/library/ads/ad-store';
import type { Level, Report } from '#src/assessment/report';
import { criteria } from '#src/rubric/criteria';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { factsOf } from '../../build-panel-view';
import type { QuoteView } from '../../panel-view';
import { quotesOf } from '../../report-views/quotes';
import { numberIn } from '../../pages/formats';
import { strings } from '../../strings';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { deadlineWords } from '../deadline';

/** What one ad says about one point. */
export interface CompareCell {
  /** A line each. */
  words: string[];
  level: Level | null;
  quotes: QuoteView[];
}

/** One point with what each of the ads says about it, in their order. */
export interface CompareRow {
  id: string;
  label: string;
  cells: CompareCell[];
  /** Whether all ads say the same, however they word it. */
  isSame: boolean;
}

/** Of a criterion's or a flag's quotes only so many are shown: the report has them all. */
const mostQuotes = 2;

/** A saved ad and the newest report of its newest text; null where that cannot be read. */
export interface ComparedAd {
  ad: AdWithReadings['ad'];
  report: Report | null;
}

/**
 * Every point of the comparison: contract, extent and supervision first, then the criteria, what weighs most first.
 *
 * @param today ISO 8601 date
 */
export function compareRows(ads: readonly ComparedAd[], today: string, locale: Locale): CompareRow[] {
  const texts = libraryStrings[locale].compare;
  const row = (id: string, label: string, cellOf: (one: ComparedAd) => CompareCell): CompareRow => {
    const cells = ads.map(cellOf);
    const said = cells.map(({ words, level }) => JSON.stringify([words, level]));
    return { id, label, cells, isSame: new Set(said).size === 1 };
  };
  const read = (id: string, label: string, cellOf: (report: Report) => CompareCell): CompareRow =>
    row(id, label, ({ report }) => (report ? cellOf(report) : plain('–')));
  const factsIn = (report: Report) => factsOf(report, strings[locale], locale);
  const first = ads.find(({ report }) => report)?.report;
  return [
    ...(first ? factsIn(first) : []).map(({ label }, index) =>
      read(`fact-${index}`, label, (report) => plain(factsIn(report)[index]!.value)),
    ),
    row('place', texts.place, ({ ad }) => plain(ad.place ?? strings[locale].notMentioned)),
    row('deadline', texts.deadline, ({ ad }) => plain(deadlineWords(ad.deadline, today, locale))),
    row('score', texts.score, ({ ad }) => plain(scoreWords(ad.summary.score, locale))),
    ...criteria
      .toSorted((one, other) => other.weight - one.weight)
      .map(({ id, names }) => read(id, names[locale], (report) => criterionCell(report, id, locale))),
    read('duties', texts.duties, (report) => dutiesCell(report, locale)),
    read('flags', texts.flags, (report) => flagsCell(report, locale)),
  ];
}

const plain = (words: string): CompareCell => ({ words: [words], level: null, quotes: [] });

function scoreWords(score: number | null, locale: Locale): string {
  const { row } = libraryStrings[locale];
  return score === null ? row.noScore : row.score(numberIn(locale)(score));
}

function criterionCell({ criteria: judged }: Report, id: string, locale: Locale): CompareCell {
  const { level, evidence } = judged[id] ?? { level: 'not-stated' as const, evidence: [] };
  return {
    words: [strings[locale].levels[level].title],
    level,
    quotes: quotesOf(evidence, strings[locale]).slice(0, mostQuotes),
  };
}

function dutiesCell(report: Report, locale: Locale): CompareCell {
  const names = duties.filter(({ id }) => report.duties.includes(id)).map((one) => one.names[locale]);
  return { words: names.length > 0 ? names : [libraryStrings[locale].compare.none], level: null, quotes: [] };
}

function flagsCell(report: Report, locale: Locale): CompareCell {
  const raised = flags.filter(({ id }) => report.flags.includes(id));
  const names = raised.map((one) => one.names[locale]);
  const quotes = raised.flatMap(({ id }) => quotesOf(report.flagEvidence[id] ?? [], strings[locale]).slice(0, 1));
  return { words: names.length > 0 ? names : [libraryStrings[locale].compare.none], level: null, quotes };
}
