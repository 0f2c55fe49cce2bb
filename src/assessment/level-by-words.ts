import type { Analysis } from '#src/analysis/analyse';
import { weighedKinds, type WeighedFact } from '#src/analysis/weighing/claims';
import trained from '#src/assessment/level-weights.json';
import type { Evidence } from '#src/posting/evidence';
import { codedLevels, type CodedLevel } from '#src/rubric/level';
import { notStated, type Verdict } from '#src/rubric/verdict';

/** The criteria that words are asked about beside rules, and the subject of `weighedKinds` that tells of each. */
export const subjectOf = {
  'equal-terms': 'terms',
  'role-description': 'role',
  'role-expectations': 'roleLimits',
  'lived-experience-use': 'experienceUse',
  'regular-supervision': 'supervision',
  'role-training': 'training',
  'not-alone': 'team',
  'peer-network': 'network',
  'clear-boundaries': 'boundaries',
  'service-development': 'influence',
  'equal-colleague': 'standing',
  'prepared-workplace': 'preparation',
  'leader-support': 'leader',
  'lived-experience-required': 'experienceDemand',
  'no-education-barrier': 'education',
} as const satisfies Record<string, WeighedFact>;
export type AskedCriterion = keyof typeof subjectOf;

/** For each criterion a row for each feature of `levelFeaturesOf`, with a weight for each of `codedLevels`. */
export type LevelWeights = Record<AskedCriterion, readonly (readonly number[])[]>;

const isAsked = (id: string): id is AskedCriterion => id in subjectOf;

/**
 * What rules and words say of one criterion, as numbers: the level that rules read, whether they were sure of it, and for each
 * kind of claim on the subject how likely the two likeliest sentences are to make it, as half of the logarithm of the odds.
 */
export function levelFeaturesOf(
  id: AskedCriterion,
  { level, confidence, evidence }: Pick<Verdict, 'level' | 'confidence' | 'evidence'>,
  nearest: Analysis['nearest'],
): number[] {
  const rules = codedLevels.map((one) => (one === level ? 2 : 0));
  const unsure = codedLevels.map((one) => (one === level && confidence === 'low' ? 1 : 0));
  const words = weighedKinds[subjectOf[id]].flatMap((kind) => {
    const { likely = 0, next = 0, expected = 0 } = nearest.get(`${subjectOf[id]}.${kind}`) ?? {};
    return [halfOdds(likely), halfOdds(next), ...(isCounted(id) ? [Math.log(0.1 + expected)] : [])];
  });
  const counted = isCounted(id) ? counts.map((count) => (evidence.length >= count ? 1 : 0)) : [];
  return [1, ...rules, ...unsure, ...counted, ...words];
}

/** Where it is counted how many tasks or protections an ad names, how many rules found, and how many words let one expect. */
const isCounted = (id: AskedCriterion): boolean => id === 'role-description' || id === 'clear-boundaries';
const counts = [1, 2, 3, 4, 5] as const;

/** What is nearly sure and what is surer still are the same. */
const sureEnough = 1e-3;
const halfOdds = (likely: number): number => {
  const held = Math.min(1 - sureEnough, Math.max(sureEnough, likely));
  return 0.5 * Math.log(held / (1 - held));
};

/** Shorter texts are left to rules: pieces of ads say what they say. */
const fewWords = 120;

/**
 * What is added to what was learnt, as logarithms of odds: words change the level that rules read only where they say clearly
 * otherwise, and a denial that nobody made does more harm than one that is not heard.
 */
const forRules = 0.75;
const forDenial = -0.7;

/**
 * Whom to believe where rules and words differ: the level that is likeliest by both, as learnt from ads that the words were not
 * learnt from. What words alone tell is shown with the sentence that is likeliest to say it.
 */
export function levelByWords(id: string, verdict: Verdict, { nearest, words }: Analysis): Verdict {
  if (!isAsked(id) || words < fewWords || nearest.size === 0 || verdict.level === 'unclear') return verdict;
  const features = levelFeaturesOf(id, verdict, nearest);
  const weights: LevelWeights[AskedCriterion] = trained.weights[id];
  const sums = codedLevels.map((one, at) =>
    features.reduce(
      (sum, feature, row) => sum + feature * weights[row]![at]!,
      (one === verdict.level ? forRules : 0) + (one === 'contradicted' ? forDenial : 0),
    ),
  );
  const level = codedLevels[sums.indexOf(Math.max(...sums))]!;
  if (level === verdict.level) return verdict;
  const because = `Rules read ${verdict.level}; by all words ${level} is likelier.`;
  if (level === 'not-stated') return { ...notStated(), because };
  const evidence = evidenceFor(id, level, verdict, nearest);
  return evidence.length > 0 ? { level, confidence: 'low', evidence, because } : verdict;
}

/** Fewer protections are told of in the same words; any other level has its own. */
function evidenceFor(
  id: AskedCriterion,
  level: CodedLevel,
  verdict: Verdict,
  nearest: Analysis['nearest'],
): Evidence[] {
  if (level === 'partly' && verdict.level === 'met') return verdict.evidence;
  const subject = subjectOf[id];
  const told = kindsOf(id, level)
    .map((kind) => nearest.get(`${subject}.${kind}`))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.likely - a.likely);
  // What is counted and was found by rules stands beside the one that completes it.
  const counted = isCounted(id) && level === 'met' && verdict.level === 'partly' ? verdict.evidence : [];
  return [...counted, ...told.slice(0, 1).map(({ evidence }) => evidence)];
}

function kindsOf(id: AskedCriterion, level: CodedLevel): readonly string[] {
  const kinds = weighedKinds[subjectOf[id]];
  if (isCounted(id)) return level === 'contradicted' ? kinds.slice(-1) : kinds.slice(0, -1);
  return [
    kinds[codedLevels.filter((one) => one !== 'not-stated').indexOf(level as Exclude<CodedLevel, 'not-stated'>)]!,
  ];
}
