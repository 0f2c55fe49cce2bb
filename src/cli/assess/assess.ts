import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { engineVersion } from '#src/assessment/engine-version';
import { extractorVersion } from '#src/page/extractor-version';
import { locales } from '#src/rubric/localized';
import { profiles, type ProfileId } from '#src/rubric/profiles';
import { rubricVersion } from '#src/rubric/version';
import { oneOf, UsageError, wholeNumber, type Command, type Terminal } from '../command';
import { inputKinds, splitInputs } from '../inputs/split-inputs';
import { frames, outputFormats, type AssessSettings } from './assess-pieces';
import { batches } from './batches';
import { inOrder } from './in-order';
import { openOutput, type Output } from './output-file';
import { createProgress } from './report-progress';
import { otherThreads, ownThread, type Workplace } from './threads';

const profileIds = Object.keys(profiles) as ProfileId[];

const usage = `usage: likeverd assess [options] FILE|FOLDER|- …

Reads job ads and writes a report for each, in the order given; a folder's files in the order of their names.
- reads standard input. Any number of ads: they are read one by one, never all at once.

  .json .jsonl   ads { "id", "title", "employer"?, "fields"?, "text" | "html", "url"? }: one, a list, or one a line;
                 or records of a dataset, one a line
  .csv           ads with a row of headings: id, title, employer, text or html, url, and field:LABEL for facts
  .html .htm     a saved page
  .txt           the text of one ad; its first line is the title
  .warc          a web archive: pages that may be ads for peer workers, each with its portal's reader or the general one
  any of them packed with gzip (.gz)

  --format jsonl|json|text|records   one report a line (default), one list, a summary for people, or one record of a
                             dataset a line: the ad with its report, contact persons masked
  --ui nb|nn|en              language of the summary (default: nb)
  --weights PROFILE          ${profileIds.join(', ')} (default: default)
  --lang auto|nb|nn|en|da|sv language of the ads (default: auto)
  --url URL                  the address a saved page was read from: picks the portal's own reader
  --with-text                adds the text that start and end of the evidence count in
  --gate-first               passes over ads without any word of peer work: no line for those, and far quicker where
                             most ads are for other jobs
  --input KIND               what standard input holds: ${inputKinds.join(', ')} (default: told by how it begins)
  --read-at INSTANT          when ads were read that do not tell (records; default: the file's time, or now)

  --jobs N                   threads to use; 0: as many as there are processors (default: 1)
  --out FILE                 writes there instead of to standard output
  --resume                   goes on with --out FILE where an interrupted run of the same command left off
  --progress                 tells how far it has come, also where nobody watches

What cannot be read is named on standard error and the rest is read. Exit code 1 then, 2 when called wrongly.
`;

export const assessCommand: Command = {
  name: 'assess',
  summary: 'reads job ads and writes a report for each',
  usage,
  async run(args, terminal) {
    const { settings, inputs, jobs, out, resume, progress, readAtGiven } = parseOptions(args);
    const workplace = openWorkplace(settings, jobs, terminal);
    try {
      const run = {
        inputs: inputs.paths.map(identityOf),
        url: inputs.url,
        settings: { ...settings, readAt: readAtGiven },
      };
      const output =
        out === undefined
          ? standardOutput(terminal)
          : await openOutput(out, { ...run, ...versions }, { resume, now: Date.now });
      if (!output) {
        terminal.complain(`likeverd assess: ${out} is whole already\n`);
        return 0;
      }
      const problems = await assessAll({ settings, inputs, workplace, output, terminal, progress });
      await output.finish();
      return problems > 0 ? 1 : 0;
    } finally {
      workplace.close();
    }
  },
};

const versions = { engineVersion, rubricVersion, extractorVersion };

