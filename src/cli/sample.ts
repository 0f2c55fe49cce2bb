import { parseArgs } from 'node:util';
import { assignCoders, type CodingTask } from '#src/research/coding/assign-coders';
import { drawSample, strata, type Sample, type SampledRecord } from '#src/research/coding/draw-sample';
import { oneOf, UsageError, wholeNumber, type Command, type Terminal } from './command';
import { markdownTable } from './markdown-table';
import { assessedAdsUsage, readAssessedAds } from './research-inputs/read-ads';

const usage = `usage: likeverd sample --size N --seed N [options] FILE|- …

Draws posts to be coded by hand, and shares them between coders. Same seed, same ads: same sample, in whatever order the
ads come. Of a post's ads the one read last is drawn; ads that were left out or are not for a peer worker are not.

${assessedAdsUsage}

  --size N             how many posts to draw
  --seed N             a whole number to draw by; write it down with the sample
  --by ${strata.join(',')}   draw from each of these apart (one or more, with commas)
  --allocation proportional|equal   how many from each: by its size (default), or the same number
  --coders NAME,NAME   share the posts between these people
  --overlap SHARE      share of the posts that several people read, 0 to 1 (default: 1, all)
  --each N             how many people read each of these (default: 2)
  --format text|jsonl|json   tables (default), one post or task a line, or everything as data

What cannot be read is named on standard error and the rest is read. Exit code 1 then, 2 when called wrongly.
`;

export const sampleCommand: Command = {
  name: 'sample',
  summary: 'draws ads to be coded by hand and shares them between coders',
  usage,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        size: { type: 'string' },
        seed: { type: 'string' },
        by: { type: 'string', default: '' },
        allocation: { type: 'string', default: 'proportional' },
        coders: { type: 'string', default: '' },
        overlap: { type: 'string', default: '1' },
        each: { type: 'string', default: '2' },
        format: { type: 'string', default: 'text' },
      },
    });
    if (!positionals.length) throw new UsageError('name a file, or - for standard input');
    if (values.size === undefined) throw new UsageError('say with --size how many posts to draw');
    if (values.seed === undefined) throw new UsageError('choose a --seed, so that the sample can be drawn again');
    const seed = wholeNumber('seed', values.seed);
    const plan = {
      size: wholeNumber('size', values.size),
      seed,
      stratifyBy: namesIn(values.by).map((name) => oneOf('by', name, strata)),
      allocation: oneOf('allocation', values.allocation, ['proportional', 'equal']),
    };
    const coders = namesIn(values.coders);
    const overlap = shareIn(values.overlap);
    const codersPerOverlap = wholeNumber('each', values.each);
    const format = oneOf('format', values.format, ['text', 'jsonl', 'json']);

    const { records, problems } = await readRecords(positionals, terminal);
    const sample = drawSample(records, plan);
    const tasks = coders.length ? assignCoders(sample.drawn, { coders, overlap, codersPerOverlap, seed }) : null;
    await terminal.write(formats[format](sample, tasks));
    return problems ? 1 : 0;
  },
};

function namesIn(list: string): string[] {
  return [
    ...new Set(
      list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
}

function shareIn(value: string): number {
  const share = Number(value);
  if (value.trim() === '' || !(share >= 0 && share <= 1)) throw new UsageError(`--overlap ${value}: from 0 to 1`);
  return share;
}

async function readRecords(
  paths: readonly string[],
  terminal: Terminal,
): Promise<{ records: SampledRecord[]; problems: number }> {
  const records: SampledRecord[] = [];
  let problems = 0;
  for await (const read of readAssessedAds(paths, terminal)) {
    if ('problem' in read) {
      problems++;
      terminal.complain(`likeverd sample: ${read.problem}\n`);
    } else if ('record' in read) {
      const { id, textHash, postId, excluded, readAt, posting, reports } = read.record;
      const { gate, language, band } = reports.at(-1)!;
      const { portal } = posting;
      records.push({
        id,
        textHash,
        postId,
        excluded,
        readAt,
        posting: { portal },
        reports: [{ gate, language, band }],
      });
    } else {
      const { id, textHash, portal, gate, language, band } = read.report;
      const reports = [{ gate, language, band }];
      records.push({ id, textHash, postId: id, excluded: null, readAt: '', posting: { portal }, reports });
    }
  }
  return { records, problems };
}

const formats: Record<'text' | 'jsonl' | 'json', (sample: Sample, tasks: CodingTask[] | null) => string> = {
  json: (sample, tasks) => `${JSON.stringify({ ...sample, tasks }, null, 2)}\n`,
  jsonl: (sample, tasks) => (tasks ?? sample.drawn).map((one) => `${JSON.stringify(one)}\n`).join(''),
  text: (sample, tasks) => `${[strataText(sample), leftText(sample), tasksText(sample, tasks)].join('\n\n')}\n`,
};

function strataText({ plan, strata: groups, drawn }: Sample): string {
  const rows = groups.map(({ stratum, posts, drawn: count, weight }) => [
    stratum || 'all',
    String(posts),
    String(count),
    weight === null ? '–' : weight.toFixed(2),
  ]);
  return `${drawn.length} posts drawn with seed ${plan.seed}\n\n${markdownTable(['stratum', 'posts', 'drawn', 'each stands for'], rows)}`;
}

function leftText({ left }: Sample): string {
  return `Not drawn from: ${left.excluded} left out, ${left.notPeerWork} not for a peer worker, ${left.samePost} of a post with a later ad.`;
}

function tasksText({ drawn }: Sample, tasks: CodingTask[] | null): string {
  return tasks
    ? markdownTable(
        ['coder', 'record', 'place'],
        tasks.map(({ coder, recordId, place }) => [coder, recordId, String(place)]),
        [0, 1],
      )
    : markdownTable(
        ['record', 'stratum'],
        drawn.map(({ recordId, stratum }) => [recordId, stratum || 'all']),
        [0, 1],
      );
}
