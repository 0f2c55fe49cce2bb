import type { Finding } from '#src/analysis/facts/facts';
import { isBundle, postOwners } from '#src/analysis/mentions/posts';
import { claims, weighedKinds, type WeighedFact, type WeighedKind } from '#src/analysis/weighing/claims';
import { pairOf, piecesOf, wordsOf } from '#src/analysis/weighing/features';
import trained from '#src/analysis/weighing/weights.json';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import type { Span } from '#src/analysis/text/sentences';
import type { Confidence, Evidence } from '#src/posting/evidence';

/** Subjects of which one thing is said at a time; tasks stand beside each other. */
type OneOfItsKinds = Exclude<WeighedFact, 'duties'>;

/**
 * How likely a sentence has to be to say a thing, from 0 to 1. Chosen on ads that neither rules nor weights had seen: what is
 * then found anew is right six times as often as it is said of ads that say nothing. Below 0.35 it is twice.
 */
const likelyEnough = 0.4;

/** The same for a task: a duty too many does less harm than a claim. */
const likelyTask = 0.3;

/** Below this a sentence names no such task, whatever words of it a rule knew. */
const unlikelyTask = 0.02;

/** Below this a sentence is so unlike what is said of a subject that a rule's finding in it is taken for a misreading. */
const unlikely = 0.05;

/** A weight of nothing; what is above counts for a claim and what is below against it. */
const zero = 'A'.charCodeAt(0);

/**
 * Subjects whose fullest level is mostly told as something that happens. A weaker word that a rule knows ("an advantage")
 * does not settle them, so what is weighed stands beside it.
 */
const toldInLife: ReadonlySet<WeighedFact> = new Set<WeighedFact>(['experienceUse', 'standing', 'influence']);

interface Weights {
  /** Feature → its row in `rows`. */
  rowOf: ReadonlyMap<string, number>;
  /** One row of `claims.length` weights for each feature. */
  rows: Int8Array;
  /** Word → the rows of its pieces. Ads share most of their words. */
  rowsOfWord: Map<string, readonly number[]>;
  /** For each row the last text it was counted in, by number: a feature counts once in a text. */
  countedIn: Int32Array;
  texts: number;
}
let unpacked: Weights | null = null;
const rememberedWords = 20_000;

/** Unpacked when a first sentence is weighed: many contexts load the engine and never read an ad. */
function unpack(): Weights {
  if (unpacked) return unpacked;
  const rowOf = new Map(trained.features.split('\n').map((feature, row) => [feature, row]));
  const rows = Int8Array.from({ length: trained.weights.length }, (_, at) => trained.weights.charCodeAt(at) - zero);
  unpacked = { rowOf, rows, rowsOfWord: new Map(), countedIn: new Int32Array(rowOf.size), texts: 0 };
  return unpacked;
}

/**
 * What a text says, by the weight of its words, pieces of words and pairs of words (see `featuresOf`).
 *
 * @returns for each of `claims` how likely it is that the text says it, from 0 to 1
 */
export function weigh(text: string): Float64Array {
  const { rowOf, rows, countedIn } = unpack();
  const number = ++unpack().texts;
  const sums = new Float64Array(claims.length);
  let known = 0;
  const count = (row: number): void => {
    if (countedIn[row] === number) return;
    countedIn[row] = number;
    known++;
    const from = row * sums.length;
    for (let claim = 0; claim < sums.length; claim++) sums[claim]! += rows[from + claim]!;
  };
  let before: string | null = null;
  for (const word of wordsOf(text)) {
    for (const row of rowsOf(word)) count(row);
    const pair = before === null ? undefined : rowOf.get(pairOf(before, word));
    if (pair !== undefined) count(pair);
    before = word;
  }
  // The same words weigh less in a long sentence.
  const share = 1 / Math.sqrt(known || 1);
  return sums.map((sum, claim) => 1 / (1 + Math.exp(-(trained.biases[claim]! + sum * share * trained.steps[claim]!))));
}

function rowsOf(word: string): readonly number[] {
  const { rowOf, rowsOfWord } = unpack();
  const remembered = rowsOfWord.get(word);
  if (remembered) return remembered;
  const found = piecesOf(word).flatMap((piece) => rowOf.get(piece) ?? []);
  if (rowsOfWord.size >= rememberedWords) rowsOfWord.clear();
  rowsOfWord.set(word, found);
  return found;
}

interface WeighedSentence {
  sentence: Sentence;
  /** Where it stands in the posting's own text. */
  source: Span;
  likely: Float64Array;
}
const weighed = new WeakMap<Doc, WeighedSentence[]>();

function weighedSentences(doc: Doc): WeighedSentence[] {
  const done = weighed.get(doc);
  if (done) return done;
  const owners = isBundle(doc) ? postOwners(doc) : null;
  const result = doc.sentences
    .filter((sentence) => !sentence.line.isHeading && owners?.get(sentence) !== 'other')
    .map((sentence) => ({
      sentence,
      source: sentence.passage.toSource(sentence.start, sentence.end),
      likely: weigh(sentence.text),
    }));
  weighed.set(doc, result);
  return result;
}

type Tells = (sentence: Sentence) => boolean;

/**
 * What the ad says of one subject by the weight of its words: the third way of reading, after patterns and mentions, for
 * what is put in words that no rule knows. Only the likeliest kind is reported, with the sentence it stands in. The finding
 * is of low confidence, so it counts only where no rule found anything.
 *
 * @param mayTell in which sentences it may be told
 */
