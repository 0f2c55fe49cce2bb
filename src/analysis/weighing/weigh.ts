import { classesAhead, classFeature, glossFeature, orderFeature } from '#src/analysis/weighing/claim-features';
import trained from '#src/analysis/weighing/claim-weights.json';
import { claims } from '#src/analysis/weighing/claims';
import { pairOf, piecesOf, wordsOf } from '#src/analysis/weighing/features';
import { likelihoods, unpack, type Weights } from '#src/analysis/weighing/packed-weights';
import { lexiconFor, senseClasses, senseOf, type Lexicon } from '#src/analysis/weighing/word-senses';

/** What one word counts, and the classes it has, by number. */
interface WeighedWord {
  rows: readonly number[];
  classes: readonly number[];
}

interface Scale extends Weights {
  /** Word → what it counts, by the lexicon it is read with. Ads share most of their words. */
  words: Map<Lexicon, Map<string, WeighedWord>>;
  /** The row of each class before each other (`orderFeature`); -1 where that tells nothing. */
  orderRows: Int32Array;
  /** For each row the last text it was counted in, by number: a feature counts once in a text. */
  countedIn: Int32Array;
  texts: number;
}
let scale: Scale | null = null;
const rememberedWords = 20_000;
const nothing = -1;

function openScale(): Scale {
  if (scale) return scale;
  const weights = unpack(trained);
  const orderRows = Int32Array.from({ length: senseClasses.length ** 2 }, (_, at) => {
    const [first, then] = [Math.floor(at / senseClasses.length), at % senseClasses.length];
    return weights.rowOf.get(orderFeature(senseClasses[first]!, senseClasses[then]!)) ?? nothing;
  });
  scale = { ...weights, words: new Map(), orderRows, countedIn: new Int32Array(weights.rowOf.size), texts: 0 };
  return scale;
}

/**
 * What a text says, by the weight of its words, of what they mean and of their order (see `claimFeaturesOf`). The same as
 * `weighFeatures` would say of them, several times as fast.
 *
 * @returns for each of `claims` how likely it is that the text says it, from 0 to 1
 */
export function weigh(text: string): Float64Array {
  const opened = openScale();
  const { rowOf, rows, orderRows, countedIn } = opened;
  const number = ++opened.texts;
  const sums = new Float64Array(claims.length);
  let known = 0;
  const count = (row: number): void => {
    if (row === nothing || countedIn[row] === number) return;
    countedIn[row] = number;
    known++;
    const from = row * sums.length;
    for (let claim = 0; claim < sums.length; claim++) sums[claim]! += rows[from + claim]!;
  };
  const words = wordsOf(text);
  const lexicon = lexiconFor(words);
  const behind: (readonly number[])[] = [];
  let before: string | null = null;
  for (const word of words) {
    const { rows: ofWord, classes } = weighedWord(opened, lexicon, word);
    for (const row of ofWord) count(row);
    if (before !== null) count(rowOf.get(pairOf(before, word)) ?? nothing);
    before = word;
    if (classes.length === 0) continue;
    for (const firsts of behind)
      for (const first of firsts) for (const then of classes) count(orderRows[first * senseClasses.length + then]!);
    behind.push(classes);
    if (behind.length > classesAhead) behind.shift();
  }
  return likelihoods(opened, sums, known);
}

function weighedWord({ rowOf, words }: Scale, lexicon: Lexicon, word: string): WeighedWord {
  let remembered = words.get(lexicon);
  if (!remembered) words.set(lexicon, (remembered = new Map()));
  const one = remembered.get(word);
  if (one) return one;
  const { glosses = [], classes = [] } = senseOf(lexicon, word) ?? {};
  const features = [...piecesOf(word), ...glosses.map(glossFeature), ...classes.map(classFeature)];
  const found = {
    rows: features.flatMap((feature) => rowOf.get(feature) ?? []),
    classes: classes.map((name) => senseClasses.indexOf(name)),
  };
  if (remembered.size >= rememberedWords) remembered.clear();
  remembered.set(word, found);
  return found;
}
