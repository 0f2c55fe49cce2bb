// npm run train-cues -- [--l1 N] [--l2 N]: learns the weights in src/analysis/cues/trained-cues.ts, and tells how they read writers
// that they were not learned from.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { sumUpCues } from '#src/analysis/cues/cue-summary';
import {
  adChancesOf,
  adLevels,
  adNumbersOf,
  chancesOf,
  classesIn,
  cueLevels,
  decodeWeights,
  encodeWeights,
  type AdWeights,
  type CueWeights,
} from '#src/analysis/cues/cue-weights';
import { weighedSentences } from '#src/analysis/facts/cues';
import { buildDoc } from '#src/analysis/text/doc';
import { analyse } from '#src/analysis/analyse';
import { weighedLevel } from '#src/assessment/weigh-cues';
import { confusionTable, levelScores, macroF1 } from '#src/research/agreement/level-scores';
import { criteria } from '#src/rubric/criteria';
import { readAnnotatedAds } from './annotated-ad';
import {
  featuresKept,
  postingOf,
  sentencesOfAnnotated,
  sentencesOfCodebook,
  sentencesOfLabelled,
  sentencesOfPassages,
  type LabelledSentence,
} from './labelled-sentences';
import { trainLogistic, type Example } from './logistic';

const { values } = parseArgs({
  options: { l1: { type: 'string', default: '12' }, l2: { type: 'string', default: '0.3' } },
});
const target = 'src/analysis/cues/trained-cues.ts';
const criterionIds = criteria.map(({ id }) => id);
const adL2 = Number(values.l2);
const rounded = (weight: number): number => Math.round(weight * 100) / 100;

interface ReadAd {
  id: string;
  language: string;
  /** Features of each sentence. */
  sentences: ReadonlySet<string>[];
  /** By criterion. */
  rules: Record<string, string>;
  labels: Record<string, string>;
}

const writers = [...readAnnotatedAds('tests/fixtures/annotated-ads')].map(([writer, annotated]) => {
  const labelled: LabelledSentence[] = [];
  const ads: ReadAd[] = [];
  for (const ad of annotated) {
    const posting = postingOf(ad);
    const doc = buildDoc(posting);
    labelled.push(...sentencesOfAnnotated(ad, doc));
    if (ad.kind !== 'peer-ad' && ad.kind !== 'hybrid') continue;
    const { facts } = analyse(posting);
    ads.push({
      id: ad.id,
      language: ad.lang,
      sentences: weighedSentences(doc).map(featuresKept),
      rules: Object.fromEntries(criteria.map(({ id, decide }) => [id, decide(facts).level])),
      labels: Object.fromEntries(criterionIds.map((id) => [id, ad.criteria[id] ?? 'not-stated'])),
    });
  }
  return { writer, labelled, ads };
});
const others = [
  // They define the levels, so each counts for as many as it takes that none is read otherwise.
  ...Array.from({ length: 2 }, sentencesOfCodebook).flat(),
  ...sentencesOfPassages('tests/fixtures/passages'),
  ...sentencesOfLabelled(process.env['LIKEVERD_ADS'] ?? '../shared/ads/dev'),
];
console.log(
  `${writers.length} writers, ${writers.reduce((n, { ads }) => n + ads.length, 0)} ads, ${writers.reduce((n, { labelled }) => n + labelled.length, 0)} + ${others.length} sentences`,
);

function sentenceWeights(labelled: readonly LabelledSentence[]): CueWeights {
  const times = new Map<string, number>();
  for (const { features } of labelled)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  const known = labelled.map(({ features, labels }) => ({
    labels,
    features: [...features].filter((feature) => times.get(feature)! >= 4).map((feature) => [feature, 1] as const),
  }));
  const weights = new Map<string, number[]>();
  const bias: number[] = [];
  criterionIds.forEach((id, criterion) => {
    const some = known.filter(({ labels }) => labels[id] !== undefined);
    cueLevels.forEach((level, place) => {
      const model = criterion * cueLevels.length + place;
      const learned = trainLogistic(
        some.map(({ features, labels }): Example<string> => ({ features, isPositive: labels[id] === level })),
        { l1: Number(values.l1), l2: 1, epochs: 6 },
      );
      bias[model] = learned.bias;
      for (const [feature, weight] of learned.weights) {
        let pairs = weights.get(feature);
        if (!pairs) weights.set(feature, (pairs = []));
        pairs.push(model, weight);
      }
    });
  });
  const features = decodeWeights(encodeWeights(weights));
  return { criteria: criterionIds, bias, features, classes: classesIn(features.keys()) };
}

interface Row {
  writer: string;
  language: string;
  criterion: string;
  label: string;
  rule: string;
  numbers: number[];
}

