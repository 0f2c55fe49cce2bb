import type { Finding } from '#src/analysis/facts/facts';
import { claims, weighedKinds, type WeighedFact, type WeighedKind } from '#src/analysis/weighing/claims';
import { featuresOf } from '#src/analysis/weighing/features';
import trained from '#src/analysis/weighing/weights.json';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import type { SectionKind } from '#src/analysis/text/sections';
import type { Span } from '#src/analysis/text/sentences';
import type { Confidence, Evidence } from '#src/posting/evidence';

/**
 * How likely a sentence has to be to say a thing of a subject, from 0 to 1. Chosen on ads whose writers were left out of
 * training (`npm run weights -- --check` prints the table): one in fifty of those that say nothing of the subject reach it.
 * Where nearly all ads say something, that cannot be told, and two in five is taken.
 */
const likelyEnough: Readonly<Record<Exclude<WeighedFact, 'duties'>, number>> = {
  terms: 0.4,
  roleLimits: 0.35,
  experienceUse: 0.4,
  supervision: 0.6,
  training: 0.4,
  team: 0.45,
  network: 0.25,
  boundaries: 0.5,
  influence: 0.3,
  standing: 0.45,
  preparation: 0.35,
  leader: 0.45,
  experienceDemand: 0.4,
  education: 0.5,
  title: 0.4,
};

/** The same for a task: a duty too many does less harm than a claim. */
const likelyTask = 0.3;

/** Below this a sentence is so unlike what is said of a subject that a rule's finding in it is taken for a misreading. */
const unlikely = 0.03;

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
}
let unpacked: Weights | null = null;

/** Unpacked when a first sentence is weighed: many contexts load the engine and never read an ad. */
function unpack(): Weights {
  if (unpacked) return unpacked;
  const rowOf = new Map(trained.features.split('\n').map((feature, row) => [feature, row]));
  const rows = Int8Array.from({ length: trained.weights.length }, (_, at) => trained.weights.charCodeAt(at) - zero);
  unpacked = { rowOf, rows };
  return unpacked;
}

/**
 * What a text says, by the weight of its words, pieces of words and pairs of words.
 *
 * @returns for each of `claims` how likely it is that the text says it, from 0 to 1
 */
export function weigh(text: string): Float64Array {
  const { rowOf, rows } = unpack();
  const sums = new Float64Array(claims.length);
  let known = 0;
  for (const feature of featuresOf(text)) {
    const row = rowOf.get(feature);
    if (row === undefined) continue;
    known++;
    const from = row * claims.length;
    for (let claim = 0; claim < claims.length; claim++) sums[claim]! += rows[from + claim]!;
  }
  // The same words weigh less in a long sentence.
  const share = 1 / Math.sqrt(known || 1);
  return sums.map((sum, claim) => 1 / (1 + Math.exp(-(trained.biases[claim]! + sum * share * trained.steps[claim]!))));
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
  const result = doc.sentences
    .filter(({ line }) => !line.isHeading)
    .map((sentence) => ({
      sentence,
      source: sentence.passage.toSource(sentence.start, sentence.end),
      likely: weigh(sentence.text),
    }));
  weighed.set(doc, result);
  return result;
}

/**
 * What the ad says of one subject by the weight of its words: the third way of reading, after patterns and mentions, for
 * what is put in words that no rule knows. Only the likeliest kind is reported, with the sentence it stands in. The finding
 * is of low confidence, so it counts only where no rule found anything.
 */
export function weighedIn<Fact extends Exclude<WeighedFact, 'duties'>>(
  doc: Doc,
  fact: Fact,
  elsewhere: readonly SectionKind[] = [],
): Finding<WeighedKind<Fact>>[] {
  const kinds: readonly WeighedKind<Fact>[] = weighedKinds[fact];
  let best: { kind: WeighedKind<Fact>; likely: number; sentence: Sentence } | null = null;
  for (const kind of kinds) {
    const found = likeliest(doc, fact, kind, elsewhere);
    if (found && found.likely > (best?.likely ?? 0)) best = { kind, ...found };
  }
  if (!best || best.likely <= likelyEnough[fact]) return [];
  const isFirm = toldInLife.has(fact) && best.kind === kinds[0];
  return [findingOf(fact, best.kind, best.sentence, isFirm ? 'medium' : 'low')];
}

/**
 * What rules found on one subject, without what stands in sentences that speak of something else by all their words; and,
 * of low confidence, what the words say that no rule knew.
 */
export const weighedWith = <Fact extends Exclude<WeighedFact, 'duties'>, Kind extends string>(
  doc: Doc,
  fact: Fact,
  found: readonly Finding<Kind>[],
): Finding<Kind | WeighedKind<Fact>>[] => [
  ...found.filter(({ evidence }) => !isUnlikely(doc, fact, evidence)),
  ...weighedIn(doc, fact),
];

/** Only the body is weighed: titles and fields are no sentences. */
function isUnlikely(doc: Doc, fact: WeighedFact, { field, start, end }: Evidence): boolean {
  if (field !== undefined) return false;
  const within = weighedSentences(doc).filter(({ source }) => source.start < end && start < source.end);
  const about = claims.flatMap((claim, index) => (claim.startsWith(`${fact}.`) ? [index] : []));
  return within.length > 0 && within.every(({ likely }) => about.every((claim) => likely[claim]! < unlikely));
}

/** Each kind that the ad says of one subject by the weight of its words, where kinds do not shut each other out. */
export function weighedEach<Fact extends WeighedFact>(
  doc: Doc,
  fact: Fact,
  elsewhere: readonly SectionKind[] = [],
): Finding<WeighedKind<Fact>>[] {
  const kinds: readonly WeighedKind<Fact>[] = weighedKinds[fact];
  return kinds.flatMap((kind) => {
    const found = likeliest(doc, fact, kind, elsewhere);
    return found && found.likely > likelyTask ? [findingOf(fact, kind, found.sentence)] : [];
  });
}

/** The sentence that is likeliest to say one thing. */
function likeliest<Fact extends WeighedFact>(
  doc: Doc,
  fact: Fact,
  kind: WeighedKind<Fact>,
  elsewhere: readonly SectionKind[],
): { sentence: Sentence; likely: number } | null {
  const claim = claims.indexOf(`${fact}.${kind}`);
  let best: { sentence: Sentence; likely: number } | null = null;
  for (const { sentence, likely } of weighedSentences(doc)) {
    if (elsewhere.includes(sentence.section)) continue;
    if (likely[claim]! > (best?.likely ?? 0)) best = { sentence, likely: likely[claim]! };
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
