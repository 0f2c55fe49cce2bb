import type { Level, Report } from '#src/assessment/report';

type Notice = Report['notices'][number];
type Contract = Report['contract'];
type Supervision = Report['supervision'];

/**
 * Everything the extension says that is not a text of the rubric. One object per language; a key that is missing in
 * one of them does not compile. Texts claim no more than codebook §3.2 allows.
 */
export interface Strings {
  headline: {
    /** When the score is within 3 points of a limit; otherwise the rubric's bands carry the headline. */
    between: (lower: string, upper: string) => string;
    withheld: string;
    hybrid: string;
    notPeerWork: string;
    unreadable: string;
    cardOnly: string;
  };
  /** Words for bands 1 to 4. */
  bands: readonly [string, string, string, string];
  score: {
    outOf: string;
    interval: (low: string, high: string) => string;
    /** Instead of the interval, where it begins at 0: none of the points are sure. */
    upTo: (high: string) => string;
    /** Instead of the interval, where low and high are the same. */
    certain: string;
    coverage: (said: number, total: number, share: string) => string;
  };
  levels: Record<Level, { title: string; hint: string }>;
  points: (given: string, most: string) => string;
  /** Where no points are given: what the criterion could have counted. */
  weight: (most: string) => string;
  doubt: { low: string; medium: string };
  fromTitle: string;
  fromField: (label: string) => string;
  facts: {
    employment: string;
    extent: string;
    positions: string;
    supervisionReceived: string;
    supervisionGiven: string;
  };
  term: Record<Contract['term'], string>;
  basis: Record<NonNullable<Contract['basis']>, string>;
  prospect: string;
  percent: (min: string, max: string) => string;
  hours: (hours: string) => string;
  notMentioned: string;
  received: Record<Supervision['received'], string>;
  given: { yes: string; no: string };
  notices: Record<Notice, string>;
  means: readonly string[];
  meansNot: readonly string[];
  madeWith: (engine: string, rubric: string, profile: string) => string;
  badge: {
    fromTitle: string;
    fromTitleLong: string;
    fromText: (word: string, score: string) => string;
    fromTextLong: (word: string, score: string) => string;
    withoutScore: string;
    withoutScoreLong: string;
  };
  toolbar: {
    idle: string;
    report: (headline: string, score: string) => string;
    checkPage: string;
    checkSelection: string;
    /** While opened ads are kept for research. */
    harvesting: (projects: string) => string;
  };
}