function rowsOf({ writer, ads }: (typeof writers)[number], weights: CueWeights): Row[] {
  return ads.flatMap(({ language, sentences, rules, labels }) => {
    const chances = sentences.map((features) => chancesOf(features, weights));
    return criterionIds.map((criterion, place) => {
      const own = chances.map((all) => cueLevels.map((_, level) => all[place * cueLevels.length + level]!));
      const rule = rules[criterion]!;
      const numbers = adNumbersOf(sumUpCues(own), rule);
      return { writer, language, criterion, label: labels[criterion]!, rule, numbers };
    });
  });
}

/** Learned from ads whose sentences were read with weights that had not seen their writer. */
function adWeightsFrom(rows: readonly Row[]): AdWeights {
  return Object.fromEntries(
    criterionIds.map((criterion) => {
      const own = rows.filter((row) => row.criterion === criterion);
      return [
        criterion,
        adLevels.map((level) => {
          const examples = own.map(({ numbers, label }): Example<number> => ({
            features: numbers.map((value, place) => [place, value] as const),
            isPositive: label === level,
          }));
          const { bias, weights } = trainLogistic(examples, { l1: 0, l2: adL2, epochs: 40 });
          return [bias, ...(own[0]?.numbers ?? []).map((_, place) => weights.get(place) ?? 0)].map(rounded);
        }),
      ];
    }),
  );
}

function report(name: string, rows: readonly Row[], read: (row: Row) => string): void {
  const share = (some: readonly Row[], counts: (row: Row) => boolean): string =>
    some.length === 0 ? '—' : ((100 * some.filter(counts).length) / some.length).toFixed(1);
  const right = (row: Row): boolean => read(row) === row.label;
  const silent = rows.filter(({ label }) => label === 'not-stated');
  const languages = [...new Set(rows.map(({ language }) => language))].sort();
  const f1 = criterionIds.map((criterion) => {
    const judged = rows
      .filter((row) => row.criterion === criterion)
      .map((row) => ({ label: row.label, read: read(row) }));
    return macroF1(levelScores(confusionTable(judged, adLevels, [...adLevels, 'unclear'])));
  });
  console.log(
    `${name.padEnd(14)} accuracy ${share(rows, right)}, macro-F1 ${((100 * f1.reduce<number>((sum, one) => sum + (one ?? 0), 0)) / f1.length).toFixed(1)}, false claims ${share(silent, (row) => ['met', 'partly'].includes(read(row)))}, ` +
      `false contradictions ${share(rows, (row) => read(row) === 'contradicted' && row.label !== 'contradicted')}; ` +
      languages
        .map(
          (language) =>
            `${language} ${share(
              rows.filter((row) => row.language === language),
              right,
            )}`,
        )
        .join(', '),
  );
}

const rows = writers.flatMap((writer) => {
  const unseen = writers.filter((other) => other !== writer).flatMap(({ labelled }) => labelled);
  return rowsOf(writer, sentenceWeights([...others, ...unseen]));
});
console.log('Ads of writers that the weights have not seen:');
report('rules alone', rows, ({ rule }) => rule);
const weighed = new Map(
  writers.flatMap(({ writer }) => {
    const weights = adWeightsFrom(rows.filter((row) => row.writer !== writer));
    return rows
      .filter((row) => row.writer === writer)
      .map(
        (row) =>
          [
            row,
            row.rule === 'not-stated'
              ? weighedLevel(adChancesOf(row.numbers, weights[row.criterion]!), row.numbers)
              : row.rule,
          ] as const,
      );
  }),
);
report('with cues', rows, (row) => weighed.get(row)!);

const weights = sentenceWeights([...others, ...writers.flatMap(({ labelled }) => labelled)]);
const source = `// Made by \`npm run train-cues\`; see docs/cues.md.
import { classesIn, decodeWeights, type AdWeights, type CueWeights } from '#src/analysis/cues/cue-weights';

/** Decoded anew at each call: keep what it gives. */
export function trainedCues(): CueWeights {
  const features = decodeWeights(encoded);
  return { criteria, bias, features, classes: classesIn(features.keys()) };
}

const criteria = ${JSON.stringify(criterionIds)};
const bias = ${JSON.stringify(weights.bias.map(rounded))};

export const trainedAdWeights: AdWeights = ${JSON.stringify(adWeightsFrom(rows))};

const encoded = ${JSON.stringify(encodeWeights(weights.features))};
`;
writeFileSync(target, await format(source, { ...(await resolveConfig(target)), filepath: target }));
console.log(`${weights.features.size} features, ${weights.classes.length} word classes: ${target}`);
