import { type ConceptName, concepts } from '#src/analysis/concepts/index';
import { occursIn } from '#src/analysis/patterns/pattern';
import type { Sentence } from '#src/analysis/text/doc';

const words = /[a-zß-öø-ÿ\u0100-\u024f]+|\d+|%/g;
/** So many letters tell a word from others and leave its endings, and the ends of long compounds, open. */
const stemLength = 6;
const prefixLength = 4;

const stemOf = (word: string): string => (/^\d/.test(word) ? '#' : word.slice(0, stemLength));
const stemsOf = (text: string): string[] => (text.toLowerCase().match(words) ?? []).map(stemOf);

/**
 * What a sentence shows to the weighing of cues, each feature once: its words (`w`), how they begin (`p`), neighbours
 * (`b`) and next but one (`s`), the section (`S`) and the words of its heading (`h`), whether it is a bullet (`B`), and
 * the word classes of `concepts` that it holds, alone (`c`) and by section (`C`).
 *
 * @param classes the word classes to look for
 */
export function featuresOf(sentence: Sentence, classes: readonly ConceptName[]): Set<string> {
  const features = new Set<string>([`S${sentence.section}`]);
  const stems = stemsOf(sentence.text);
  stems.forEach((stem, place) => {
    features.add(`w${stem}`);
    if (stem.length > prefixLength) features.add(`p${stem.slice(0, prefixLength)}`);
    const [next, afterNext] = [stems[place + 1], stems[place + 2]];
    if (next !== undefined) features.add(`b${stem} ${next}`);
    if (afterNext !== undefined) features.add(`s${stem} ${afterNext}`);
  });
  for (const stem of stemsOf(sentence.line.heading ?? '')) features.add(`h${stem}`);
  if (sentence.line.isBullet) features.add('B');
  for (const name of classes) {
    if (!occursIn(`{${name}}`, sentence.text)) continue;
    features.add(`c${name}`);
    features.add(`C${name} ${sentence.section}`);
  }
  return features;
}

export const everyClass = Object.keys(concepts) as ConceptName[];
