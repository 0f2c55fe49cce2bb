// npm run bench -- [--rounds N] [--no-browser]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import writeGood from 'write-good';
import { buildDoc } from '#src/analysis/text/doc';
import { assess } from '#src/assessment/assess';
import { mayBePeerWork } from '#src/posting/gate';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { budgets, measureSizes } from '../../scripts/lib/sizes.mjs';
import { measurePages } from './page-cost';
import { measureWriting } from './writing-cost';
import { readByKeywords } from './keyword-baseline';
import { readLabelledAds, type LabelledAd } from './labelled-ad';

/**
 * What reading an ad costs, as ratios within one run: machines differ and are noisy, so a time alone says little. The things
 * compared take turns, and of each the median round counts.
 */
const { values } = parseArgs({
  allowNegative: true,
  options: { rounds: { type: 'string', default: '5' }, browser: { type: 'boolean', default: true } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds ${values.rounds}: a whole number from 1 up.`);

const ads = readLabelledAds('tests/fixtures/frozen');
const built = '.output/chrome-mv3';

const cold = time(() => assess(postingOf(ads[0]!)));
const memoryBefore = heldMemory();
compareOnSameTexts();
growWithLength();
console.log(`\nfirst report of a run             ${cold.toFixed(0)} ms, with rules compiled and tables built`);
console.log(
  `memory held after all of this     ${((heldMemory() - memoryBefore) / 1e6).toFixed(0)} MB more than after the first report`,
);
gateOnLongPages();
sizes();
if (values.browser) {
  await pages();
  await writing();
}

/** Beside linters that English writers know, on the same English texts, 4 kB each. joblint is not published any more. */
function compareOnSameTexts(): void {
  const texts = ads
    .filter(({ lang, text }) => lang === 'en' && text.length > 1_000)
    .map(({ text }) => stretched(text, 4_000));
  const equality = unified().use(retextEnglish).use(retextEquality).use(retextStringify).freeze();
  const alex = unified().use(retextEnglish).use(retextEquality).use(retextProfanities).use(retextStringify).freeze();
  const medians = takeTurns({
    Likeverd: () => texts.map((text) => assess(posting(text))),
    'its text layer alone': () => texts.map((text) => buildDoc(posting(text))),
    'keyword baseline': () => texts.map((text) => readByKeywords({ ...ads[0]!, text })),
    'write-good': () => texts.map((text) => writeGood(text)),
    'retext-equality': () => texts.map((text) => equality.processSync(text)),
    'the two plugins of alex': () => texts.map((text) => alex.processSync(text)),
  });
  const own = medians['Likeverd']! / texts.length;
  console.log(`${texts.length} English texts of 4 kB, ${rounds} rounds; a report takes ${own.toFixed(1)} ms here, and`);
  for (const [name, taken] of Object.entries(medians).slice(1))
    console.log(`  ${name.padEnd(28)} ${(taken / texts.length / own).toFixed(2)} times that`);
}

/** The time for a kilobyte must not depend on how many there are. */
function growWithLength(): void {
  const sources = ads.filter(({ lang, text }) => lang === 'nb' && text.length > 1_000).slice(0, 8);
  const lengths = [1, 4, 16, 40];
  const medians = takeTurns(
    Object.fromEntries(
      lengths.map((kilobytes) => [
        String(kilobytes),
        () => sources.map(({ text }) => assess(posting(stretched(text, kilobytes * 1_000)))),
      ]),
    ),
  );
  const perKilobyte = (kilobytes: number): number => medians[String(kilobytes)]! / sources.length / kilobytes;
  console.log('\na kilobyte of Norwegian, beside one in a text of 4 kB');
  for (const kilobytes of lengths)
    console.log(
      `  in a text of ${String(kilobytes).padStart(2)} kB          ${(perKilobyte(kilobytes) / perKilobyte(4)).toFixed(2)} times`,
    );
}

/** What every ad on a portal costs before anything else is done with it. */
function gateOnLongPages(): void {
  const page = stretched(
    ads.find(({ kind }) => kind === 'near-miss-ad')!.text.replaceAll(/erfaring/giu, 'kunnskap'),
    200_000,
  );
  const { gate } = takeTurns({ gate: () => mayBePeerWork(page) });
  console.log(`the gate on 200 kB                ${gate!.toFixed(2)} ms (promised: under 2)`);
}

function sizes(): void {
  console.log('');
  if (!budgets.every(({ file }) => existsSync(`${built}/${file}`)))
    return console.log(`No sizes: ${built} is not built yet. Run: npm run build`);
  for (const { name, gzip, limit } of measureSizes(built))
    console.log(`${name.padEnd(33)} ${gzip} bytes of gzip, ${((100 * gzip) / limit).toFixed(0)} % of its budget`);
}

async function pages(): Promise<void> {
  if (!existsSync(built)) return;
  console.log('\nscript time of the extension in a page of 200 kB, from a trace of Chromium, median of three loads');
  for (const { name, own, page } of await measurePages())
    console.log(`  ${name.padEnd(44)} ${own.toFixed(1)} ms; the page itself ${page.toFixed(0)} ms`);
}

/** What an employer waits for while writing: nothing at a key, and the report after a pause. */
async function writing(): Promise<void> {
  if (!existsSync(`${built}/preview.html`)) return;
  const { report, keys, longestKey, longTasks } = await measureWriting();
  console.log('\nwriting an ad in Chromium');
  console.log(
    `  the report after the last key, ad of 6 kB     ${report.toFixed(0)} ms, median of ten pauses (promised: 150)`,
  );
  console.log(
    `  a key in an ad of 40 kB, until it is drawn    ${keys.toFixed(0)} ms, median; ${longestKey.toFixed(0)} ms the longest`,
  );
  console.log(`  tasks of more than 50 ms meanwhile            ${longTasks}`);
}

function takeTurns<Name extends string>(contenders: Record<Name, () => unknown>): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) contenders[name]();
  for (let round = 1; round <= rounds; round++) for (const name of names) times.get(name)!.push(time(contenders[name]));
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>;
}

function postingOf({ id, title, fields, text }: LabelledAd) {
  return parsePostingInput({ id, title, fields, text });
}

function posting(text: string) {
  return parsePostingInput({ id: 'bench', title: 'Peer support worker – erfaringskonsulent', fields: {}, text });
}

/** The text, repeated or cut at the end of a word. */
function stretched(text: string, length: number): string {
  const long = Array(Math.ceil(length / text.length))
    .fill(text)
    .join('\n');
  return long.slice(0, long.lastIndexOf(' ', length));
}

function heldMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
