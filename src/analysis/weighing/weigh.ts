import type { Finding } from '#src/analysis/facts/facts';
import { claims, weighedKinds, type WeighedFact, type WeighedKind } from '#src/analysis/weighing/claims';
import { featuresOf } from '#src/analysis/weighing/features';
import trained from '#src/analysis/weighing/weights.json';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import type { SectionKind } from '#src/analysis/text/sections';

/**
 * How likely a sentence has to be to say a thing, from 0 to 1. Chosen on ads left out of training, writer by writer
 * (`npm run weights` prints the table): about one in forty ads that say nothing of a subject is then thought to.
 */
const likelyEnough = 0.3;

/** A weight of nothing; what is above counts for a claim and what is below against it. */
const zero = 'A'.charCodeAt(0);

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

const weighed = new WeakMap<Doc, { sentence: Sentence; likely: Float64Array }[]>();

function weighedSentences(doc: Doc): { sentence: Sentence; likely: Float64Array }[] {
  const done = weighed.get(doc);
  if (done) return done;
  const result = doc.sentences
    .filter(({ line }) => !line.isHeading)
    .map((sentence) => ({ sentence, likely: weigh(sentence.text) }));
  weighed.set(doc, result);
  return result;
}

/**
 * What the ad says of one subject by the weight of its words: the third way of reading, after patterns and mentions, for
 * what is put in words that no rule knows. Only the likeliest kind is reported, with the sentence it stands in. The finding
 * is of low confidence, so it counts only where no rule found anything.
 */
export function weighedIn<Fact extends WeighedFact>(
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
  return best && best.likely > likelyEnough ? [findingOf(fact, best.kind, best.sentence)] : [];
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
    return found && found.likely > likelyEnough ? [findingOf(fact, kind, found.sentence)] : [];
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

const findingOf = <Kind extends string>(fact: WeighedFact, kind: Kind, sentence: Sentence): Finding<Kind> => ({
  kind,
  confidence: 'low',
  evidence: evidenceAt(sentence.passage, sentence, sentence, `${fact}.weighed-${kind}`),
});
