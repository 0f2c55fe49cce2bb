import type { Level } from '#src/assessment/report';
import type { Criterion } from '#src/rubric/criterion';
import { levelValue } from '#src/rubric/level';
import { sourceDocuments } from '#src/rubric/sources';
import type { CriterionView, GroupView, OverviewLine } from '../panel-view';
import { strings } from '../strings';
import { panelStrings } from '../strings/panel';
import type { Locale } from '../strings/locale';
import { numberIn } from '../pages/formats';
import { quotesOf } from './quotes';
import type { WeighedCriterion } from './weighed-criteria';

/** What the ad says comes first, what it does not mention last. */
const levelOrder: readonly Level[] = ['met', 'partly', 'contradicted', 'unclear', 'not-stated'];

/** The criteria by what the ad says of them, the heaviest first in each group. */
export function groupsOf(weighed: readonly WeighedCriterion[], locale: Locale): GroupView[] {
  return levelOrder.map((level) => ({
    level,
    ...strings[locale].levels[level],
    criteria: weighed
      .filter(({ assessment }) => assessment.level === level)
      .map((criterion) => criterionView(criterion, locale)),
  }));
}

/** How many names stand in a line before it says how many more there are. */
const namesInLine = 3;

/** A line each for what is said, what is half said or unclear, what is said otherwise and what is not mentioned. */
export function overviewOf(groups: readonly GroupView[], locale: Locale): OverviewLine[] {
  const { overview } = panelStrings[locale];
  const namesIn = (levels: readonly Level[]): string[] =>
    groups.filter(({ level }) => levels.includes(level)).flatMap(({ criteria }) => criteria.map(({ name }) => name));
  const lines = [
    { level: 'met', title: overview.met, all: namesIn(['met']) },
    { level: 'unclear', title: overview.unclear, all: namesIn(['partly', 'unclear']) },
    { level: 'contradicted', title: overview.contradicted, all: namesIn(['contradicted']) },
    { level: 'not-stated', title: overview.notStated, all: namesIn(['not-stated']) },
  ] as const;
  return lines
    .filter(({ level, all }) => level !== 'contradicted' || all.length > 0)
    .map(({ level, title, all }) => {
      const shown = all.length <= namesInLine + 1 ? all : all.slice(0, namesInLine);
      const more = all.length - shown.length;
      const names = [shown.join('\u00A0· '), ...(more > 0 ? [overview.more(more)] : [])].join(' ');
      return { level, title, count: all.length, names: names || overview.none };
    });
}

function criterionView({ criterion, assessment, weight }: WeighedCriterion, locale: Locale): CriterionView {
  const texts = strings[locale];
  const { level, confidence, evidence, dismissed } = assessment;
  const number = numberIn(locale, 1);
  return {
    id: criterion.id,
    level,
    name: criterion.names[locale],
    points:
      levelValue[level] > 0 && confidence !== 'low'
        ? texts.points(number(weight * levelValue[level]), number(weight))
        : texts.weight(number(weight)),
    explanation: criterion.levelTexts[level][locale],
    ...(level !== 'not-stated' && confidence !== 'high' && { doubt: texts.doubt[confidence] }),
    quotes: quotesOf(evidence, texts),
    ask: criterion.ask[locale],
    why: criterion.why[locale],
    weightReasons: weightReasonsOf(criterion, locale),
    sources: sourcesOf(criterion, locale),
    ...(level === 'not-stated' && !dismissed && { choices: choicesFor(criterion, locale) }),
    ...(dismissed && {
      dismissed: {
        said: saidOf(dismissed.level, level, locale),
        quotes: quotesOf(dismissed.evidence, texts),
      },
    }),
  };
}

/** Every level but silence, with what it means for the criterion. */
function choicesFor({ levelTexts }: Criterion, locale: Locale): CriterionView['choices'] {
  return levelOrder
    .filter((level) => level !== 'not-stated')
    .map((level) => ({ level, title: strings[locale].levels[level].title, text: levelTexts[level][locale] }));
}

function saidOf(found: Level, said: Level, locale: Locale): string {
  const { youDismissed, youFound } = panelStrings[locale];
  const titleOf = (level: Level): string => strings[locale].levels[level].title;
  return said === 'not-stated' ? youDismissed(titleOf(found)) : youFound(titleOf(found), titleOf(said));
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

/** The parts of a weight that are not 0, in words, and their sum. */
export function weightReasonsOf(
  { weightReasons, weight }: Pick<Criterion, 'weightReasons' | 'weight'>,
  locale: Locale,
): string[] {
  const { weightReasons: texts } = panelStrings[locale];
  const { advice, problem, breadth, shown, minus } = weightReasons;
  return [
    ...(advice > 0 ? [texts.advice[advice as 1 | 2 | 3 | 4]] : []),
    ...(problem > 0 ? [texts.problem[problem as 1 | 2 | 3]] : []),
    texts.breadth[breadth],
    ...(shown > 0 ? [texts.shown[shown as 1 | 2 | 3]] : []),
    ...(minus > 0 ? [texts.minus(minus)] : []),
    texts.total(weight),
  ];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
