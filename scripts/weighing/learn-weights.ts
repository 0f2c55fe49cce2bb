// npm run weights [-- --check] [--also FOLDER …]: learns what words weigh, and writes src/analysis/weighing/weights.json.
// --check prints how well ads are read whose writers were left out, and writes nothing. --also: labelled ads outside of
// the project that are learnt from too.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { claims, weighedKinds, type WeighedFact } from '#src/analysis/weighing/claims';
import { digestOfExamples, factOf, readExampleAds, readTold, readTunedPassages, tunedFolder } from './examples';
import { learn, likelihoods, type Learnt } from './learn';

/** How many features are kept. More would tell more, and weigh more: see docs/weighing.md. */
const size = 12_000;
/** Weights are rounded to whole steps, so many up and down from nothing. */
const steps = 7;
/** The step is chosen so that one weight in this many is cut off. */
const cutOff = 500;
const folds = 5;

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, also: { type: 'string', multiple: true, default: [] } },
});
const passages = [...readTold(), ...readTunedPassages()];
const ads = [tunedFolder, ...values.also].flatMap(readExampleAds);
console.log(
  `${passages.length} passages, ${ads.length} ads with ${ads.flatMap((ad) => ad.sentences).length} sentences`,
);
if (values.check) check();
else write(rounded(learn(passages, ads, size)));

interface Rounded extends Learnt {
  /** Whole numbers, by row and claim. */
  counts: Int8Array;
  /** What one step is worth, by claim. */
  steps: number[];
}

function rounded({ rowOf, weights, biases }: Learnt): Rounded {
  const counts = new Int8Array(weights.length);
  const worth = claims.map((_, claim) => {
    const sizes = [...rowOf.values()]
      .map((row) => Math.abs(weights[row * claims.length + claim]!))
      .sort((a, b) => a - b);
    const step = sizes[sizes.length - 1 - Math.floor(sizes.length / cutOff)]! / steps;
    for (const row of rowOf.values()) {
      const at = row * claims.length + claim;
      counts[at] = Math.max(-steps, Math.min(steps, Math.round(weights[at]! / step)));
    }
    return step;
  });
  return {
    rowOf,
    biases,
    counts,
    steps: worth,
    weights: Float64Array.from(counts, (count, at) => count * worth[at % claims.length]!),
  };
}

function write({ rowOf, biases, counts, steps: worth }: Rounded): void {
  const features = [...rowOf.keys()].join('\n');
  const weights = Array.from(counts, (count) => String.fromCharCode('A'.charCodeAt(0) + count)).join('');
  const trained = {
    $comment: 'Written by `npm run weights`; not to be edited. See src/analysis/weighing/weigh.ts.',
    examples: digestOfExamples(),
    steps: worth.map((step) => Number(step.toPrecision(4))),
    biases: Array.from(biases, (bias) => Number(bias.toPrecision(4))),
    features,
    weights,
  };
  writeFileSync('src/analysis/weighing/weights.json', `${JSON.stringify(trained, null, 1)}\n`);
  console.log(`${rowOf.size} features for ${claims.length} claims written.`);
}

/** Reads each writer's ads with weights learnt from the others', and counts what is found at which likelihood. */
function check(): void {
  const levels = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];
  const counts = levels.map(() => ({ right: 0, otherLevel: 0, false: 0, duty: 0, falseDuty: 0 }));
  let silent = 0;
  let telling = 0;
  const writers = [...new Set(ads.map(({ writer }) => writer))].sort();
  for (let fold = 0; fold < folds; fold++) {
    const left = new Set(writers.filter((_, index) => index % folds === fold));
    const learnt = rounded(
      learn(
        passages,
        ads.filter(({ writer }) => !left.has(writer)),
        size,
      ),
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
