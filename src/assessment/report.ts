import * as z from 'zod/mini';
import { Confidence, Evidence, Place } from '#src/posting/evidence';
import { levels } from '#src/rubric/level';

/**
 * `met`, `partly`, `not-stated`, `contradicted`: codebook §2.2. `unclear`: mentioned, but a reader could not say for
 * whom or whether; worth 0, and counts in the upper end of the interval only.
 */
export const Level = z.enum(levels);
export type Level = z.infer<typeof Level>;

/** What the reader of the text found about a criterion. */
export const Judgement = z.object({
  level: Level,
  confidence: Confidence,
  evidence: z.array(Evidence),
});
export type Judgement = z.infer<typeof Judgement>;

export const Assessment = z.extend(Judgement, {
  /** What was found, where a person has called it wrong; the criterion then counts as the person says. */
  dismissed: z.optional(Judgement),
});
export type Assessment = z.infer<typeof Assessment>;

/** What a person calls wrong in a report. */
export const Corrections = z.object({
  /** By criterion: what the ad says in the person's eyes, and where it stands, when that was shown. */
  criteria: z.record(z.string(), z.object({ level: Level, place: z.nullable(Place) })),
  /** Ids of flags. */
  flags: z.array(z.string()),
});
export type Corrections = z.infer<typeof Corrections>;

export const Gate = z.enum(['yes', 'hybrid', 'no']);

export const ContractSummary = z.object({
  term: z.enum(['permanent', 'temporary', 'mixed', 'unstated']),
  basis: z.nullable(z.enum(['substitute', 'project', 'engagement', 'on-call', 'fixed-term', 'trainee'])),
  prospectOfPermanent: z.boolean(),
  /** Per cent of a full-time post, 0..100; null when not stated. */
  extentMin: z.nullable(z.number()),
  extentMax: z.nullable(z.number()),
  hoursPerWeek: z.nullable(z.number()),
  positions: z.number(),
});

export const SupervisionSummary = z.object({
  received: z.enum(['regular', 'unspecific', 'denied', 'none', 'unclear']),
  given: z.boolean(),
});

/** One step of how the report came about; never page text beyond the quotes already in the report. */
export const TraceEntry = z.object({ step: z.string(), detail: z.string() });
export type TraceEntry = z.infer<typeof TraceEntry>;

/**
 * The whole result for one posting. Every view, export and test reads this and nothing else.
 * `score`, `low`, `high`, `coverage`, `fit` and `band` are null when the ad is not for a peer worker (`gate: "no"`)
 * or its text could not be read.
 */
export const Report = z.object({
  schemaVersion: z.literal(1),
  engineVersion: z.string(),
  rubricVersion: z.string(),
  id: z.string(),
  portal: z.nullable(z.string()),
  url: z.nullable(z.string()),
  title: z.string(),
  employer: z.nullable(z.string()),
  /** Hash of the posting's text, title and fields: same hash and versions, same report. */
  textHash: z.string(),
  language: z.enum(['nb', 'nn', 'en', 'da', 'sv', 'unknown']),
  gate: Gate,
  gateEvidence: z.array(Evidence),
  /** Keyed by criterion id; all 18 are there unless the gate is `no` or the text was unreadable, when it is empty. */
  criteria: z.record(z.string(), Assessment),
  contract: ContractSummary,
  supervision: SupervisionSummary,
  duties: z.array(z.string()),
  dutyEvidence: z.record(z.string(), z.array(Evidence)),
  /** `F1` … `F10`, codebook §2.4. */
  flags: z.array(z.string()),
  flagEvidence: z.record(z.string(), z.array(Evidence)),
  /** Flags that a person has called wrong: they stand here alone. */
  dismissedFlags: z.optional(z.record(z.string(), z.array(Evidence))),
  /** Weight profile the score was made with. */
  weights: z.string(),
  /** Points per criterion where `weights` is `custom`: they stand in no profile. */
  ownWeights: z.optional(z.record(z.string(), z.number())),
  /** Points, 0..100. `low`: from high-confidence evidence only. `high`: all candidate evidence, `unclear` as met. */
  score: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  /** Sum of the weights of criteria the ad says something about, 0..100. */
  coverage: z.nullable(z.number()),
  /** 100 × score / coverage when coverage is at least 30. */
  fit: z.nullable(z.number()),
  /** 1..4, codebook §4.3; null also when confidence in the whole ad is low (`bandWithheld` says why). */
  band: z.nullable(z.number()),
  /** The neighbouring band when the score is within 3 points of a limit. */
  bandNeighbour: z.nullable(z.number()),
  /** Why no band or no score is given, or why the band is lower than the score: ids of texts. */
  notices: z.array(
    z.enum([
      'not-peer-work',
      'unreadable',
      'card-only',
      'hybrid',
      'two-posts',
      'short-text',
      'other-language',
      'newer-language',
      'text-capped',
      'core-missing',
    ]),
  ),
  trace: z.array(TraceEntry),
});
export type Report = z.infer<typeof Report>;
