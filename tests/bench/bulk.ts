// npm run bulk -- generate|measure|interrupt [--count N] [--seed N] [--jobs N] [--times N] [--share N] [--gate-first]
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { drawIndex, seededRandom } from '#src/research/seeded-random';
import { bulkAds } from './bulk-ads';

/**
 * What any number of ads costs: `generate` writes them, `measure` pipes them through the built command line and prints
 * rate and memory on the way, `interrupt` kills a run at random points, goes on, and compares the bytes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '1' },
    times: { type: 'string', default: '20' },
    /** Ads for peer workers in a thousand. */
    share: { type: 'string', default: '1000' },
    'gate-first': { type: 'boolean', default: false },
  },
});
const [count, seed, times, share] = [values.count, values.seed, values.times, values.share].map(Number) as [
  number,
  number,
  number,
  number,
];
const program = 'dist/cli.mjs';
const killsEachTime = 3;

const commands: Readonly<Record<string, () => Promise<void>>> = { generate, measure, interrupt };
const command = commands[positionals[0] ?? ''];
if (!command)
  throw new Error('npm run bulk -- generate|measure|interrupt [--count N] [--seed N] [--jobs N] [--times N]');
await command();

function* lines(): Generator<string> {
  for (const ad of bulkAds(count, seed, share)) yield `${JSON.stringify(ad)}\n`;
}

async function generate(): Promise<void> {
  await pipeline(Readable.from(lines()), process.stdout);
}

/** The ads are made by another process, so that one core's rate is that of assessing alone. */
async function measure(): Promise<void> {
  const started = performance.now();
  const ads = again('generate');
  const run = spawn(
    process.execPath,
    [program, 'assess', '--progress', '--jobs', values.jobs, ...(values['gate-first'] ? ['--gate-first'] : []), '-'],
    {
      stdio: [ads.stdout!, 'pipe', 'inherit'],
    },
  );
  const ended = once(run, 'exit');
  let outputs = 0;
  let bytes = 0;
  for await (const piece of run.stdout!) {
    bytes += piece.length;
    for (const byte of piece as Buffer) if (byte === 10) outputs++;
  }
  await ended;
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `${outputs} reports, ${(bytes / 1e6).toFixed(0)} MB, in ${seconds.toFixed(1)} s with ${values.jobs} thread(s): ${(count / seconds).toFixed(0)} of ${count} ads a second`,
  );
}

function again(what: string): ChildProcess {
  return spawn(
    process.execPath,
    [
      'scripts/run-typescript.mjs',
      'tests/bench/bulk.ts',
      what,
      '--count',
      values.count,
      '--seed',
      values.seed,
      '--share',
      values.share,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
}

async function interrupt(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'likeverd-bulk-'));
  try {
    const input = join(folder, 'ads.jsonl');
    await pipeline(Readable.from(lines()), createWriteStream(input));
    const start = (out: string, ...more: string[]) =>
      spawn(process.execPath, [program, 'assess', '--jobs', values.jobs, '--out', out, ...more, input], {
        stdio: 'ignore',
      });
    const whole = join(folder, 'whole.jsonl');
    await once(start(whole), 'exit');
    const expected = readFileSync(whole);
    const random = seededRandom(seed);
    for (let time = 1; time <= times; time++) {
      const out = join(folder, `killed-${time}.jsonl`);
      const kills: number[] = [];
      // Each stretch is killed at a random place of what is left, so that every kill hits a run at work.
      while (kills.length < killsEachTime) {
        const written = kills.at(-1) ?? 0;
        const size = written + 1 + drawIndex(random, expected.length - written - 1);
        const run = start(out, '--resume');
        const exit = once(run, 'exit');
        const watch = setInterval(() => {
          if (sizeOf(`${out}.part`) >= size) run.kill('SIGKILL');
        }, 1);
        const [code] = await exit;
        clearInterval(watch);
        if (code === 0) break;
        kills.push(sizeOf(`${out}.part`));
      }
      await once(start(out, '--resume'), 'exit');
      const same = readFileSync(out).equals(expected);
      console.log(
        `${time}: killed at ${kills.map((bytes) => `${bytes}`).join(', ') || 'no'} of ${expected.length} bytes: ${same ? 'the same bytes' : 'OTHER BYTES'}`,
      );
      if (!same || kills.length === 0) process.exitCode = 1;
      rmSync(out);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of a file, in bytes; 0 when there is none. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
