import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { buildDoc } from '#src/analysis/text/doc';
import { claims, weighedKinds, type WeighedFact } from '#src/analysis/weighing/claims';
import { featuresOf } from '#src/analysis/weighing/features';
import type { Posting } from '#src/posting/posting';
import { LabelledAd } from '#src/research/coding/labelled-ad';
import type { Answered } from './fit';

/** A text with what it says: for each of `claims`, said, not said, or not known. */
export interface Example extends Answered {
  /** Who wrote it: what a writer wrote is never checked with weights learnt from the same writer's ads. */
  writer: string;
  /** Facts of which nobody said whether the text speaks of them. */
  unlabelled: ReadonlySet<WeighedFact>;
}

/** One labelled ad, sentence by sentence. */
export interface ExampleAd {
  writer: string;
  levels: ReadonlyMap<WeighedFact, string>;
  duties: readonly string[] | null;
  sentences: Example[];
}

export const toldFolder = 'tests/fixtures/told';
export const tunedFolder = 'tests/fixtures/ads/tune';
export const passagesFolder = 'tests/fixtures/passages';

type Level = 'met' | 'partly' | 'contradicted';

/** Which fact a criterion is read from, and what each of its levels would be found as. */
export const factOf: Readonly<Record<string, { fact: WeighedFact; kinds: Partial<Record<string, string>> }>> = {
  'permanent-position': byLevel('contract'),
  'equal-terms': byLevel('terms'),
  'role-expectations': byLevel('roleLimits'),
  'lived-experience-use': byLevel('experienceUse'),
  'regular-supervision': byLevel('supervision'),
  'role-training': byLevel('training'),
  'not-alone': byLevel('team'),
  'peer-network': byLevel('network'),
  'clear-boundaries': {
    fact: 'boundaries',
    // How many protections are promised makes the level, so passages name the kinds.
    kinds: {
      contradicted: 'available-always',
      ...Object.fromEntries(weighedKinds.boundaries.map((kind) => [kind, kind])),
    },
  },
  'service-development': byLevel('influence'),
  'equal-colleague': byLevel('standing'),
  'prepared-workplace': byLevel('preparation'),
  'leader-support': byLevel('leader'),
  'lived-experience-required': byLevel('experienceDemand'),
  'no-education-barrier': byLevel('education'),
  'clear-title-and-background': { fact: 'title', kinds: { met: 'background' } },
  'role-description': { fact: 'role', kinds: { met: 'task', contradicted: 'undefined-role' } },
};

function byLevel(fact: Exclude<WeighedFact, 'duties' | 'role' | 'title' | 'boundaries'>): (typeof factOf)[string] {
  const [met, partly, contradicted] = weighedKinds[fact];
  return { fact, kinds: { met, partly, contradicted } };
}

const facts = Object.keys(weighedKinds) as WeighedFact[];
export const claimsOf = (fact: WeighedFact): number[] =>
  weighedKinds[fact].map((kind) => claims.indexOf(`${fact}.${kind}`));
const [taskClaim = -1, undefinedClaim = -1] = claimsOf('role');

/**
 * The passages written for learning: one file for each subject, tab-separated, a line each.
 * Columns: writer, language, what it says of the subject (a level; of duties their ids, or `none`), text, and what it also
 * says (`criterion:level`, by commas).
 */
export function readTold(): Example[] {
  return readdirSync(toldFolder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const subject = name.replace(/\.tsv$/u, '');
      return readFileSync(join(toldFolder, name), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('writer\t'))
        .map((line, index) => toldExample(subject, line, `${name}:${index + 2}`));
    });
}

function toldExample(subject: string, line: string, place: string): Example {
  const [writer, , label, text, also = ''] = line.split('\t');
  if (writer === undefined || label === undefined || !text) throw new Error(`${place}: needs at least four columns.`);
  const answers: (boolean | null)[] = claims.map(() => false);
  const unlabelled = new Set(facts);
  const say = (criterion: string, said: string): void => {
    const read = factOf[criterion];
    if (!read) return;
    unlabelled.delete(read.fact);
    const kinds = kindsSaid(read, said);
    for (const claim of claimsOf(read.fact)) answers[claim] = kinds === null ? null : false;
    for (const kind of kinds ?? []) answers[claims.indexOf(`${read.fact}.${kind}`)] = true;
  };
  if (subject === 'duties') {
    unlabelled.delete('duties');
    unlabelled.delete('role');
    // What names no duty may still be a task.
    answers[taskClaim] = label === 'none' ? null : true;
    for (const duty of label === 'none' ? [] : label.split(',')) {
      const claim = claims.indexOf(`duties.${duty}`);
      if (claim < 0) throw new Error(`${place}: “${duty}” is no duty; see weighedKinds.`);
      answers[claim] = true;
    }
  } else say(subject, label);
  for (const [criterion, level] of also.split(',').map((one) => one.split(':'))) {
    if (criterion && level && criterion !== subject) say(criterion, level);
  }
  if (unlabelled.has('duties')) for (const claim of claimsOf('duties')) answers[claim] = null;
  unlabelled.delete('duties');
  return { writer, features: [...featuresOf(text)], answers, unlabelled };
}

