import * as z from 'zod/mini';
import { Level } from '#src/assessment/report';
import { Locale } from './strings/locale';

/** A quote to show. With `start` and `end` it can be found again in the posting's `text`; without, it stood in a field. */
export const QuoteView = z.object({
  text: z.string(),
  start: z.optional(z.number()),
  end: z.optional(z.number()),
  /** Where it stood when that is not the ad's text: the title, or the label of a portal fact. */
  place: z.optional(z.string()),
});
export type QuoteView = z.infer<typeof QuoteView>;

export const CriterionView = z.object({
  id: z.string(),
  level: Level,
  name: z.string(),
  /** What the level gives, or the weight where it gives nothing. */
  points: z.string(),
  /** What the level means for this criterion. */
  explanation: z.string(),
  /** Set when the reading is uncertain. */
  doubt: z.optional(z.string()),
  quotes: z.array(QuoteView),
  ask: z.string(),
  /** The source documents the criterion comes from, each with its sections. */
  sources: z.array(z.string()),
});
export type CriterionView = z.infer<typeof CriterionView>;

export const GroupView = z.object({
  level: Level,
  title: z.string(),
  hint: z.string(),
  criteria: z.array(CriterionView),
});
export type GroupView = z.infer<typeof GroupView>;

export const ScoreView = z.object({
  /** Unrounded points, 0..100. */
  value: z.number(),
  low: z.number(),
  high: z.number(),
  /** 1..4; null when the basis is too uncertain for words. */
  band: z.nullable(z.number()),
  shown: z.string(),
  outOf: z.string(),
  interval: z.string(),
  coverage: z.string(),
  /** The four band words, in order, for the scale. */
  bandWords: z.array(z.string()),
  /** The scale in words, for those who do not see it. */
  scaleLabel: z.string(),
});
export type ScoreView = z.infer<typeof ScoreView>;

export const DutyView = z.object({ name: z.string(), quotes: z.array(QuoteView) });
export const FlagView = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  ask: z.string(),
  quotes: z.array(QuoteView),
});

/** Fixed words of the panel. They come with the report, so that the page script carries no catalogue. */
export const panelLabels = [
  'panelName',
  'close',
  'collapse',
  'expand',
  'moveLeft',
  'moveRight',
  'options',
  'copy',
  'copied',
  'copyFailed',
  'portalBroken',
  'checkPage',
  'copyDiagnosis',
  'markQuotes',
  'meaning',
  'means',
  'meansNot',
  'findings',
  'facts',
  'duties',
  'flags',
  'flagsHint',
  'question',
  'sources',
  'quotes',
  'showInAd',
  'shownInAd',
  'notFoundInAd',
  'none',
] as const;
export type PanelLabel = (typeof panelLabels)[number];

/**
 * A report as the panel shows it: every sentence in the reader's language, nothing left to look up.
 * Made in the background, where the rubric's texts are; the page script only draws it.
 */
export const PanelView = z.object({
  locale: Locale,
  /** BCP 47 tag of the ad's own words, `und` when not known: quotes are read aloud in their own language. */
  adLanguage: z.string(),
  /** `findings`: there is something to show. `not-peer-work`, `unreadable`: there is not, and `notices` says why. */
  status: z.enum(['findings', 'not-peer-work', 'unreadable']),
  adTitle: z.string(),
  headline: z.string(),
  score: z.nullable(ScoreView),
  notices: z.array(z.string()),
  groups: z.array(GroupView),
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  duties: z.array(DutyView),
  flags: z.array(FlagView),
  means: z.array(z.string()),
  meansNot: z.array(z.string()),
  /** Versions and weight profile. */
  madeWith: z.string(),
  /** The whole report as plain text, for copying. */
  plainText: z.string(),
  labels: z.record(z.enum(panelLabels), z.string()),
});
export type PanelView = z.infer<typeof PanelView>;
