import * as z from 'zod/mini';
import { Level } from '#src/assessment/report';
import { Question } from '#src/library/questions/question-list';
import { panelLabels } from './panel-labels';
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
  /** Why the documents make it matter. */
  why: z.string(),
  /** What its weight is made of, a sentence each. */
  weightReasons: z.array(z.string()),
  /** The source documents the criterion comes from, each with its sections. */
  sources: z.array(z.string()),
  /** What the ad may say instead, where nothing was found: to choose from, when the person has found it. */
  choices: z.optional(z.array(z.object({ level: Level, title: z.string(), text: z.string() }))),
  /** What was found, where the person has called it wrong. */
  dismissed: z.optional(z.object({ said: z.string(), quotes: z.array(QuoteView) })),
});
export type CriterionView = z.infer<typeof CriterionView>;

export const GroupView = z.object({
  level: Level,
  title: z.string(),
  hint: z.string(),
  criteria: z.array(CriterionView),
});
export type GroupView = z.infer<typeof GroupView>;

/** What is promised, unclear, said otherwise and not mentioned, a line each: the report in ten seconds. */
export const OverviewLine = z.object({ level: Level, title: z.string(), count: z.number(), names: z.string() });
export type OverviewLine = z.infer<typeof OverviewLine>;

/** The criteria of one theme, each with what the ad says and what it weighs. */
export const ThemeView = z.object({
  id: z.string(),
  name: z.string(),
  /** How many of its criteria the ad mentions, in words. */
  said: z.string(),
  criteria: z.array(z.object({ id: z.string(), level: Level, weight: z.number(), inWords: z.string() })),
});
export type ThemeView = z.infer<typeof ThemeView>;

/** How the number comes about, line by line. */
export const SumView = z.object({
  /** What each level gives under the weights used. */
  intro: z.string(),
  profile: z.string(),
  lines: z.array(
    z.object({
      id: z.string(),
      level: Level,
      name: z.string(),
      said: z.string(),
      weight: z.string(),
      points: z.string(),
      /** Why the points are not simply those of the level. */
      note: z.optional(z.string()),
    }),
  ),
  /** The number, and the two ends of its interval. */
  totals: z.array(z.object({ id: z.enum(['score', 'low', 'high']), name: z.string(), points: z.string() })),
});
export type SumView = z.infer<typeof SumView>;

export const QuestionsView = z.object({
  /** Those on the person's list, in its order. */
  chosen: z.array(Question),
  /** Those that could be added. */
  more: z.array(Question),
});
export type QuestionsView = z.infer<typeof QuestionsView>;

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
  employer: z.nullable(z.string()),
  textHash: z.string(),
  headline: z.string(),
  score: z.nullable(ScoreView),
  notices: z.array(z.string()),
  overview: z.array(OverviewLine),
  groups: z.array(GroupView),
  themes: z.array(ThemeView),
  /** Null where there is no number. */
  sum: z.nullable(SumView),
  questions: QuestionsView,
  facts: z.array(z.object({ label: z.string(), value: z.string() })),
  duties: z.array(DutyView),
  flags: z.array(FlagView),
  /** Those that the person has called wrong. */
  dismissedFlags: z.array(z.pick(FlagView, { id: true, name: true })),
  means: z.array(z.string()),
  meansNot: z.array(z.string()),
  /** Versions and weight profile. */
  madeWith: z.string(),
  /** The whole report as plain text, for copying. */
  plainText: z.string(),
  labels: z.record(z.enum(panelLabels), z.string()),
});
export type PanelView = z.infer<typeof PanelView>;
