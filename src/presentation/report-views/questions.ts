import type { Report } from '#src/assessment/report';
import type { Question, QuestionList } from '#src/library/questions/question-list';
import { flags } from '#src/rubric/flags';
import type { QuestionsView } from '../panel-view';
import { panelStrings } from '../strings/panel';
import type { Locale } from '../strings/locale';
import type { WeighedCriterion } from './weighed-criteria';

/** As many as an interview has room for. */
const mostChosen = 7;
/** A longer quote is not read aloud in a question. UTF-16 units. */
const longestQuote = 80;

/**
 * The questions a person may want to ask, what weighs most and is least said first; then what is worth talking about.
 *
 * @param kept what the person made of them before; null leaves the choice to us
 */
export function questionsOf(
  weighed: readonly WeighedCriterion[],
  report: Pick<Report, 'flags'>,
  kept: QuestionList | null,
  locale: Locale,
): QuestionsView {
  const suggested = [
    ...weighed.filter(isOpen).toSorted(byOpenPoints).map(asQuestion(locale)),
    ...ofFlags(report, locale),
  ];
  if (kept === null) return { chosen: suggested.slice(0, mostChosen), more: suggested.slice(mostChosen) };
  const inOurWords = (question: Question): Question =>
    question.own ? question : (suggested.find(({ id }) => id === question.id) ?? question);
  return {
    chosen: kept.questions.map(inOurWords),
    more: suggested.filter(({ id }) => !kept.questions.some((question) => question.id === id)),
  };
}

const isOpen = ({ assessment: { level, confidence } }: WeighedCriterion): boolean =>
  level !== 'met' || confidence === 'low';

const openPoints = ({ weight, contribution }: WeighedCriterion): number => weight - contribution.score;
const byOpenPoints = (one: WeighedCriterion, other: WeighedCriterion): number => openPoints(other) - openPoints(one);

const asQuestion =
  (locale: Locale) =>
  ({ criterion, assessment: { evidence } }: WeighedCriterion): Question => {
    const said = evidence.find(({ quote, field }) => field === undefined && quote.length <= longestQuote);
    const ask = criterion.ask[locale];
    const text = said ? panelStrings[locale].askAbout(said.quote.replace(/\s+/gu, ' ').trim(), ask) : ask;
    return { id: criterion.id, text, own: false };
  };

const ofFlags = (report: Pick<Report, 'flags'>, locale: Locale): Question[] =>
  flags
    .filter(({ id }) => report.flags.includes(id))
    .map(({ id, question }) => ({ id, text: question[locale], own: false }));
