import type { Assessment, Level, Report } from '#src/assessment/report';
import type { Evidence } from '#src/posting/evidence';
import { criteria } from '#src/rubric/criteria';
import type { Criterion } from '#src/rubric/criterion';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { levelValue } from '#src/rubric/level';
import { isProfileId, profiles } from '#src/rubric/profiles';
import { sourceDocuments } from '#src/rubric/sources';
import { headlineOf } from './headline';
import type { CriterionView, GroupView, PanelView, QuoteView, ScoreView } from './panel-view';
import { reportText } from './report-text';
import { strings } from './strings';
import { intlLocales, type Locale } from './strings/locale';
import type { Strings } from './strings/strings';

/** What the ad says comes first, what it does not mention last. */
const levelOrder: readonly Level[] = ['met', 'partly', 'contradicted', 'unclear', 'not-stated'];

/** Everything the panel says about a report, in the reader's language. */
export function buildPanelView(report: Report, locale: Locale): PanelView {
  const texts = strings[locale];
  const status = statusOf(report);
  const findings = status === 'findings';
  const view: Omit<PanelView, 'plainText'> = {
    locale,
    adLanguage: report.language === 'unknown' ? 'und' : report.language,
    status,
    adTitle: report.title,
    headline: headlineOf(report, locale),
    score: findings ? scoreOf(report, locale) : null,
    notices: report.notices.map((notice) => texts.notices[notice]),
    groups: findings ? groupsOf(report, locale) : [],
    facts: findings ? factsOf(report, texts, locale) : [],
    duties: findings ? dutiesOf(report, locale) : [],
    flags: findings ? flagsOf(report, locale) : [],
    means: [...texts.means],
    meansNot: [...texts.meansNot],
    madeWith: texts.madeWith(report.engineVersion, report.rubricVersion, profileName(report, locale)),
    labels: texts.panel,
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
  const interval = low === high ? texts.score.certain : texts.score.interval(number(low), number(high));
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

function groupsOf(report: Report, locale: Locale): GroupView[] {
  const weights = isProfileId(report.weights) ? profiles[report.weights].weights : profiles.default.weights;
  const assessed = criteria
    .flatMap((criterion) => {
      const assessment = report.criteria[criterion.id];
      return assessment ? [{ criterion, assessment, weight: weights[criterion.id] }] : [];
    })
    .toSorted((one, other) => other.weight - one.weight);
  return levelOrder.map((level) => ({
    level,
    ...strings[locale].levels[level],
    criteria: assessed
      .filter(({ assessment }) => assessment.level === level)
      .map(({ criterion, assessment, weight }) => criterionView(criterion, assessment, weight, locale)),
  }));
}

function criterionView(criterion: Criterion, assessment: Assessment, weight: number, locale: Locale): CriterionView {
  const texts = strings[locale];
  const { level, confidence, evidence } = assessment;
  const number = numberIn(locale, 1);
  return {
    id: criterion.id,
    level,
    name: criterion.names[locale],
    points:
      levelValue[level] > 0
        ? texts.points(number(weight * levelValue[level]), number(weight))
        : texts.weight(number(weight)),
    explanation: criterion.levelTexts[level][locale],
    ...(level !== 'not-stated' && confidence !== 'high' && { doubt: texts.doubt[confidence] }),
    quotes: quotesOf(evidence, texts),
    ask: criterion.ask[locale],
    sources: sourcesOf(criterion, locale),
  };
}

/** "«Document»: section; section", each document once. */
function sourcesOf({ sources }: Pick<Criterion, 'sources'>, locale: Locale): string[] {
  const sections = new Map<string, Set<string>>();
  for (const { document, section } of sources) {
    const name = sourceDocuments.find(({ id }) => id === document)?.names[locale] ?? document;
    sections.set(name, (sections.get(name) ?? new Set()).add(section));
  }
  return [...sections].map(([name, places]) => `${capitalised(name)}: ${[...places].join('; ')}`);
}

function factsOf({ contract, supervision }: Report, texts: Strings, locale: Locale): PanelView['facts'] {
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

function quotesOf(evidence: readonly Evidence[], texts: Strings): QuoteView[] {
  const seen = new Set<string>();
  return evidence.flatMap(({ quote, start, end, field }): QuoteView[] => {
    const key = `${field ?? ''} ${start} ${end}`;
    if (seen.has(key)) return [];
    seen.add(key);
    if (field === undefined) return [{ text: quote, start, end }];
    return [{ text: quote, place: field === 'title' ? texts.fromTitle : texts.fromField(field) }];
  });
}

function profileName({ weights }: Report, locale: Locale): string {
  return isProfileId(weights) ? profiles[weights].names[locale].toLocaleLowerCase(locale) : weights;
}

/** Numbers as the language writes them. Whole points: the reader of the text is not surer than that. */
function numberIn(locale: Locale, decimals = 0): (value: number) => string {
  const format = new Intl.NumberFormat(intlLocales(locale), { maximumFractionDigits: decimals });
  return (value) => format.format(value);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
