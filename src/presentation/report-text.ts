import type { Report } from '#src/assessment/report';
import type { PanelView, QuoteView } from './panel-view';

const indent = '  ';
const marks = { met: '[x]', partly: '[/]', contradicted: '[≠]', unclear: '[?]', 'not-stated': '[ ]' } as const;

/**
 * The report as plain text, for the clipboard and the terminal: the same sentences as the panel, in the same order.
 * `view` is the report in the reader's language (`buildPanelView`); `report` adds where the ad stands.
 */
export function reportText(
  view: Omit<PanelView, 'plainText'>,
  { employer, url }: Pick<Report, 'employer' | 'url'>,
): string {
  return [
    [view.adTitle, employer, url].filter(Boolean).join('\n'),
    [view.headline, ...scoreLines(view.score), ...view.notices].join('\n'),
    ...view.groups.filter(({ criteria }) => criteria.length > 0).map(groupText),
    section(
      view.labels.facts,
      view.facts.map(({ label, value }) => `${label}: ${value}`),
    ),
    section(
      view.labels.duties,
      view.duties.map(({ name, quotes }) => withQuotes(name, quotes)),
    ),
    section(
      `${view.labels.flags}. ${view.labels.flagsHint}`,
      view.flags.map(({ name, ask, quotes }) => withQuotes(`${name}. ${ask}`, quotes)),
    ),
    view.score ? section(view.labels.meansNot, view.meansNot) : '',
    view.madeWith,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function scoreLines(score: PanelView['score']): string[] {
  return score ? [`${score.shown} ${score.outOf}. ${score.interval}. ${score.coverage}.`] : [];
}

function groupText({ level, title, criteria }: PanelView['groups'][number]): string {
  const asks = level !== 'met';
  return [
    `${title} (${criteria.length})`,
    ...criteria.flatMap(({ name, points, doubt, quotes, ask }) => [
      `${indent}${marks[level]} ${name} (${points})${doubt ? `. ${doubt}` : ''}`,
      ...quoteLines(quotes),
      ...(asks ? [`${indent}${indent}→ ${ask}`] : []),
    ]),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => indent + line)].join('\n');
}

function withQuotes(line: string, quotes: readonly QuoteView[]): string {
  return [line, ...quoteLines(quotes)].join('\n');
}

function quoteLines(quotes: readonly QuoteView[]): string[] {
  return quotes.map(({ text, place }) => `${indent}${indent}«${oneLine(text)}»${place ? ` (${place})` : ''}`);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
