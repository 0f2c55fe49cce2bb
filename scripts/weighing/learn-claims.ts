import { claims, type WeighedFact } from '#src/analysis/weighing/claims';
import { claimsOf, type Example, type ExampleAd } from './claim-examples';
import { fit, frequentFeatures, likelihoods, mostTelling, type Learnt } from './fit';

const effort = { cost: 16, emphasis: 0.5 };
/** Above this a passage may well speak of a subject it was not written for. */
const mayBeSaid = 0.15;
/** Below this no sentence of an ad is taken for the one in which a duty stands. */
const likelyDuty = 0.03;

/**
 * Learns from passages and the sentences of ads, in three steps. Of a passage only one subject is labelled, so weights
 * learnt as if it said nothing else tell which others to leave open. Of an ad it is known which duties it names and not
 * where, so the likeliest sentence is taken. Then only the features that tell most are kept, and learnt with once more.
 *
 * @param size how many features to keep
 */
export function learnClaims(passages: readonly Example[], ads: readonly ExampleAd[], size: number): Learnt {
  const sentences = ads.flatMap((ad) => ad.sentences);
  const first = fit([...passages, ...sentences], frequentFeatures([...passages, ...sentences]), effort);
  const opened = passages.map((passage) => withOpenSubjects(passage, first));
  const placed = ads.flatMap((ad) => withPlacedDuties(ad, first));
  const examples = [...opened, ...placed];
  const full = fit(examples, first.rowOf, effort);
  return fit(examples, mostTelling(full, examples, size), effort);
}

function withOpenSubjects(passage: Example, first: Learnt): Example {
  if (passage.unlabelled.size === 0) return passage;
  const likely = likelihoods(first, passage.features);
  const answers = [...passage.answers];
  const isOpen = (fact: WeighedFact): boolean => claimsOf(fact).some((claim) => likely[claim]! > mayBeSaid);
  for (const fact of passage.unlabelled) if (isOpen(fact)) for (const claim of claimsOf(fact)) answers[claim] = null;
  return { ...passage, answers };
}

function withPlacedDuties({ duties, sentences }: ExampleAd, first: Learnt): Example[] {
  const likely = sentences.map(({ features }) => likelihoods(first, features));
  const placed = sentences.map((sentence) => ({ ...sentence, answers: [...sentence.answers] }));
  for (const duty of duties ?? []) {
    const claim = claims.indexOf(`duties.${duty}`);
    if (claim < 0 || likely.length === 0) continue;
    const best = likely.reduce((top, one, index) => (one[claim]! > likely[top]![claim]! ? index : top), 0);
    if (likely[best]![claim]! > likelyDuty) placed[best]!.answers[claim] = true;
  }
  return placed;
}
