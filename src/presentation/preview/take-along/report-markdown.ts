import type { Report } from '#src/assessment/report';
import { buildPanelView } from '../../build-panel-view';
import type { CriterionView, PanelView, QuoteView } from '../../panel-view';
import { numberIn } from '../../pages/formats';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import { adviceFor, likeliestParagraph } from '../report/advice';
import { checksFor } from '../report/checks';

/** The report as Markdown (CommonMark with tables): the same sentences as on the page. */
export function reportMarkdown(report: Report, locale: Locale): string {
  const view = buildPanelView(report, locale);
  const texts = previewStrings[locale];
  const parts = [
    `# ${plain(texts.print.title)}: ${plain(view.adTitle)}`,
    report.employer === null ? '' : plain(report.employer),
    `**${plain(view.headline)}**`,
    view.score ? `${view.score.shown} ${view.score.outOf}. ${view.score.interval}. ${view.score.coverage}.` : '',
    ...view.notices.map((notice) => `> ${plain(notice)}`),
    view.status === 'findings' ? pointsTable(view, locale) : '',
    view.status === 'findings' ? adviceSection(report, view, locale) : '',
    view.status === 'findings' ? checkSection(report, locale) : '',
    view.score ? [`## ${view.labels.meansNot}`, ...view.meansNot.map((text) => `- ${plain(text)}`)].join('\n') : '',
    plain(view.madeWith),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function pointsTable(view: PanelView, locale: Locale): string {
  const { print } = previewStrings[locale];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row([print.criterion, print.level, print.points, print.words]),
    row(['---', '---', '---', '---']),
    ...view.groups.flatMap(({ title, criteria }) =>
      criteria.map(({ name, points, quotes }) =>
        row([name, title, points, quotes.map(quoted).join('<br>')].map((cell) => cell.replaceAll('|', '\\|'))),
      ),
    ),
  ].join('\n');
}

function adviceSection(report: Report, view: PanelView, locale: Locale): string {
  const { advice: texts } = previewStrings[locale];
  const found = new Map(view.groups.flatMap(({ criteria }) => criteria.map((one) => [one.id, one] as const)));
  const number = numberIn(locale, 1);
  const items = adviceFor(report, locale).flatMap((one) => {
    const criterion = found.get(one.id);
    return criterion ? [adviceItem(criterion, texts.gain(number(one.gain)), likeliestParagraph(one))] : [];
  });
  return [`## ${texts.title}`, items.length === 0 ? texts.none : texts.lead, ...items].join('\n\n');
}

const adviceItem = ({ name, ask, sources }: CriterionView, gain: string, paragraph: string): string =>
  [`### ${plain(name)}`, plain(gain), plain(ask), `> ${plain(paragraph)}`, ...sources.map((one) => `- ${plain(one)}`)]
    .join('\n\n')
    .replaceAll(/\n\n(?=- )/gu, '\n');

function checkSection(report: Report, locale: Locale): string {
  const { checks: texts } = previewStrings[locale];
  const items = checksFor(report).map(({ id }) => {
    const { name, text, source } = texts.texts[id];
    return `- **${plain(name)}.** ${plain(text)} ${texts.source}: ${plain(source)}.`;
  });
  return items.length === 0 ? '' : [`## ${texts.title}`, texts.lead, items.join('\n')].join('\n\n');
}

const quoted = ({ text, place }: QuoteView): string =>
  `«${plain(text)}»${place === undefined ? '' : ` (${plain(place)})`}`;

/** The ad's words on one line, with what Markdown would take for its own made plain. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_[\]<>#]/gu, String.raw`\$&`);
