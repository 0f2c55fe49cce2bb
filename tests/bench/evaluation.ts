import type { Evidence } from '#src/posting/evidence';
import type { Report } from '#src/assessment/report';
import { confusionTable, levelScores, macroF1 } from '#src/research/agreement/level-scores';
import type { Extent } from '#src/research/coding/coding';
import { sameExtent } from '#src/research/coding/coding-items';
import { codedLevels, type CodedLevel } from '#src/rubric/level';
import type { LabelledAd } from './labelled-ad';

/** The parts of a report that are compared with labels. */
export type Reading = Pick<Report, 'gate' | 'criteria' | 'contract' | 'supervision' | 'duties' | 'flags'>;

/** Null where there was nothing to count. Between 0 and 1. */
export type Share = number | null;

export interface CriterionScore {
  labelled: number;
  accuracy: Share;
  /** Mean F1 over the levels that occur among the labels. */
  macroF1: Share;
  /** Read as met or partly though the label is not-stated. */
  falseClaims: number;
  falseContradictions: number;
}

export interface Disagreement {
  /** Criterion id, `gate`, or the fact's name. */
  about: string;
  ad: string;
  label: string;
  reading: string;
  /** The words read, or the labelled words where none were. */
  words: string;
}

export interface Evaluation {
  ads: number;
  /** `hybrid` ads are counted apart: reading one as yes or no is an error of kind, not a false alarm. */
  gate: { precision: Share; recall: Share; f1: Share; hybrid: Share; hybrids: number };
  criteria: { accuracy: Share; macroF1: Share; falseClaim: Share; falseContradiction: Share; abstained: Share };
  /** `agrees`: share of rightly read levels of which one quote overlaps a labelled quote. */
  evidence: { agrees: Share; badOffsets: number; claimsWithoutQuote: number };
  facts: Record<FactName, Share>;
  dutiesF1: Share;
  flagsF1: Share;
  perCriterion: Record<string, CriterionScore>;
  disagreements: Disagreement[];
}

const factNames = [
  'contract.term',
  'contract.extent',
  'contract.positions',
  'supervision.received',
  'supervision.given',
] as const;
export type FactName = (typeof factNames)[number];

interface ReadAd {
  ad: LabelledAd;
  reading: Reading;
}

type Note = (about: string, ad: LabelledAd, label: unknown, reading: unknown, words?: string) => void;

/** Compares readings with labels; `read` is called once for every ad. */
export function evaluate(ads: LabelledAd[], read: (ad: LabelledAd) => Reading): Evaluation {
  const readAds = ads.map((ad) => ({ ad, reading: read(ad) }));
  const disagreements: Disagreement[] = [];
  const note: Note = (about, ad, label, reading, words = '') => {
    disagreements.push({ about, ad: ad.id, label: String(label), reading: String(reading), words });
  };
  const gate = evaluateGate(readAds, note);
  const criteria = evaluateCriteria(readAds, note);
  const peerAds = readAds.filter(({ ad }) => ad.gold.gate !== 'no');
  return {
    ads: ads.length,
    gate,
    ...criteria,
    facts: evaluateFacts(readAds, peerAds, note),
    dutiesF1: setF1(
      peerAds.map(({ ad, reading }) => ({ ad, labels: ad.gold.duties ?? [], readings: reading.duties })),
      'duties',
      note,
    ),
    flagsF1: setF1(
      peerAds.map(({ ad, reading }) => ({ ad, labels: (ad.gold.flags ?? []).map(flagId), readings: reading.flags })),
      'flags',
      note,
    ),
    disagreements,
  };
}