function parseOptions(args: string[]) {
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
      'gate-first': { type: 'boolean', default: false },
      input: { type: 'string' },
      'read-at': { type: 'string' },
      jobs: { type: 'string', default: '1' },
      out: { type: 'string' },
      resume: { type: 'boolean', default: false },
      progress: { type: 'boolean', default: false },
    },
  });
  if (!positionals.length) throw new UsageError('name a file, a folder, or - for standard input');
  const format = oneOf('format', values.format, outputFormats);
  const locale = oneOf('ui', values.ui, locales);
  const weights = oneOf('weights', values.weights, profileIds);
  const language = oneOf('lang', values.lang, ['auto', 'nb', 'nn', 'en', 'da', 'sv']);
  const kind = values.input === undefined ? null : oneOf('input', values.input, inputKinds);
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new UsageError(`--url ${values.url}: not an address`);
  const readAt = values['read-at'];
  if (readAt !== undefined && Number.isNaN(Date.parse(readAt)))
    throw new UsageError(`--read-at ${readAt}: not an instant like 2026-03-01T12:00:00Z`);
  if (values.resume && values.out === undefined) throw new UsageError('--resume: name the file with --out');
  if (values.resume && format !== 'jsonl' && format !== 'records')
    throw new UsageError('--resume: only with one report or record a line (--format jsonl or records)');
  if (values.resume && format === 'records' && positionals.includes('-') && readAt === undefined)
    throw new UsageError('--resume: records from standard input need --read-at, or their time would change');
  const settings: AssessSettings = {
    format,
    locale,
    weights,
    language,
    withText: values['with-text'],
    gateFirst: values['gate-first'],
    readAt: readAt ?? new Date().toISOString(),
  };
  return {
    settings,
    inputs: { paths: positionals, url: values.url ?? null, kind },
    jobs: wholeNumber('jobs', values.jobs) || availableParallelism(),
    out: values.out,
    resume: values.resume,
    progress: values.progress,
    readAtGiven: readAt ?? null,
  };
}

function openWorkplace(settings: AssessSettings, jobs: number, { startThread }: Terminal): Workplace {
  return jobs > 1 && startThread ? otherThreads(settings, jobs, startThread) : ownThread(settings);
}

interface Job {
  settings: AssessSettings;
  inputs: ReturnType<typeof parseOptions>['inputs'];
  workplace: Workplace;
  output: Output;
  terminal: Terminal;
  progress: boolean;
}

/** @returns how many inputs could not be read */
async function assessAll({ settings, inputs, workplace, output, terminal, progress }: Job): Promise<number> {
  const frame = frames[settings.format];
  const pieces = splitInputs(inputs.paths, { ...inputs, stdin: terminal.input });
  const { begun } = output;
  const done = { pieces: begun.pieces, outputs: begun.outputs, problems: begun.problems };
  const onTerminal = terminal.isWatched ?? false;
  const watch =
    onTerminal || progress
      ? createProgress(
          {
            complain: terminal.complain,
            onTerminal,
            now: () => performance.now(),
            memory: () => process.memoryUsage.rss(),
            processorTime: () => (process.cpuUsage().user + process.cpuUsage().system) / 1_000,
          },
          begun.outputs,
        )
      : null;

  const inBatches = batches(pieces, begun.pieces, workplace.lanes === 1);
  const work = async (batch: Parameters<Workplace['assess']>[0]) => ({
    pieces: batch.length,
    ...(await workplace.assess(batch)),
  });
  for await (const result of inOrder(inBatches, work, workplace.lanes)) {
    for (const text of result.outputs) {
      await output.write((done.outputs === 0 ? frame.open : frame.between) + text);
      done.outputs++;
    }
    if (result.problems.length > 0) watch?.clear();
    for (const problem of result.problems) terminal.complain(`likeverd assess: ${problem}\n`);
    done.problems += result.problems.length;
    done.pieces += result.pieces;
    await output.reached(done);
    watch?.at(done.outputs);
  }
  await output.write(done.outputs === 0 ? frame.empty : frame.close);
  watch?.end(done.outputs);
  return done.problems;
}

const standardOutput = ({ write }: Terminal): Output => ({
  begun: { pieces: 0, outputs: 0, problems: 0, bytes: 0 },
  write: async (text) => write(text),
  reached: async () => {},
  finish: async () => {},
});

/** A file that was changed meanwhile is another input. */
function identityOf(path: string): object {
  const stat = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() ? { path, size: stat.size, changed: stat.mtimeMs } : { path };
}
