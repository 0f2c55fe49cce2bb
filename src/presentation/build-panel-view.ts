import type { Report } from '#src/assessment/report';
import type { QuestionList } from '#src/library/questions/question-list';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { isProfileId, profiles } from '#src/rubric/profiles';
import { headlineOf } from './headline';
import type { PanelView, ScoreView } from './panel-view';
import { reportText } from './report-text';
import { groupsOf, overviewOf } from './report-views/criterion-groups';
import { numberIn } from './pages/formats';
import { questionsOf } from './report-views/questions';
import { quotesOf } from './report-views/quotes';
import { sumOf, themesOf } from './report-views/sum-and-themes';
import { weighedCriteria } from './report-views/weighed-criteria';
import { strings } from './strings';
import { panelStrings } from './strings/panel';
import type { Locale } from './strings/locale';
import type { Strings } from './strings/strings';

/**
 * Everything the panel says about a report, in the reader's language.
 *
 * @param kept the person's own list of questions, where there is one
 */
export function buildPanelView(report: Report, locale: Locale, kept: QuestionList | null = null): PanelView {
  const texts = strings[locale];
  const status = statusOf(report);
  const findings = status === 'findings';
  const weighed = findings ? weighedCriteria(report) : [];
  const groups = findings ? groupsOf(weighed, locale) : [];
  const profile = profileName(report, locale);
  const view: Omit<PanelView, 'plainText'> = {
    locale,
    adLanguage: report.language === 'unknown' ? 'und' : report.language,
    status,
    adTitle: report.title,
    employer: report.employer,
    textHash: report.textHash,
    headline: headlineOf(report, locale),
    score: findings ? scoreOf(report, locale) : null,
    notices: report.notices.map((notice) => texts.notices[notice]),
    overview: findings ? overviewOf(groups, locale) : [],
    groups,
    themes: themesOf(weighed, locale),
    sum: findings ? sumOf(weighed, report, profile, locale) : null,
    questions: questionsOf(weighed, report, kept, locale),
    facts: findings ? factsOf(report, texts, locale) : [],
    duties: findings ? dutiesOf(report, locale) : [],
    flags: findings ? flagsOf(report, locale) : [],
    dismissedFlags: flags
      .filter(({ id }) => report.dismissedFlags?.[id])
      .map(({ id, names }) => ({ id, name: names[locale] })),
    means: [...texts.means],
    meansNot: [...texts.meansNot],
    madeWith: texts.madeWith(report.engineVersion, report.rubricVersion, profile),
    labels: panelStrings[locale].labels,
  };
  return { ...view, plainText: reportText(view, report) };
}

function statusOf({ gate, notices }: Report): PanelView['status'] {
  if (notices.includes('unreadable')) return 'unreadable';
  return gate === 'no' ? 'not-peer-work' : 'findings';
}

function scoreOf(report: Report, locale: Locale): ScoreView | null {
  const { score, low, high, coverage, band } = report;
  if (score === null || low === null || high === null || coverage === null) return null;
  const texts = strings[locale];
  const number = numberIn(locale);
  const interval = intervalOf(low, high, locale);
  const assessed = Object.values(report.criteria);
  const said = assessed.filter(({ level }) => level !== 'not-stated' && level !== 'unclear').length;
  return {
    value: score,
    low,
    high,
    band,
    shown: number(score),
    outOf: texts.score.outOf,
    interval,
    coverage: texts.score.coverage(said, assessed.length, texts.percent(number(coverage), number(coverage))),
    bandWords: [...texts.bands],
    scaleLabel: `${number(score)} ${texts.score.outOf}. ${interval}.`,
  };
}

/** An interval from 0 says that none of the points are sure, not that the number may well be 0. */
function intervalOf(low: number, high: number, locale: Locale): string {
  const { certain, upTo, interval } = strings[locale].score;
  const number = numberIn(locale);
  if (low === high) return certain;
  return low === 0 ? upTo(number(high)) : interval(number(low), number(high));
}

/** Contract, extent, number of posts and supervision, in words. */
export function factsOf({ contract, supervision }: Report, texts: Strings, locale: Locale): PanelView['facts'] {
  const number = numberIn(locale, 1);
  const { term, basis, prospectOfPermanent, extentMin, extentMax, hoursPerWeek, positions } = contract;
  const details = [...(basis ? [texts.basis[basis]] : []), ...(prospectOfPermanent ? [texts.prospect] : [])];
  const share = extentMax ?? extentMin;
  const extent = [
    ...(share === null ? [] : [texts.percent(number(extentMin ?? share), number(share))]),
    ...(hoursPerWeek === null ? [] : [texts.hours(number(hoursPerWeek))]),
  ];
  return [
    { label: texts.facts.employment, value: texts.term[term] + (details.length ? ` (${details.join(', ')})` : '') },
    { label: texts.facts.extent, value: extent.join(', ') || texts.notMentioned },
    { label: texts.facts.positions, value: number(positions) },
    { label: texts.facts.supervisionReceived, value: texts.received[supervision.received] },
    { label: texts.facts.supervisionGiven, value: supervision.given ? texts.given.yes : texts.given.no },
  ];
}

function dutiesOf(report: Report, locale: Locale): PanelView['duties'] {
  return duties
    .filter(({ id }) => report.duties.includes(id))
    .map(({ id, names }) => ({
      name: names[locale],
      quotes: quotesOf(report.dutyEvidence[id] ?? [], strings[locale]),
    }));
}

function flagsOf(report: Report, locale: Locale): PanelView['flags'] {
  return flags
    .filter(({ id }) => report.flags.includes(id))
    .map(({ id, names, text, question }) => ({
      id,
      name: names[locale],
      text: text[locale],
      ask: question[locale],
      quotes: quotesOf(report.flagEvidence[id] ?? [], strings[locale]),
    }));
}

const profileName = ({ weights }: Report, locale: Locale): string =>
  isProfileId(weights) ? profiles[weights].names[locale].toLocaleLowerCase(locale) : panelStrings[locale].ownWeights;
