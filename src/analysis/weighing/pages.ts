import type { GateFact } from '#src/analysis/facts/facts';
import type { NoVacancyKind } from '#src/analysis/patterns/not-a-vacancy';
import type { Doc } from '#src/analysis/text/doc';
import { featuresOf } from '#src/analysis/weighing/features';
import trained from '#src/analysis/weighing/page-weights.json';
import { unpackedLater, weighFeatures } from '#src/analysis/weighing/packed-weights';
import { Scale } from '#src/analysis/weighing/scale';

/** What a page is, in the order in which weights are stored. */
export const pageVerdicts = ['yes', 'hybrid', 'no'] as const satisfies readonly GateFact['verdict'][];
type PageVerdict = (typeof pageVerdicts)[number];

/** What rules make of a page. */
export interface PageSigns {
  verdict: PageVerdict;
  whyNoVacancy: NoVacancyKind | 'computer-help' | null;
  hasPeerTitle: boolean;
}

/** What is weighed in a page: the words of its title and of its text, and the labels of its fields. */
export function pageFeaturesOf({ title, body, fields }: Pick<Doc, 'title' | 'body' | 'fields'>): Set<string> {
  const features = featuresOf(body.text);
  for (const feature of besideText({ title, fields })) features.add(feature);
  return features;
}

function* besideText({ title, fields }: Pick<Doc, 'title' | 'fields'>): Generator<string> {
  for (const feature of featuresOf(title.text)) yield `title: ${feature}`;
  for (const { field } of fields) yield `field: ${field}`;
}

const levels = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95];

/** What rules and words say of a page, as features for the last question: whom to believe where they differ. */
export function verdictFeaturesOf(signs: PageSigns, likely: ArrayLike<number>): Set<string> {
  const { verdict, whyNoVacancy, hasPeerTitle } = signs;
  const features = new Set([`rules: ${verdict}`]);
  if (hasPeerTitle) features.add(whyNoVacancy === null ? 'peer title' : 'peer title, no vacancy');
  if (whyNoVacancy !== null) features.add(`no vacancy: ${whyNoVacancy}`);
  pageVerdicts.forEach((one, at) => {
    for (const level of levels) {
      if (likely[at]! <= level) continue;
      features.add(`words: ${one} > ${level}`);
      if (one === 'no') features.add(`rules: ${verdict}, words: no > ${level}`);
      if (one === 'no' && whyNoVacancy !== null) features.add(`no vacancy, words: no > ${level}`);
    }
  });
  return features;
}

const pageWeights = unpackedLater(trained.pages);
let pageScale: Scale | null = null;
const verdictWeights = unpackedLater(trained.verdicts);

/**
 * What a page is by what rules make of it and by all its words. Rules know what an ad must have; what a page without it looks
 * like is too varied for them, and words tell.
 */
export function weighPage(doc: Doc, signs: PageSigns): PageVerdict {
  const likely = pageLikelihoods(doc, signs);
  return pageVerdicts[likely.reduce((top, one, at) => (one > likely[top]! ? at : top), 0)]!;
}

/** How likely each of `pageVerdicts` is, from 0 to 1. */
export function pageLikelihoods(doc: Doc, signs: PageSigns): Float64Array {
  const scale = (pageScale ??= new Scale(pageWeights())).clear().add(doc.body.text);
  for (const feature of besideText(doc)) scale.addFeature(feature);
  return weighFeatures(verdictWeights(), verdictFeaturesOf(signs, scale.read()));
}
