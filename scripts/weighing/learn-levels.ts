import { analyse } from '#src/analysis/analyse';
import { unpack } from '#src/analysis/weighing/packed-weights';
import { weighBy } from '#src/analysis/weighing/weigh';
import { levelFeaturesOf, subjectOf, type AskedCriterion, type LevelWeights } from '#src/assessment/level-by-words';
import type { LabelledAd } from '#src/research/coding/labelled-ad';
import { criteria } from '#src/rubric/criteria';
import { codedLevels } from '#src/rubric/level';
import { exampleAd, postingOf, writerOf, type Example } from './claim-examples';
import { learnClaims } from './learn-claims';
import { packed, rounded, type Rounding } from './rounded';
import { fitSoftmax, type Numbered } from './softmax-regression';

export const folds = 4;
const cost = 1;
/** How much the rules' own level counts for until examples tell otherwise. */
const trust = 1.2;

const asked = criteria.flatMap((criterion) =>
  criterion.id in subjectOf ? [{ ...criterion, id: criterion.id as AskedCriterion }] : [],
);
export type LevelExamples = Record<AskedCriterion, Numbered[]>;

/** What rules and words say of each criterion of the ads of one part of the writers, by words learnt from the others', beside its label. */
export function levelExamples(
  passages: readonly Example[],
  ads: readonly LabelledAd[],
  fold: number,
  { size, rounding }: { size: number; rounding: Rounding },
): LevelExamples {
  const writers = [...new Set(ads.map(writerOf))].sort();
  const isLeft = (ad: LabelledAd): boolean => writers.indexOf(writerOf(ad)) % folds === fold;
  const others = ads.filter((ad) => !isLeft(ad)).map(exampleAd);
  weighBy(unpack(packed(rounded(learnClaims(passages, others, size), rounding))));
  const examples = Object.fromEntries(asked.map(({ id }) => [id, [] as Numbered[]])) as LevelExamples;
  for (const ad of ads.filter(isLeft)) {
    const { facts, nearest } = analyse(postingOf(ad));
    if (ad.gold.gate === 'no' || facts.gate.verdict === 'no') continue;
    for (const { id, decide } of asked) {
      const answer = codedLevels.findIndex((level) => level === ad.gold.criteria[id]?.level);
      const verdict = decide(facts);
      if (answer < 0 || verdict.level === 'unclear') continue;
      examples[id].push({ features: levelFeaturesOf(id, verdict, nearest), answer });
    }
  }
  return examples;
}

/** Learns from them whom to believe where rules and words differ. */
export function learnLevels(examples: readonly LevelExamples[]): LevelWeights {
  const learnt = Object.fromEntries(asked.map(({ id }) => [id, learnCriterion(examples.flatMap((fold) => fold[id]))]));
  return learnt as unknown as LevelWeights;
}

function learnCriterion(examples: readonly Numbered[]): number[][] {
  const prior = examples[0]!.features.map((_, row) => codedLevels.map((_level, at) => (row === at + 1 ? trust : 0)));
  return fitSoftmax(examples, prior, cost).map((row) => row.map((weight) => Number(weight.toFixed(3))));
}
