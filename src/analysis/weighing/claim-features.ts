import { featuresOf, wordsOf } from '#src/analysis/weighing/features';
import { lexiconFor, senseOf } from '#src/analysis/weighing/word-senses';

/** A class stands in an order with each of so many that come after it, whatever words without a sense stand between. */
export const classesAhead = 4;

export const glossFeature = (gloss: string): string => `=${gloss}`;
export const classFeature = (name: string): string => `:${name}`;
/** Who gets and who gives is a matter of order: "you get … supervision", "supervision … you give". */
export const orderFeature = (first: string, then: string): string => `:${first} :${then}`;

/**
 * What is weighed in a sentence: its words (`featuresOf`), what they mean, the classes of that, and which class comes before
 * which. Training and reading both see this; reading counts it without making the set (`weigh`).
 */
export function claimFeaturesOf(text: string): Set<string> {
  const features = featuresOf(text);
  const words = wordsOf(text);
  const lexicon = lexiconFor(words);
  const senses = words
    .map((word) => senseOf(lexicon, word))
    .filter((sense) => sense !== null)
    .filter(({ classes }) => classes.length > 0);
  senses.forEach(({ glosses, classes }, at) => {
    for (const gloss of glosses) features.add(glossFeature(gloss));
    for (const first of classes) {
      features.add(classFeature(first));
      for (const ahead of senses.slice(at + 1, at + 1 + classesAhead))
        for (const then of ahead.classes) features.add(orderFeature(first, then));
    }
  });
  return features;
}
