import type { Facts } from '#src/analysis/facts/facts';
import type { DimensionId } from '#src/rubric/dimensions';
import type { CodedLevel, Level } from '#src/rubric/level';
import type { Locale, Localized } from '#src/rubric/localized';
import type { SourceReference } from '#src/rubric/sources';
import type { Verdict } from '#src/rubric/verdict';

/** Who has use for the answer. */
export type Reader = 'job-seeker' | 'employer' | 'colleagues' | 'service-users' | 'researcher';

/**
 * The judgement behind a weight: the sum of the four parts less `minus` is the weight. An audit trail that lets
 * anyone see and change a reason, not a measurement.
 */
export interface WeightReasons {
  /** Form of the advice. 4 in the hiring list or told to employers; 3 explicit elsewhere; 2 cited or wished for; 1 implied; 0 a definition. */
  advice: 0 | 1 | 2 | 3 | 4;
  /** A problem in numbers. 3 national survey; 2 a local "8 of 8"; 1 a small local count; 0 none. */
  problem: 0 | 1 | 2 | 3;
  /** How many of the five documents support it. 1 up to three; 2 four; 3 all five. */
  breadth: 1 | 2 | 3;
  /** Can an ad show it? 3 normally does; 2 can; 1 hardly; 0 can only assert it. */
  shown: 0 | 1 | 2 | 3;
  /** Taken off for overlap, use in the gate, or documents that disagree. */
  minus: 0 | 1 | 2 | 4;
  minusBecause?: string;
}

/** One proposition about an ad: what it is worth, how it is coded, and everything a person is told about it. */
export interface Criterion<Id extends string = string> {
  /** Kebab-case, the name of its file, and for ever: reports, exports and labelled ads refer to it. */
  id: Id;
  /** `C01` … `C18`, the order people see. */
  number: string;
  /** Points of 100 in the default profile. */
  weight: number;
  weightReasons: WeightReasons;
  dimension: DimensionId;
  names: Localized;
  /** What a person is told at each level. Speaks of the ad's words only, never of the workplace. */
  levelTexts: Readonly<Record<Level, Localized>>;
  /** Coding instructions: what an ad must say for each level. For researchers, in English. */
  coding: Readonly<Record<CodedLevel, string>>;
  /** Why the documents make this matter. */
  why: Localized;
  helps: readonly Reader[];
  sources: readonly SourceReference[];
  /** A question a job seeker can ask where the ad is silent or unclear. */
  ask: Localized;
  /** A paragraph an employer can add if it is true; `___` marks a fact to fill in. */
  paragraph: Localized;
  /** Invented phrases at each level. Those of `not-stated` are near-misses: they look like the thing and are not. */
  examples: Readonly<Record<CodedLevel, Readonly<Record<Locale, readonly string[]>>>>;
  decide(facts: Facts): Verdict;
}

/** Keeps the id as a literal type, so that `CriterionId` can be derived from the registry. */
export const defineCriterion = <const Id extends string>(criterion: Criterion<Id>): Criterion<Id> => criterion;
