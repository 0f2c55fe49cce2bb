import type { Level } from '#src/rubric/level';
import type { Grouping } from '../group-posts';

/** The words of findings in one language. */
export interface FindingsWords {
  levels: Record<Level, string>;
  tables: Record<
    | 'coverage'
    | 'levels'
    | 'surveys'
    | 'extents'
    | 'scores'
    | 'bands'
    | `scores-by-${Grouping}`
    | `levels-by-${Grouping}`,
    { title: string; note: string | null }
  >;
  columns: Record<ColumnId, string>;
  coverage: Record<'ads' | 'notPeerWork' | 'hybrid' | 'notParsed' | 'samePost' | 'posts' | 'positions', string> & {
    excluded: (reason: string) => string;
  };
  notKnown: string;
  noSize: string;
  noBand: string;
  sizes: (from: number, to: number) => string;
  /** What ads say beside what a survey found, in words that claim no more than either (codebook §4.7). */
  survey: (said: {
    posts: number;
    stated: number;
    silent: number;
    denied: number;
    criterion: string;
    share: number;
    found: string;
  }) => string;
  methods: MethodsWords;
}

export type ColumnId =
  | 'what'
  | 'number'
  | 'criterion'
  | 'level'
  | 'count'
  | 'of'
  | 'share'
  | 'low'
  | 'high'
  | 'figure'
  | 'surveyShare'
  | 'lower'
  | 'lowerLow'
  | 'lowerHigh'
  | 'upper'
  | 'upperLow'
  | 'upperHigh'
  | 'upperWithPartly'
  | 'remember'
  | 'size'
  | 'smallest'
  | 'smallestShare'
  | 'largest'
  | 'largestShare'
  | 'district2017'
  | 'score'
  | 'posts'
  | 'band'
  | 'group'
  | 'firstQuartile'
  | 'median'
  | 'thirdQuartile';

/** Sentences of the methods paragraph, in the order they are said; numbers are written by the caller. */
export interface MethodsWords {
  counted: (numbers: { ads: string; posts: string; positions: string }) => string;
  readBetween: (first: string, last: string) => string;
  leftOut: (reasons: string) => string;
  nothingLeftOut: string;
  versions: (versions: { engine: string; rubric: string; extractor: string | null }) => string;
  mixed: string;
  weights: (names: string) => string;
  ownWeights: string;
  quoted: (name: string) => string;
  intervals: string;
  limits: string;
  and: string;
}
