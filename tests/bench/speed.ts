// npm run bench -- [--rounds N]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildDoc } from '#src/analysis/text/doc';
import { assess } from '#src/assessment/assess';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { budgets, measureSizes } from '../../scripts/lib/sizes.mjs';
import { readByKeywords } from './keyword-baseline';
import { readLabelledAds } from './labelled-ad';

/**
 * What reading an ad costs, as ratios within one run: machines differ and are noisy, so a time alone says little. The things
 * compared take turns on every ad of the frozen set, and of each the median round counts.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: a whole number from 1 up.`);

const ads = readLabelledAds('tests/fixtures/frozen');
const postingOf = (ad: (typeof ads)[number], times = 1) =>
  parsePostingInput({ id: ad.id, title: ad.title, fields: ad.fields, text: Array(times).fill(ad.text).join('\n') });
const postings = ads.map((ad) => postingOf(ad));
const fourfold = ads.map((ad) => postingOf(ad, 4));

const first = time(() => assess(postings[0]!));
const contenders = {
  report: () => postings.map((posting) => assess(posting)),
  'report, four times the text': () => fourfold.map((posting) => assess(posting)),
  'text layer alone': () => postings.map(buildDoc),
  'keyword baseline': () => ads.map(readByKeywords),
};
type Contender = keyof typeof contenders;
for (const run of Object.values(contenders)) run();

const times = new Map<Contender, number[]>(Object.keys(contenders).map((name) => [name as Contender, []]));
for (let round = 1; round <= rounds; round++) {
  for (const [name, run] of Object.entries(contenders)) times.get(name as Contender)!.push(time(run));
  process.stderr.write(`\rround ${round} of ${rounds}`);
}
process.stderr.write('\n');

const perAd = (name: Contender): number => median(times.get(name)!) / ads.length;
const report = perAd('report');
console.log(`${ads.length} ads, ${rounds} rounds; a report takes ${report.toFixed(1)} ms here, and`);
for (const name of ['text layer alone', 'keyword baseline', 'report, four times the text'] as const)
  console.log(`  ${name.padEnd(28)} ${(perAd(name) / report).toFixed(2)} times that`);
console.log(`  ${'the first report of a run'.padEnd(28)} ${(first / report).toFixed(0)} times that`);

const built = '.output/chrome-mv3';
console.log('');
if (budgets.every(({ file }) => existsSync(`${built}/${file}`)))
  for (const { name, gzip, limit } of measureSizes(built))
    console.log(`${name.padEnd(30)} ${gzip} bytes of gzip, ${((100 * gzip) / limit).toFixed(0)} % of its budget`);
else console.log(`No sizes: ${built} is not built yet. Run: npm run build`);

function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
