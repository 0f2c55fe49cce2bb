// npm run weights [-- claims|pages] [--check] [--also FOLDER …]: learns what words weigh, and writes
// src/analysis/weighing/*-weights.json. --check prints how well what was left out of learning is read, and writes nothing.
// --also: labelled ads outside of the project that are learnt from too.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { claims, weighedKinds, type WeighedFact } from '#src/analysis/weighing/claims';
import { pageVerdicts } from '#src/analysis/weighing/pages';
import { factOf, readExampleAds, readTold, readTunedPassages, tunedFolder } from './claim-examples';
import { digestOf, type LearntKind } from './digests';
import { likelihoods } from './fit';
import { learnClaims } from './learn-claims';
import { learnPages, readPages, steps, verdictsLeftOut } from './learn-pages';
import { packed, rounded } from './rounded';

/** How many features of sentences are kept. More would tell more, and weigh more: see docs/weighing.md. */
const size = 17_300;
/** To how many steps up and down they are rounded: fewer pack smaller, and leave room for more features. */
const claimSteps = 6;
const folds = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, also: { type: 'string', multiple: true, default: [] } },
});
const adFolders = [tunedFolder, ...values.also];
const about = (kind: LearntKind): boolean => positionals.length === 0 || positionals.includes(kind);
if (about('claims')) (values.check ? checkClaims : writeClaims)();
if (about('pages')) (values.check ? checkPages : writePages)();

function write(kind: LearntKind, file: string, learnt: object): void {
  const trained = {
    $comment: 'Written by `npm run weights`; not to be edited. See docs/weighing.md.',
    examples: digestOf(kind),
    ...learnt,
  };
  writeFileSync(`src/analysis/weighing/${file}`, `${JSON.stringify(trained, null, 1)}\n`);
  console.log(`${file} written.`);
}

function writePages(): void {
  const examples = readPages(adFolders);
  console.log(`${examples.length} pages`);
  const { pages, verdicts } = learnPages(examples);
  write('pages', 'page-weights.json', { pages: packed(pages), verdicts: packed(rounded(verdicts, steps)) });
}

function writeClaims(): void {
  const passages = [...readTold(), ...readTunedPassages()];
  const ads = adFolders.flatMap(readExampleAds);
  console.log(
    `${passages.length} passages, ${ads.length} ads with ${ads.flatMap((ad) => ad.sentences).length} sentences`,
  );
  write('claims', 'claim-weights.json', packed(rounded(learnClaims(passages, ads, size), claimSteps)));
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
  const ads = adFolders.flatMap(readExampleAds);
  const levels = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
  const counts = levels.map(() => ({ right: 0, otherLevel: 0, false: 0, duty: 0, falseDuty: 0 }));
  let silent = 0;
  let telling = 0;
  const writers = [...new Set(ads.map(({ writer }) => writer))].sort();
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(writers.filter((_, index) => index % folds === fold));
    const learnt = rounded(
      learnClaims(
        passages,
        ads.filter(({ writer }) => !left.has(writer)),
        size,
      ),
      claimSteps,
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
