import type { Allocation } from '#src/research/coding/allocate';
import type { Stratum } from '#src/research/coding/draw-sample';
import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

type OtherItem = 'gate' | 'duties' | 'flags';
type UncriticalItem = OtherItem | 'term' | 'extent' | 'positions' | 'supervisionReceived' | 'supervisionGiven';

/** What the coding pages say. The codebook's own words come from the rubric. */
export interface CodingStrings {
  lead: string;
  overview: string;
  notSettled: string;
  noneOfThem: string;
  coded: string;
  notCoded: string;
  itemsLabel: string;
  tasksLabel: string;
  deskLabel: (coder: string) => string;
  adBefore: string;
  adAfter: string;
  adOf: (place: number, of: number) => string;
  itemsDone: (done: number, of: number) => string;
  previous: string;
  next: string;
  saved: string;
  note: string;
  items: Record<OtherItem, string>;
  hints: Record<UncriticalItem, string>;
  /** A few letters for the row of items. */
  signs: Record<UncriticalItem, string>;
  extent: { min: string; max: string };
  quotes: {
    label: string;
    hint: string;
    needed: string;
    add: string;
    remove: string;
    removeNamed: (quote: string) => string;
    previousSentence: string;
    nextSentence: string;
  };
  keys: { title: string; list: readonly (readonly [key: string, words: string])[]; scope: string };
  sample: {
    title: string;
    hint: string;
    coders: string;
    size: string;
    seed: string;
    overlap: string;
    stratifyBy: string;
    strata: Record<Stratum, string>;
    allocation: string;
    allocations: Record<Allocation, string>;
    draw: string;
    again: string;
    noAds: string;
    drawn: (ads: string, seed: string, day: string) => string;
    overlapping: (percent: string) => string;
    left: (excluded: string, notPeerWork: string, samePost: string) => string;
    strataTable: string;
    noBand: string;
    posts: string;
    drawnColumn: string;
  };
  coders: {
    title: string;
    progress: (done: string, of: string) => string;
    progressOf: (coder: string) => string;
    code: (coder: string) => string;
  };
  files: {
    title: string;
    hint: string;
    assignment: (coder: string) => string;
    codings: string;
    read: string;
    reading: string;
    done: (counts: { ads: number; codings: number; decisions: number; older: number }) => string;
    failed: string;
  };
  settle: {
    title: string;
    count: (all: number, open: number) => string;
    go: string;
    by: string;
    openOnly: string;
    none: string;
    what: string;
    why: string;
    settle: string;
    settled: string;
    nameFirst: string;
    decision: (value: string, by: string) => string;
  };
}

export const codingStrings: Record<Locale, CodingStrings> = { nb, nn, en };
