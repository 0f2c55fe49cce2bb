import type { Level, Report } from '#src/assessment/report';
import type { PageMatch, Portal } from '#src/page/portals/portal';
import type { PanelLabel } from '../panel-view';

type Notice = Report['notices'][number];
type Contract = Report['contract'];
type Supervision = Report['supervision'];

/**
 * Everything the extension says that is not a text of the rubric. One object per language; a key that is missing in
 * one of them does not compile. Texts claim no more than codebook §3.2 allows.
 */
export interface Strings {
  panel: Record<PanelLabel, string>;
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
  toolbar: { idle: string; report: (headline: string, score: string) => string; checkPage: string };
  popup: {
    nothing: string;
    nothingHint: string;
    checking: string;
    checkPage: string;
    openPanel: string;
    notAllowed: string;
    options: string;
    language: string;
    promise: string;
    /** On a page of a portal that may be allowed. */
    knownPortal: (portal: string) => string;
    status: string;
  };
  options: {
    title: string;
    language: string;
    languageAuto: string;
    theme: string;
    themes: Record<'auto' | 'light' | 'dark', string>;
    markQuotes: string;
    markQuotesHint: string;
    saved: string;
    privacy: string;
    privacyText: string;
    status: string;
  };
  portals: {
    title: string;
    hint: string;
    builtIn: string;
    builtInHint: string;
    more: string;
    allow: string;
    allowNamed: (portal: string) => string;
    allowed: string;
    giveBack: string;
    giveBackNamed: (portal: string) => string;
    refused: (portal: string) => string;
    confidence: Record<Portal['confidence'], string>;
  };
  welcome: {
    title: string;
    lead: string;
    howTitle: string;
    how: readonly string[];
    tryIt: string;
    elsewhere: string;
  };
  status: {
    title: string;
    lead: string;
    noTab: string;
    notAllowed: string;
    asking: string;
    again: string;
    page: (address: string) => string;
    claimedBy: (portal: string, kind: string) => string;
    claimedByNone: string;
    kinds: Record<PageMatch['kind'], string>;
    hook: string;
    result: string;
    found: string;
    notFound: string;
    cards: (count: number) => string;
    others: string;
    verdicts: Record<'reads' | 'partly' | 'broken', string>;
    copy: string;
    copied: string;
    copyFailed: string;
  };
}