function evaluateGate(readAds: ReadAd[], note: Note): Evaluation['gate'] {
  const hybrids = readAds.filter(({ ad }) => ad.gold.gate === 'hybrid');
  const others = readAds.filter(({ ad }) => ad.gold.gate !== 'hybrid');
  for (const { ad, reading } of hybrids) if (reading.gate !== 'hybrid') note('gate', ad, 'hybrid', reading.gate);
  for (const { ad, reading } of others) {
    if ((ad.gold.gate === 'yes') !== (reading.gate === 'yes')) note('gate', ad, ad.gold.gate, reading.gate);
  }
  const labelledYes = others.filter(({ ad }) => ad.gold.gate === 'yes');
  const readYes = others.filter(({ reading }) => reading.gate === 'yes');
  const both = labelledYes.filter(({ reading }) => reading.gate === 'yes').length;
  return {
    precision: share(both, readYes.length),
    recall: share(both, labelledYes.length),
    f1: share(2 * both, readYes.length + labelledYes.length),
    hybrid: share(hybrids.filter(({ reading }) => reading.gate === 'hybrid').length, hybrids.length),
    hybrids: hybrids.length,
  };
}

interface JudgedLevel {
  ad: LabelledAd;
  label: CodedLevel;
  /** A level of the report, or `missing` when the gate closed on an ad that is for a peer worker. */
  level: string;
  labelledQuotes: string[];
  evidence: Evidence[];
}

function evaluateCriteria(readAds: ReadAd[], note: Note): Pick<Evaluation, 'criteria' | 'evidence' | 'perCriterion'> {
  const ids = new Set(readAds.flatMap(({ ad }) => Object.keys(ad.gold.criteria)));
  const perCriterion: Record<string, CriterionScore> = {};
  const all: JudgedLevel[] = [];
  const evidence = { agreeing: 0, comparable: 0, badOffsets: 0, claimsWithoutQuote: 0 };
  for (const id of ids) {
    const judged = readAds.flatMap((readAd) => judgedLevel(id, readAd));
    for (const one of judged) {
      const words = one.evidence.map(({ quote }) => quote);
      if (one.level !== one.label) {
        note(id, one.ad, one.label, one.level, (words.length ? words : one.labelledQuotes).join(' | '));
      } else if (one.label !== 'not-stated') {
        evidence.comparable++;
        if (quotesAgree(one.labelledQuotes, words)) evidence.agreeing++;
        else note(`${id} evidence`, one.ad, one.labelledQuotes.join(' | '), words.join(' | '));
      }
      if (isClaim(one.level) && !one.evidence.length) evidence.claimsWithoutQuote++;
      for (const span of one.evidence.filter((candidate) => !sliceMatches(candidate, one.ad))) {
        evidence.badOffsets++;
        note(`${id} offsets`, one.ad, one.ad.text.slice(span.start, span.end), span.quote);
      }
    }
    perCriterion[id] = scoreCriterion(judged);
    all.push(...judged);
  }
  const total = scoreCriterion(all);
  const count = (matches: (one: JudgedLevel) => boolean): number => all.filter(matches).length;
  return {
    criteria: {
      accuracy: total.accuracy,
      macroF1: mean(Object.values(perCriterion).map((score) => score.macroF1)),
      falseClaim: share(
        total.falseClaims,
        count(({ label }) => label === 'not-stated'),
      ),
      falseContradiction: share(
        total.falseContradictions,
        count(({ label }) => label !== 'contradicted'),
      ),
      abstained: share(
        count(({ level }) => level === 'unclear'),
        all.length,
      ),
    },
    evidence: {
      agrees: share(evidence.agreeing, evidence.comparable),
      badOffsets: evidence.badOffsets,
      claimsWithoutQuote: evidence.claimsWithoutQuote,
    },
    perCriterion,
  };
}

function judgedLevel(id: string, { ad, reading }: ReadAd): JudgedLevel[] {
  const label = ad.gold.criteria[id];
  if (!label?.level) return [];
  const assessment = reading.criteria[id];
  return [
    {
      ad,
      label: label.level,
      level: assessment?.level ?? 'missing',
      labelledQuotes: label.quotes,
      evidence: assessment?.evidence ?? [],
    },
  ];
}

