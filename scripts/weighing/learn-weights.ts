// npm run weights [-- claims|pages|levels] [--check] [--also FOLDER …]: learns what words weigh, and writes
// src/analysis/weighing/*-weights.json and src/assessment/level-weights.json. --check prints how well what was left out of learning is read, and writes nothing.
// --also: labelled ads outside of the project that are learnt from too.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { claims, weighedKinds, type WeighedFact } from '#src/analysis/weighing/claims';
import { pageVerdicts } from '#src/analysis/weighing/pages';
import { exampleAd, factOf, readLabelledAds, readTold, readTunedPassages, tunedFolder } from './claim-examples';
import { digestOf, type LearntKind } from './digests';
import { likelihoods } from './fit';
import { learnClaims } from './learn-claims';
import { folds, learnLevels, levelExamples, type LevelExamples } from './learn-levels';
import { learnPages, readPages, steps, verdictsLeftOut } from './learn-pages';
import { packed, rounded, type Rounding } from './rounded';

/** How many features of sentences are kept. More would tell more, and weigh more: see docs/weighing.md. */
const size = 25_000;
/** How they are rounded: fewer steps, and fewer small ones, pack smaller, and leave room for more features. */
const rounding: Rounding = { steps: 6, least: 0.8, swell: 1.13 };
const checkedFolds = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    also: { type: 'string', multiple: true, default: [] },
    // How this program asks itself for one part of the work on levels, in a process of its own.
    fold: { type: 'string' },
    into: { type: 'string' },
  },
});
const adFolders = [tunedFolder, ...values.also];
const about = (kind: LearntKind | 'levels'): boolean => positionals.length === 0 || positionals.includes(kind);
if (about('claims')) (values.check ? checkClaims : writeClaims)();
if (about('pages')) (values.check ? checkPages : writePages)();
if (about('levels') && !values.check) await (values.fold === undefined ? writeLevels : writeFold)();

function write(kind: LearntKind, path: string, learnt: object): void {
  const trained = {
    $comment: 'Written by `npm run weights`; not to be edited. See docs/weighing.md.',
    examples: digestOf(kind),
    ...learnt,
  };
  writeFileSync(path, `${JSON.stringify(trained, null, 1)}\n`);
  console.log(`${path} written.`);
}

function writePages(): void {
  const examples = readPages(adFolders);
  console.log(`${examples.length} pages`);
  const { pages, verdicts } = learnPages(examples);
  write('pages', 'src/analysis/weighing/page-weights.json', {
    pages: packed(pages),
    verdicts: packed(rounded(verdicts, { steps })),
  });
}

function writeClaims(): void {
  const passages = [...readTold(), ...readTunedPassages()];
  const ads = adFolders.flatMap(readLabelledAds).map(exampleAd);
  console.log(
    `${passages.length} passages, ${ads.length} ads with ${ads.flatMap((ad) => ad.sentences).length} sentences`,
  );
  write(
    'claims',
    'src/analysis/weighing/claim-weights.json',
    packed(rounded(learnClaims(passages, ads, size), rounding)),
  );
}

function writeFold(): void {
  const passages = [...readTold(), ...readTunedPassages()];
  const ads = adFolders.flatMap(readLabelledAds);
  const examples = levelExamples(passages, ads, Number(values.fold), { size, rounding });
  writeFileSync(values.into!, JSON.stringify(examples));
}

/** Each fold learns words anew, which takes minutes: as many at a time as there are processors. */
async function writeLevels(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'likeverd-levels-'));
  const files = Array.from({ length: folds }, (_, fold) => join(folder, `${fold}.json`));
  const waiting = [...files.keys()];
  const also = values.also.flatMap((one) => ['--also', one]);
  const work = async (): Promise<void> => {
    for (let fold = waiting.shift(); fold !== undefined; fold = waiting.shift()) {
      console.log(`levels: part ${fold + 1} of ${folds} …`);
      const parameters = [process.argv[1]!, 'levels', ...also, '--fold', String(fold), '--into', files[fold]!];
      await promisify(execFile)(process.execPath, parameters);
    }
  };
  await Promise.all(Array.from({ length: Math.min(folds, availableParallelism()) }, work));
  const examples = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as LevelExamples);
  rmSync(folder, { recursive: true });
  write('claims', 'src/assessment/level-weights.json', { weights: learnLevels(examples) });
}

/** Reads each writer's pages with weights learnt from the others'. */
function checkPages(): void {
  const read = verdictsLeftOut(readPages(adFolders));
  for (const writer of new Set(read.map((one) => one.writer))) {
    const ones = read.filter((one) => one.writer === writer);
    const counts = pageVerdicts.map((verdict) =>
      pageVerdicts.map((by) => ones.filter((one) => one.verdict === verdict && one.read === by).length),
    );
    console.log(
      writer.padEnd(12),
      pageVerdicts.map((verdict, at) => `${verdict}: ${counts[at]!.join(' ')}`).join('   '),
    );
  }
}

/** Reads each writer's ads with weights learnt from the others', and counts what is found at which likelihood. */
function checkClaims(): void {
  const passages = [...readTold(), ...readTunedPassages()];
  const ads = adFolders.flatMap(readLabelledAds).map(exampleAd);
  const levels = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
  const counts = levels.map(() => ({ right: 0, otherLevel: 0, false: 0, duty: 0, falseDuty: 0 }));
  let silent = 0;
  let telling = 0;
  const writers = [...new Set(ads.map(({ writer }) => writer))].sort();
  for (let fold = 0; fold < checkedFolds; fold++) {
    const left = new Set(writers.filter((_, index) => index % checkedFolds === fold));
    const learnt = rounded(
      learnClaims(
        passages,
        ads.filter(({ writer }) => !left.has(writer)),
        size,
      ),
      rounding,
    );
    for (const ad of ads.filter(({ writer }) => left.has(writer))) {
      const likely = ad.sentences.map(({ features }) => likelihoods(learnt, features));
      const most = (claim: string): number => Math.max(0, ...likely.map((one) => one[claims.indexOf(claim)]!));
      for (const { fact, kinds } of Object.values(factOf)) {
        const level = ad.levels.get(fact);
        if (level === undefined || fact === 'title') continue;
        if (level === 'not-stated') silent++;
        else telling++;
        const [best, kind] = bestOf(fact, most);
        levels.forEach((enough, index) => {
          if (best <= enough) return;
          const count = counts[index]!;
          if (level === 'not-stated') count.false++;
          else if (kinds[level as keyof typeof kinds] === kind) count.right++;
          else count.otherLevel++;
        });
      }
      for (const duty of weighedKinds.duties) {
        levels.forEach((enough, index) => {
          if (most(`duties.${duty}`) <= enough) return;
          if (ad.duties?.includes(duty)) counts[index]!.duty++;
          else counts[index]!.falseDuty++;
        });
      }
    }
  }
  console.log(`${telling} levels to find, ${silent} subjects nothing is said of`);
  console.table(Object.fromEntries(levels.map((enough, index) => [enough, counts[index]])));
}

function bestOf(fact: WeighedFact, most: (claim: string) => number): [number, string] {
  return weighedKinds[fact]
    .map((kind): [number, string] => [most(`${fact}.${kind}`), kind])
    .reduce((best, one) => (one[0] > best[0] ? one : best));
}
