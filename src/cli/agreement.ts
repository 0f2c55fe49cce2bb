import { parseArgs } from 'node:util';
import { compareWithReference, type ReferenceComparison } from '#src/research/agreement/against-reference';
import { answersOfCoding, answersOfReport, type Answers } from '#src/research/agreement/answers';
import { agreementBetween, type CoderAgreement } from '#src/research/agreement/between-coders';
import { adjudicated, differencesBetween } from '#src/research/coding/adjudication';
import type { Coding } from '#src/research/coding/coding';
import { seededRandom } from '#src/research/seeded-random';
import { coderAgreementText, referenceText } from './agreement-text';
import { oneOf, UsageError, wholeNumber, type Command, type Terminal } from './command';
import { readAssessedAds } from './research-inputs/read-ads';
import { readCodings } from './research-inputs/read-codings';

const usage = `usage: likeverd agreement [options] FILE|FOLDER|- …

Tells how far people who coded the same ads agree, and how well the engine finds what they coded.

  .jsonl    codings, one a line, as the coding page writes them; decisions on differences may stand among them
  a folder  labelled ads, one .json file each; they are one coder, named as the folder

  --engine FILE        reports or records of the same ads, as \`likeverd assess\` writes them: compared with what the
                       coders agree on, and what was decided where they do not
  --reference NAME     compares the engine with this coder alone
  --differences        lists what coders differ on, one a line, and nothing else
  --tables             adds the tables of which level was read for which
  --replicates N       draws for the intervals (default: 1000)
  --seed N             what they are drawn by (default: 1)
  --format text|json   Markdown tables (default), or everything as data

docs/agreement.md says what the measures mean. What cannot be read is named on standard error and the rest is read. Exit
code 1 then, 2 when called wrongly.
`;

export const agreementCommand: Command = {
  name: 'agreement',
  summary: 'tells how far coders agree, and how well the engine finds what they coded',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        engine: { type: 'string' },
        reference: { type: 'string' },
        differences: { type: 'boolean', default: false },
        tables: { type: 'boolean', default: false },
        replicates: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '1' },
        format: { type: 'string', default: 'text' },
      },
    });
    if (!positionals.length) throw new UsageError('name a file of codings, a folder of labelled ads, or -');
    const format = oneOf('format', values.format, ['text', 'json']);
    const replicates = wholeNumber('replicates', values.replicates);
    const seed = wholeNumber('seed', values.seed);

    const { codings, decisions, problems } = await readCodings(positionals, terminal);
    if (values.differences) {
      for (const one of differencesBetween(codings)) await terminal.write(`${JSON.stringify(one)}\n`);
      return complainOf(problems, terminal);
    }
    const chance = () => ({ replicates, random: seededRandom(seed) });
    const coders = new Set(codings.map(({ coder }) => coder));
    const between = coders.size > 1 ? agreementBetween(codings, chance()) : null;
    let engine: ReferenceComparison | null = null;
    if (values.engine !== undefined) {
      const reference = referenceOf(codings, values.reference, () => adjudicated(codings, decisions, 'reference'));
      const known = new Set(reference.map(({ recordId }) => recordId));
      const readings = await readAnswers(values.engine, known, problems, terminal);
      engine = compareWithReference(reference.map(answersOfCoding), readings, chance());
    }
    const exitCode = complainOf(problems, terminal);
    if (!between && !engine) throw new UsageError('name codings of a second coder, or reports with --engine');
    await terminal.write(
      format === 'json' ? `${JSON.stringify({ between, engine }, null, 2)}\n` : text(between, engine, values.tables),
    );
    return exitCode;
  },
};

function referenceOf(codings: readonly Coding[], name: string | undefined, settled: () => Coding[]): Coding[] {
  if (name === undefined) return settled();
  const own = codings.filter(({ coder }) => coder === name);
  if (own.length) return own;
  const coders = [...new Set(codings.map(({ coder }) => coder))];
  throw new UsageError(`--reference ${name}: no such coder; there are ${coders.join(', ')}`);
}

/** Labelled ads have the ad's own id, which is part of a record's. */
async function readAnswers(
  path: string,
  known: ReadonlySet<string>,
  problems: string[],
  terminal: Terminal,
): Promise<Answers[]> {
  const answers: Answers[] = [];
  for await (const read of readAssessedAds([path], terminal)) {
    if ('problem' in read) problems.push(read.problem);
    else if ('record' in read) {
      const { id, posting, reports } = read.record;
      answers.push(answersOfReport(known.has(id) ? id : posting.id, reports.at(-1)!));
    } else answers.push(answersOfReport(read.report.id, read.report));
  }
  return answers;
}

function text(between: CoderAgreement | null, engine: ReferenceComparison | null, tables: boolean): string {
  return `${[between && coderAgreementText(between), engine && referenceText(engine, tables)].filter(Boolean).join('\n\n')}\n`;
}

function complainOf(problems: readonly string[], terminal: Terminal): 0 | 1 {
  for (const problem of problems) terminal.complain(`likeverd agreement: ${problem}\n`);
  return problems.length ? 1 : 0;
}