/** The short passages that rules are tuned on; their other half is kept for measuring. */
export function readTunedPassages(): Example[] {
  return Object.keys(factOf)
    .filter((criterion) => criterion !== 'clear-title-and-background')
    .flatMap((criterion) =>
      readFileSync(join(passagesFolder, `${criterion}.jsonl`), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { half: string; text: string; expected: unknown })
        .filter(({ half, expected }) => half === 'tune' && typeof expected === 'string')
        .map(({ text, expected }) => {
          const { fact } = factOf[criterion]!;
          const kinds = kindsSaid(factOf[criterion]!, expected as string);
          const answers: (boolean | null)[] = claims.map(() => false);
          for (const claim of claimsOf('duties')) answers[claim] = null;
          if (kinds === null) for (const claim of claimsOf(fact)) answers[claim] = null;
          for (const kind of kinds ?? []) answers[claims.indexOf(`${fact}.${kind}`)] = true;
          const unlabelled = new Set(facts.filter((one) => one !== fact && one !== 'duties'));
          return { writer: 'passages', features: [...featuresOf(text)], answers, unlabelled };
        }),
    );
}

export const readLabelledAds = (folder: string): LabelledAd[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => LabelledAd.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

/** Who wrote an ad stands before its number. */
export const writerOf = ({ id }: Pick<LabelledAd, 'id'>): string => id.split('-')[0]!;

export const postingOf = ({ id, title, employer, fields, text }: LabelledAd): Posting =>
  parsePostingInput({ id, title, ...(employer && { employer }), fields, text });

/** A labelled ad: a sentence says what it is quoted for, and nothing else. */
export function exampleAd(ad: LabelledAd): ExampleAd {
  const { gold } = ad;
  const writer = writerOf(ad);
  const doc = buildDoc(postingOf(ad));
  const labelled = Object.entries(gold.criteria).filter(([criterion]) => factOf[criterion]);
  const sentences = doc.sentences
    .filter(({ line }) => !line.isHeading)
    .map((sentence): Example => {
      const answers: (boolean | null)[] = claims.map((claim) =>
        // Of other people's jobs nobody noted what is a task.
        (claim.startsWith('role.') && gold.gate === 'no') ||
        // Which of the sentences an ad's duties stand in, nobody has noted.
        (claim.startsWith('duties.') && (gold.duties?.includes(claim.slice('duties.'.length)) ?? true))
          ? null
          : false,
      );
      for (const [criterion, { level, quotes }] of labelled) {
        const { fact, kinds } = factOf[criterion]!;
        const isQuoted = quotes.some((quote) => standsIn(quote.trim(), sentence.text));
        if (fact === 'role') {
          [answers[taskClaim], answers[undefinedClaim]] = roleAnswers(level, isQuoted);
          continue;
        }
        if (level !== null && !isQuoted) continue;
        const kind = level === null || fact === 'title' ? undefined : kinds[level as Level];
        if (kind === undefined || isOneOfTwo(criterion, level, quotes))
          for (const claim of claimsOf(fact)) answers[claim] = null;
        else answers[claims.indexOf(`${fact}.${kind}`)] = true;
      }
      return { writer, features: [...featuresOf(sentence.text)], answers, unlabelled: new Set() };
    });
  return {
    writer,
    levels: new Map(labelled.flatMap(([criterion, { level }]) => (level ? [[factOf[criterion]!.fact, level]] : []))),
    duties: gold.duties ?? null,
    sentences,
  };
}

/**
 * Whether a sentence of an ad names a task, and whether it leaves the role undefined. Of many tasks a few are quoted; where there
 * are few, all.
 */
function roleAnswers(level: string | null, isQuoted: boolean): [task: boolean | null, undefinedRole: boolean | null] {
  if (level === null) return [null, null];
  if (level === 'met') return [isQuoted ? true : null, false];
  if (level === 'contradicted') return [null, isQuoted];
  return [isQuoted ? null : false, false];
}

/** A term and what may come of it are quoted together, and which is which nobody noted. */
const isOneOfTwo = (criterion: string, level: string | null, quotes: readonly string[]): boolean =>
  criterion === 'permanent-position' && level === 'partly' && quotes.length > 1;

/** The kinds that a label names: by its level, or one by one. Null: something is said, and the label does not tell what. */
function kindsSaid({ kinds }: (typeof factOf)[string], said: string): string[] | null {
  if (said === 'not-stated') return [];
  const named = said.split('+').map((one) => kinds[one]);
  return named.every((kind) => kind !== undefined) ? named : null;
}

/** A quote may be part of a sentence, hold it, or run over several of which this is one. */
const standsIn = (quote: string, sentence: string): boolean =>
  (quote.length >= 8 && sentence.includes(quote)) ||
  (sentence.length >= 15 && quote.includes(sentence)) ||
  quote.split(/(?<=[.!?:])\s|\n/u).some((part) => part.length >= 12 && sentence.includes(part));
