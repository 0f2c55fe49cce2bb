import { parseArgs } from 'node:util';
import { assess } from '#src/assessment/assess';
import type { Report } from '#src/assessment/report';
import type { Posting } from '#src/posting/posting';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { locales, type Locale } from '#src/rubric/localized';
import { profiles, type ProfileId } from '#src/rubric/profiles';
import { oneOf, UsageError, type Command } from './command';
import { readInputs } from './read-inputs';

const profileIds = Object.keys(profiles) as ProfileId[];

const usage = `usage: likeverd assess [options] FILE|FOLDER|- …

Reads job ads and writes a report for each, in the order given; a folder's files in the order of their names.
- reads standard input.

  .json .jsonl   ads { "id", "title", "employer"?, "fields"?, "text" | "html", "url"? }: one, a list, or one a line
  .html .htm     a saved page
  .txt           the text of one ad; its first line is the title

  --format jsonl|json|text   one report a line (default), one list, or a summary for people
  --ui nb|nn|en              language of the summary (default: nb)
  --weights PROFILE          ${profileIds.join(', ')} (default: default)
  --lang auto|nb|nn|en|da|sv language of the ads (default: auto)
  --url URL                  the address a saved page was read from: picks the portal's own reader
  --with-text                adds the text that start and end of the evidence count in

What cannot be read is named on standard error and the rest is read. Exit code 1 then, 2 when called wrongly.
`;

export const assessCommand: Command = {
  name: 'assess',
  summary: 'reads job ads and writes a report for each',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'jsonl' },
        ui: { type: 'string', default: 'nb' },
        weights: { type: 'string', default: 'default' },
        lang: { type: 'string', default: 'auto' },
        url: { type: 'string' },
        'with-text': { type: 'boolean', default: false },
      },
    });
    if (!positionals.length) throw new UsageError('name a file, a folder, or - for standard input');
    const format = oneOf('format', values.format, ['jsonl', 'json', 'text']);
    const locale = oneOf('ui', values.ui, locales);
    const weights = oneOf('weights', values.weights, profileIds);
    const language = oneOf('lang', values.lang, ['auto', 'nb', 'nn', 'en', 'da', 'sv']);
    if (values.url !== undefined && !URL.canParse(values.url))
      throw new UsageError(`--url ${values.url}: not an address`);

    const writer = writers[format](terminal.write, locale);
    let problems = 0;
    for await (const input of readInputs(positionals, { stdin: terminal.input, url: values.url ?? null })) {
      if ('problem' in input) {
        problems++;
        terminal.complain(`likeverd assess: ${input.problem}\n`);
        continue;
      }
      const posting = language === 'auto' ? input.posting : { ...input.posting, inLanguage: language };
      writer.add(assess(posting, { weights }), posting, { source: input.source, withText: values['with-text'] });
    }
    writer.end();
    return problems ? 1 : 0;
  },
};

interface Extras {
  /** The file the ad came from, as given. */
  source: string;
  withText: boolean;
}

interface Writer {
  add(report: Report, posting: Posting, extras: Extras): void;
  end(): void;
}

type Write = (text: string) => void;

const writers: Record<'jsonl' | 'json' | 'text', (write: Write, locale: Locale) => Writer> = {
  jsonl: (write) => ({
    add: (...one) => write(`${JSON.stringify(record(...one))}\n`),
    end: () => {},
  }),
  json: (write) => {
    const records: object[] = [];
    return {
      add: (...one) => void records.push(record(...one)),
      end: () => write(`${JSON.stringify(records, null, 2)}\n`),
    };
  },
  text: (write, locale) => {
    let first = true;
    return {
      add(report, posting, { withText }) {
        write(`${first ? '' : `\n${'─'.repeat(80)}\n\n`}${buildPanelView(report, locale).plainText}\n`);
        if (withText) write(`\n${posting.text}\n`);
        first = false;
      },
      end: () => {},
    };
  },
};

function record(report: Report, posting: Posting, { source, withText }: Extras): object {
  return { ...report, source, ...(withText && { text: posting.text }) };
}
