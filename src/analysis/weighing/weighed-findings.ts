import type { Finding } from '#src/analysis/facts/facts';
import { isBundle, postOwners } from '#src/analysis/mentions/posts';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { oncePerDoc } from '#src/analysis/text/once-per-doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import type { Span } from '#src/analysis/text/sentences';
import { claims, weighedKinds, type WeighedFact, type WeighedKind } from '#src/analysis/weighing/claims';
import { weigh } from '#src/analysis/weighing/weigh';
import type { Evidence } from '#src/posting/evidence';

/** Subjects of which one thing is said at a time; tasks stand beside each other. */
type OneOfItsKinds = Exclude<WeighedFact, 'duties'>;

/**
 * How likely a sentence has to be to say a thing by itself, from 0 to 1. Chosen on ads that neither rules nor weights had seen:
 * what is less likely is heard beside the other sentences, when levels are judged by all words.
 */
const likelyEnough = 0.5;

/** The same for a duty: one too many does less harm than a claim. */
const likelyDuty = 0.3;

/**
 * Less is enough for what nearly every ad for peer workers says somewhere: the sentence that is likeliest to say it mostly
 * does. More, of contracts: rules read nearly all of them.
 */
const likelyOtherwise: readonly [claim: string, likely: number][] = [
  ['title.background', 0.1],
  ['supervision.', 0.4],
  ['contract.', 0.5],
  ['experienceUse.use-in-duty', 0.2],
  ['boundaries.', 0.25],
  ['experienceDemand.required', 0.2],
];
const enoughFor = Object.fromEntries(
  claims.map((claim) => [claim, likelyOtherwise.find(([start]) => claim.startsWith(start))?.[1] ?? likelyEnough]),
);

/** Below this a sentence names no such task, whatever words of it a rule knew. */
const unlikelyDuty = 0.02;
/** Below this it names no task of the post at all: tasks are told in so many ways that only what is quite unlike them is none. */
const unlikelyTask = 0.05;

/** Below this a sentence is so unlike what is said of a subject that a rule's finding in it is taken for a misreading. */
const unlikely = 0.06;
/** More is asked for of what ads tell of other people in the same words: whose supervision, whose team, whose leader. */
const unlikelyWhereOthersGet: Partial<Record<WeighedFact, number>> = {
  training: 0.1,
  team: 0.1,
  network: 0.1,
  boundaries: 0.1,
  influence: 0.1,
  preparation: 0.1,
  leader: 0.1,
};

/**
 * Subjects whose fullest level is mostly told as something that happens. A weaker word that a rule knows ("an advantage",
 * "in the team") does not settle them, so beside it what is weighed is as sure as it.
 */
const toldInLife: ReadonlySet<WeighedFact> = new Set<WeighedFact>(['experienceUse', 'standing', 'influence']);

/** "Nei, dessverre ikke": of what, the question says. */
const saysOnlyYesOrNo =
  /^\P{L}*(?:yes|no|ja|jo|nei|nej|nope|yep)(?:\P{L}+(?:dessverre|diverre|desværre|tyvärr|ikke|ikkje|inte|not|sorry|unfortunately|afraid|selvsagt|sjølvsagt|naturligvis|absolutely|of|course|i|m|not|det|er|har|vi|me|we|do|don|t)){0,4}\P{L}*$/iu;

interface WeighedSentence {
  sentence: Sentence;
  /** Where it stands in the posting's own text. */
  source: Span;
  likely: Float64Array;
}
const weighedSentences = oncePerDoc((doc: Doc): WeighedSentence[] => {
  const owners = isBundle(doc) ? postOwners(doc) : null;
  return doc.sentences
    .filter(
      (sentence) =>
        !sentence.line.isHeading && owners?.get(sentence) !== 'other' && !saysOnlyYesOrNo.test(sentence.text),
    )
    .map((sentence) => ({
      sentence,
      source: sentence.passage.toSource(sentence.start, sentence.end),
      likely: weigh(sentence.text),
    }));
});

type Tells = (sentence: Sentence) => boolean;
/** In which sentences each subject may be told of, as whoever reads it says: others' supervision is nobody else's by its words. */
const tellers = new WeakMap<Doc, Map<WeighedFact, Tells>>();
function remember(doc: Doc, fact: WeighedFact, mayTell: Tells): void {
  const known = tellers.get(doc) ?? new Map<WeighedFact, Tells>();
  if (!known.has(fact)) tellers.set(doc, known.set(fact, mayTell));
}