function scoreCriterion(judged: JudgedLevel[]): CriterionScore {
  const count = (matches: (one: JudgedLevel) => boolean): number => judged.filter(matches).length;
  const pairs = judged.map(({ label, level }) => ({ label, read: level }));
  const readings = [...new Set([...codedLevels, ...judged.map(({ level }) => level)])];
  return {
    labelled: judged.length,
    accuracy: share(
      count(({ label, level }) => label === level),
      judged.length,
    ),
    macroF1: macroF1(levelScores(confusionTable(pairs, codedLevels, readings))),
    falseClaims: count(({ label, level }) => label === 'not-stated' && (level === 'met' || level === 'partly')),
    falseContradictions: count(({ label, level }) => label !== 'contradicted' && level === 'contradicted'),
  };
}

function isClaim(level: string): boolean {
  return level === 'met' || level === 'partly' || level === 'contradicted';
}

function sliceMatches({ field, start, end, quote }: Evidence, ad: LabelledAd): boolean {
  return field !== undefined || ad.text.slice(start, end) === quote;
}

/** Whether one quote holds another, or the two share at least half of the words of the shorter one. */
function quotesAgree(labelled: string[], read: string[]): boolean {
  const wanted = labelled.map(plainWords);
  return read
    .map(plainWords)
    .some((quote) => quote !== '' && wanted.some((want) => want !== '' && overlap(quote, want)));
}

function overlap(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const [wordsOfA, wordsOfB] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  return shared / Math.min(wordsOfA.size, wordsOfB.size) >= 0.5;
}

function plainWords(quote: string): string {
  return quote
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[«»"“”.,;:()•]/g, '')
    .trim();
}

function evaluateFacts(readAds: ReadAd[], peerAds: ReadAd[], note: Note): Evaluation['facts'] {
  const tally = Object.fromEntries(factNames.map((name) => [name, { right: 0, all: 0 }])) as Record<
    FactName,
    { right: number; all: number }
  >;
  const compare = (
    name: FactName,
    ad: LabelledAd,
    label: unknown,
    reading: unknown,
    same = label === reading,
  ): void => {
    tally[name].all++;
    if (same) tally[name].right++;
    else note(name, ad, label, reading);
  };
  for (const { ad, reading } of readAds) {
    const [label, read] = [ad.gold.contract, reading.contract];
    if (!label) continue;
    compare('contract.term', ad, label.term, read.term);
    if (label.extentMin !== undefined) {
      const same = sameExtent(extentOf(label), extentOf(read));
      compare('contract.extent', ad, range(label), range(read), same);
    }
    if (label.positions != null) compare('contract.positions', ad, label.positions, read.positions);
  }
  for (const { ad, reading } of peerAds) {
    if (!ad.gold.supervision) continue;
    compare('supervision.received', ad, ad.gold.supervision.received, reading.supervision.received);
    compare('supervision.given', ad, ad.gold.supervision.given, reading.supervision.given);
  }
  return Object.fromEntries(
    Object.entries(tally).map(([name, { right, all }]) => [name, share(right, all)]),
  ) as Evaluation['facts'];
}

interface StatedExtent {
  extentMin?: number | null | undefined;
  extentMax?: number | null | undefined;
}

function extentOf({ extentMin, extentMax }: StatedExtent): Extent {
  return { min: extentMin ?? null, max: extentMax ?? null };
}

function range(stated: StatedExtent): string {
  const { min, max } = extentOf(stated);
  return `${min ?? '?'}–${max ?? '?'}`;
}

function setF1(sets: { ad: LabelledAd; labels: string[]; readings: string[] }[], about: string, note: Note): Share {
  let [both, either] = [0, 0];
  for (const { ad, labels, readings } of sets) {
    const [labelled, read] = [new Set(labels), new Set(readings)];
    either += labelled.size + read.size;
    for (const id of labelled) {
      if (read.has(id)) both++;
      else note(about, ad, id, '—');
    }
    for (const id of read) if (!labelled.has(id)) note(about, ad, '—', id);
  }
  return share(2 * both, either);
}

function flagId(flag: string): string {
  return flag.split(' ')[0]!;
}

function share(part: number, whole: number): Share {
  return whole ? part / whole : null;
}

function mean(shares: Share[]): Share {
  const known = shares.filter((value) => value !== null);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
