import { sumUpCues } from '#src/analysis/cues/cue-summary';
import { chancesOf, cueLevels, type CueWeights } from '#src/analysis/cues/cue-weights';
import { featuresOf } from '#src/analysis/cues/sentence-features';
import { trainedCues } from '#src/analysis/cues/trained-cues';
import type { CuesFact } from '#src/analysis/facts/facts';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';

let decoded: CueWeights | null = null;

/** The sentences whose words are weighed: all but headings, which the sentences below them take with them. */
export const weighedSentences = (doc: Doc): Sentence[] =>
  [...doc.titleSentences, ...doc.fieldSentences, ...doc.sentences].filter(({ line }) => !line.isHeading);

/** What the words of an ad make likely for each criterion, beside what the rules find. */
export function readCues(doc: Doc): CuesFact {
  const weights = (decoded ??= trainedCues());
  const sentences = weighedSentences(doc);
  const chances = sentences.map((sentence) => chancesOf(featuresOf(sentence, weights.classes), weights));
  return Object.fromEntries(
    weights.criteria.map((criterion, place) => {
      const own = chances.map((all) => cueLevels.map((_, level) => all[place * cueLevels.length + level]!));
      const strongest = cueLevels.map((_, level) => {
        const best = own.reduce((top, levels, index) => (levels[level]! > own[top]![level]! ? index : top), 0);
        const sentence = sentences[best];
        return sentence ? [evidenceAt(sentence.passage, sentence, sentence, `cues.${criterion}`)] : [];
      });
      return [criterion, { summary: sumUpCues(own), strongest }];
    }),
  );
}