export function weighedIn<Fact extends OneOfItsKinds>(
  doc: Doc,
  fact: Fact,
  mayTell: Tells = () => true,
): Finding<WeighedKind<Fact>>[] {
  const kinds: readonly WeighedKind<Fact>[] = weighedKinds[fact];
  let best: { kind: WeighedKind<Fact>; likely: number; sentence: Sentence } | null = null;
  for (const kind of kinds) {
    const found = likeliest(doc, fact, kind, mayTell);
    if (found && found.likely > (best?.likely ?? 0)) best = { kind, ...found };
  }
  if (!best || best.likely <= likelyEnough) return [];
  const isFirm = toldInLife.has(fact) && best.kind === kinds[0];
  return [findingOf(fact, best.kind, best.sentence, isFirm ? 'medium' : 'low')];
}

/** What the employee gives or brings: the opposite of what is weighed, in the same words. */
const isOpposite = ({ kind }: Finding<string>): boolean => kind === 'given' || kind === 'required';

/**
 * What rules found on one subject, without what stands in sentences that speak of something else by all their words; and,
 * of low confidence, what the words say that no rule knew. In a sentence in which a rule read something else on the subject
 * ("given", not received), words do not overrule it.
 */
export function weighedWith<Fact extends OneOfItsKinds, Kind extends string>(
  doc: Doc,
  fact: Fact,
  found: readonly Finding<Kind>[],
  mayTell: Tells = () => true,
): Finding<Kind | WeighedKind<Fact>>[] {
  const otherwise = new Set(found.filter(isOpposite).flatMap(({ evidence }) => sentencesOf(doc, evidence)));
  return [
    ...found.filter((one) => isOpposite(one) || !isUnlikely(doc, fact, one.evidence)),
    ...weighedIn(doc, fact, (sentence) => !otherwise.has(sentence) && mayTell(sentence)),
  ];
}

/**
 * The sentences worth reading for a subject. What rules find in the others is dropped by `weighedWith`, so they need not look:
 * most sentences of an ad speak of one or two subjects.
 */
export const likelySentences = (doc: Doc, fact: OneOfItsKinds): Sentence[] => {
  const likely = new Map(weighedSentences(doc).map((one) => [one.sentence, one]));
  return doc.sentences.filter((sentence) => {
    const known = likely.get(sentence);
    return !known || !isElsewhere(known, fact);
  });
};

/** Only the body is weighed: titles and fields are no sentences. */
const within = (doc: Doc, { field, start, end }: Evidence): WeighedSentence[] =>
  field === undefined ? weighedSentences(doc).filter(({ source }) => source.start < end && start < source.end) : [];

const sentencesOf = (doc: Doc, evidence: Evidence): Sentence[] => within(doc, evidence).map(({ sentence }) => sentence);

function isUnlikely(doc: Doc, fact: WeighedFact, evidence: Evidence): boolean {
  const sentences = within(doc, evidence);
  return sentences.length > 0 && sentences.every((sentence) => isElsewhere(sentence, fact));
}

const claimsOf = Object.fromEntries(
  Object.keys(weighedKinds).map((fact) => [
    fact,
    claims.flatMap((claim, index) => (claim.startsWith(`${fact}.`) ? [index] : [])),
  ]),
) as Record<WeighedFact, number[]>;

/** By all its words it speaks of something else. */
const isElsewhere = ({ likely }: WeighedSentence, fact: WeighedFact): boolean =>
  claimsOf[fact].every((claim) => likely[claim]! < unlikely);

/** Whether the words of its sentence speak against a duty that a rule found. */
export function isUnlikelyDuty(doc: Doc, duty: WeighedKind<'duties'>, evidence: Evidence): boolean {
  const sentences = within(doc, evidence);
  const claim = claims.indexOf(`duties.${duty}`);
  return sentences.length > 0 && sentences.every(({ likely }) => likely[claim]! < unlikelyTask);
}

/** The tasks of the post, by the weight of their words: several may stand in one sentence. */
export const weighedDuties = (doc: Doc, mayTell: Tells): Finding<WeighedKind<'duties'>>[] =>
  weighedKinds.duties.flatMap((duty) => {
    const found = likeliest(doc, 'duties', duty, mayTell);
    return found && found.likely > likelyTask ? [findingOf('duties', duty, found.sentence)] : [];
  });

/** The sentence that is likeliest to say one thing. */
function likeliest<Fact extends WeighedFact>(
  doc: Doc,
  fact: Fact,
  kind: WeighedKind<Fact>,
  mayTell: Tells,
): { sentence: Sentence; likely: number } | null {
  const claim = claims.indexOf(`${fact}.${kind}`);
  let best: { sentence: Sentence; likely: number } | null = null;
  for (const { sentence, likely } of weighedSentences(doc)) {
    if (likely[claim]! > (best?.likely ?? 0) && mayTell(sentence)) best = { sentence, likely: likely[claim]! };
  }
  return best;
}

const findingOf = <Kind extends string>(
  fact: WeighedFact,
  kind: Kind,
  sentence: Sentence,
  confidence: Confidence = 'low',
): Finding<Kind> => ({
  kind,
  confidence,
  evidence: evidenceAt(sentence.passage, sentence, sentence, `${fact}.weighed-${kind}`),
});
