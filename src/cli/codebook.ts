import { parseArgs } from 'node:util';
import { codebookData } from '#src/rubric/codebook-data';
import { criteria } from '#src/rubric/criteria';
import { dimensions } from '#src/rubric/dimensions';
import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { locales, type Locale } from '#src/rubric/localized';
import { rubricVersion } from '#src/rubric/version';
import { oneOf, type Command } from './command';

const usage = `usage: likeverd codebook [--format text|json] [--ui nb|nn|en]

Prints what ads are read for: the criteria with their weights, levels, reasons and sources.

  --format text|json   a list for people (default), or everything as data
  --ui nb|nn|en        language of the list (default: nb)
`;

export const codebookCommand: Command = {
  name: 'codebook',
  summary: 'prints the criteria, their weights, levels and sources',
  usage,
  run(args, terminal) {
    const { values } = parseArgs({
      args,
      options: { format: { type: 'string', default: 'text' }, ui: { type: 'string', default: 'nb' } },
    });
    const locale = oneOf('ui', values.ui, locales);
    const format = oneOf('format', values.format, ['text', 'json']);
    terminal.write(format === 'json' ? `${JSON.stringify(codebookData(), null, 2)}\n` : codebookText(locale));
    return 0;
  },
};

function codebookText(locale: Locale): string {
  const groups = dimensions.map(({ id, names }) => {
    const members = criteria.filter(({ dimension }) => dimension === id);
    const lines = members.flatMap(({ number, weight, names: criterionNames, why, ask, id: criterionId }) => [
      `  ${number} ${criterionNames[locale]} (${weight}) · ${criterionId}`,
      `      ${why[locale]}`,
      `      → ${ask[locale]}`,
    ]);
    return [names[locale], ...lines].join('\n');
  });
  const lists = [flags, duties].map((list) =>
    list.map(({ id, names }) => `  ${id.padEnd(28)}${names[locale]}`).join('\n'),
  );
  return `${[`Likeverd ${rubricVersion}`, ...groups, ...lists].join('\n\n')}\n`;
}