/**
 * What the ad says of one subject by the weight of its words: the third way of reading, after patterns and mentions, for
 * what is put in words that no rule knows. Each kind is reported once, with the sentence that is likeliest to say it. The finding
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
  remember(doc, fact, mayTell);
  return kinds.flatMap((kind) => {
    const found = likeliest(doc, fact, kind, mayTell);
    return found && found.likely > enoughFor[`${fact}.${kind}`]! ? [findingOf(fact, kind, found.sentence)] : [];
  });
}

/** What is told in life, as sure as the weaker word that stands beside it. */
export const besideWeakerWord = <Fact extends OneOfItsKinds, Kind extends string>(
  fact: Fact,
  found: readonly Finding<Kind>[],
): Finding<Kind>[] =>
  found.map((one) =>
    toldInLife.has(fact) && one.kind === weighedKinds[fact][0] ? { ...one, confidence: 'medium' } : one,
  );

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
  const kept = found.filter((one) => isOpposite(one) || !isUnlikely(doc, fact, one.evidence));
  const added = weighedIn(doc, fact, (sentence) => !otherwise.has(sentence) && mayTell(sentence));
  return [...kept, ...(kept.length > 0 ? besideWeakerWord(fact, added) : added)];
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
  claimsOf[fact].reduce((sum, claim) => sum + likely[claim]!, 0) < (unlikelyWhereOthersGet[fact] ?? unlikely);

/** Whether the words of its sentence speak against a duty that a rule found. */
export function isUnlikelyDuty(doc: Doc, duty: WeighedKind<'duties'>, evidence: Evidence): boolean {
  return allBelow(unlikelyDuty, within(doc, evidence), `duties.${duty}`);
}

/** Whether the words of its sentence speak against any task that a rule found: "flexible working, kai on Fridays". */
export const isUnlikelyTask = (doc: Doc, evidence: Evidence): boolean =>
  allBelow(unlikelyTask, within(doc, evidence), 'role.task');

function allBelow(bound: number, sentences: readonly WeighedSentence[], claim: string): boolean {
  const at = claims.indexOf(claim);
  return sentences.length > 0 && sentences.every(({ likely }) => likely[at]! < bound);
}

/** The tasks of the post, by the weight of their words: several may stand in one sentence. */
export const weighedDuties = (doc: Doc, mayTell: Tells): Finding<WeighedKind<'duties'>>[] =>
  weighedKinds.duties.flatMap((duty) => {
    const found = likeliest(doc, 'duties', duty, mayTell);
    return found && found.likely > likelyDuty ? [findingOf('duties', duty, found.sentence)] : [];
  });

/** The sentence that comes nearest to saying one thing, however far it is from it. */
export const likeliestSentence = <Fact extends OneOfItsKinds>(
  doc: Doc,
  fact: Fact,
  kind: WeighedKind<Fact>,
): Sentence | null => likeliest(doc, fact, kind, () => true)?.sentence ?? null;

/** How near an ad comes to saying one thing. */
export interface Nearest {
  /** How likely the likeliest sentence is to say it, and the next one; 0 where there is none. */
  likely: number;
  next: number;
  /** How many sentences are to be expected to say it. */
  expected: number;
  /** The likeliest sentence. */
  evidence: Evidence;
}

/**
 * For each of `claims` but tasks how near the ad comes to it, in the sentences in which it may be told: to be asked for when all facts
 * have been read. Without those that it has no sentence for.
 */
export function nearestClaims(doc: Doc): ReadonlyMap<string, Nearest> {
  const nearest = new Map<string, Nearest>();
  for (const fact of Object.keys(weighedKinds) as WeighedFact[]) {
    // Tasks stand beside each other: none is nearer than another.
    if (fact === 'duties') continue;
    const mayTell = tellers.get(doc)?.get(fact);
    const sentences = weighedSentences(doc).filter(({ sentence }) => mayTell?.(sentence) ?? true);
    for (const index of claimsOf[fact]) {
      const [best, next] = sentences.toSorted((a, b) => b.likely[index]! - a.likely[index]!);
      if (!best) continue;
      const { passage } = best.sentence;
      const evidence = evidenceAt(passage, best.sentence, best.sentence, claims[index]!.replace('.', '.weighed-'));
      nearest.set(claims[index]!, {
        likely: best.likely[index]!,
        next: next?.likely[index] ?? 0,
        expected: sentences.reduce((sum, { likely }) => sum + likely[index]!, 0),
        evidence,
      });
    }
  }
  return nearest;
}

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

const findingOf = <Kind extends string>(fact: WeighedFact, kind: Kind, sentence: Sentence): Finding<Kind> => ({
  kind,
  confidence: 'low',
  evidence: evidenceAt(sentence.passage, sentence, sentence, `${fact}.weighed-${kind}`),
});
