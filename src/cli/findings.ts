import { parseArgs } from 'node:util';
import { countRecord, countReport, type CountedAd } from '#src/research/findings/counted-ad';
import { findIn, type Findings } from '#src/research/findings/findings';
import {
  findingsTables,
  surveySentences,
  type ColumnKind,
  type FindingsTable,
} from '#src/research/findings/findings-tables';
import { methodsParagraph } from '#src/research/findings/methods-paragraph';
import { locales, type Locale } from '#src/rubric/localized';
import { oneOf, UsageError, type Command, type Terminal } from './command';
import { markdownTable } from './markdown-table';
import { assessedAdsUsage, readAssessedAds } from './research-inputs/read-ads';

const usage = `usage: likeverd findings [options] FILE|- …

Counts what ads for peer workers state: shares of posts with 95 % intervals, what they say beside the surveys of the
documents, sizes of posts and scores, by portal, year, kind of employer and language. A post that is advertised several
times is counted once, as its last ad says. How it was counted stands first.

${assessedAdsUsage}

  --format text|json     Markdown tables (default), or everything as data
  --ui nb|nn|en          language of the tables (default: nb)
  --weights PROFILE      counts the newest report made with these weights (default: the newest report)

What cannot be read is named on standard error and the rest is read. Exit code 1 then, 2 when called wrongly.
`;

export const findingsCommand: Command = {
  name: 'findings',
  summary: 'counts what a set of ads states',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        ui: { type: 'string', default: 'nb' },
        weights: { type: 'string' },
      },
    });
    if (!positionals.length) throw new UsageError('name a file, or - for standard input');
    const format = oneOf('format', values.format, ['text', 'json']);
    const locale = oneOf('ui', values.ui, locales);
    const { ads, problems } = await countAds(positionals, values.weights, terminal);
    const findings = findIn(ads);
    await terminal.write(
      format === 'json'
        ? `${JSON.stringify({ ...findings, methods: methodsParagraph(findings, locale) }, null, 2)}\n`
        : findingsText(findings, locale),
    );
    return problems ? 1 : 0;
  },
};

async function countAds(
  paths: readonly string[],
  weights: string | undefined,
  terminal: Terminal,
): Promise<{ ads: CountedAd[]; problems: number }> {
  const ads: CountedAd[] = [];
  let problems = 0;
  const complain = (problem: string): void => {
    problems++;
    terminal.complain(`likeverd findings: ${problem}\n`);
  };
  for await (const read of readAssessedAds(paths, terminal)) {
    if ('problem' in read) complain(read.problem);
    else if ('record' in read) {
      const ad = countRecord(read.record, weights);
      if (ad) ads.push(ad);
      else complain(`${read.record.id}: no report with the weights ${weights}`);
    } else if (weights !== undefined && read.report.weights !== weights)
      complain(`${read.report.id}: not made with the weights ${weights}`);
    else ads.push(countReport(read.report));
  }
  return { ads, problems };
}

function findingsText(findings: Findings, locale: Locale): string {
  const tables = findingsTables(findings, locale).map((table) => {
    const said = table.id === 'surveys' ? surveySentences(findings, locale).map((sentence) => `- ${sentence}`) : [];
    return [`## ${table.title}`, ...said, tableText(table, locale), table.note].filter(Boolean).join('\n\n');
  });
  return `${[methodsParagraph(findings, locale), ...tables].join('\n\n')}\n`;
}

function tableText({ columns, rows }: FindingsTable, locale: Locale): string {
  const words = columns.flatMap(({ kind }, place) => (kind === 'text' ? [place] : []));
  return markdownTable(
    columns.map(({ name }) => name),
    rows.map((row) => row.map((cell, place) => cellText(cell, columns[place]!.kind, locale))),
    words,
  );
}

function cellText(cell: string | number | null, kind: ColumnKind, locale: Locale): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  if (kind === 'share') return `${(100 * cell).toLocaleString(locale, digits)} %`;
  return cell.toLocaleString(locale, kind === 'points' ? digits : {});
}
