import { parseArgs } from 'node:util';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { mergeDatasets, type Choice, type Conflict } from '#src/research/dataset/merge-datasets';
import { recordLine } from '#src/research/export/jsonl';
import { oneOf, UsageError, type Command } from '../command';
import { openDataset } from './open-dataset';
import { writeWhole } from './write-whole';

const usage = `usage: likeverd merge [options] DATASET DATASET …

Makes one dataset of several, as JSON lines. The same record is there once, with the reports, tags and remarks of all; the
same text under another id becomes the same post. Where datasets say different things of a record, nothing is decided:
the conflicts are listed, nothing is written, and the exit code is 1.

  --keep first|second   decides every conflict for the dataset named earlier, or later; they are listed all the same
  --conflicts FILE      writes the conflicts there, one a line, instead of listing them on standard error
  --out FILE            writes there instead of to standard output

All datasets are held in memory: some hundred thousand ads.
`;

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'makes one dataset of several and lists what they say differently',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { keep: { type: 'string' }, conflicts: { type: 'string' }, out: { type: 'string' } },
    });
    if (positionals.length < 2) throw new UsageError('name two datasets or more');
    const keep: Choice | null = values.keep === undefined ? null : oneOf('keep', values.keep, ['first', 'second']);

    let records: DatasetRecord[] = [];
    let problems = 0;
    const conflicts: (Conflict & { dataset: string })[] = [];
    for (const path of positionals) {
      const dataset = openDataset(path, terminal, 'merge');
      const next: DatasetRecord[] = [];
      for await (const record of dataset.records) next.push(record);
      problems += dataset.problems();
      const merged = mergeDatasets(records, next, (conflict) => {
        conflicts.push({ ...conflict, dataset: path });
        return keep;
      });
      records = merged.records;
    }
    const listed = conflicts.map((one) => `${JSON.stringify(one)}\n`).join('');
    if (values.conflicts !== undefined) await writeWhole(piecesOf([listed]), values.conflicts, terminal);
    else if (listed !== '') terminal.complain(conflicts.map(inWords).join(''));
    if (conflicts.length > 0 && keep === null) {
      terminal.complain(
        `likeverd merge: ${conflicts.length} conflicts and nothing written: decide them, or say --keep\n`,
      );
      return 1;
    }
    await writeWhole(piecesOf(records.map(recordLine)), values.out, terminal);
    return problems > 0 ? 1 : 0;
  },
};

const inWords = ({ recordId, about, first, second, dataset }: Conflict & { dataset: string }): string =>
  `${recordId}: ${about}: ${JSON.stringify(first)}, in ${dataset}: ${JSON.stringify(second)}\n`;

async function* piecesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
