import * as z from 'zod/mini';
import { Gate, Level, Report } from '#src/assessment/report';
import { Posting } from '#src/posting/posting';
import { CodingPlan } from './coding-plan';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';

/** A researcher's collection of ads. Whether ads are kept in it at present is not part of it (`harvest-switch`). */
export const Project = z.object({
  id: z.string(),
  name: z.string(),
  notes: z.string(),
  /** ISO 8601 instants. A deleted project is kept until the research page is opened the next time, for undo. */
  createdAt: z.string(),
  deletedAt: z.nullable(z.string()),
  /** Null until a sample was drawn. */
  codingPlan: z.nullable(CodingPlan),
});
export type Project = z.infer<typeof Project>;

/**
 * A record of a project's dataset as lists show it: light enough to hold 20 000 of them. What was read and the reports
 * stand in its `HarvestedText`; what the researcher says of it only stands here.
 */
export const HarvestedAd = z.object({
  projectId: z.string(),
  id: z.string(),
  title: z.string(),
  employer: z.nullable(z.string()),
  portal: z.nullable(z.string()),
  url: z.nullable(z.string()),
  /** ISO 8601 date, or the page's own words. */
  datePosted: z.nullable(z.string()),
  readAt: z.string(),
  textHash: z.string(),
  postId: z.string(),
  /** True once a person has said which post it is; then nothing changes it by itself. */
  linkedByHand: z.boolean(),
  tags: z.array(z.string()),
  notes: z.string(),
  excluded: z.nullable(z.string()),
  employerType: z.nullable(z.string()),
  /** Of the newest report. */
  language: z.enum(['nb', 'nn', 'en', 'da', 'sv', 'unknown']),
  gate: Gate,
  score: z.nullable(z.number()),
  band: z.nullable(z.number()),
  levels: z.record(z.string(), Level),
  notices: Report.shape.notices,
  extentMin: z.nullable(z.number()),
  extentMax: z.nullable(z.number()),
  positions: z.number(),
  engineVersion: z.string(),
  rubricVersion: z.string(),
  extractorVersion: z.string(),
  weights: z.string(),
  /** How many reports there are: more than one once it was assessed anew. */
  reports: z.number(),
});
export type HarvestedAd = z.infer<typeof HarvestedAd>;

/** The heavy half of a record. */
export const HarvestedText = z.object({
  projectId: z.string(),
  id: z.string(),
  posting: Posting,
  extractorVersion: z.string(),
  reports: z.array(Report).check(z.minLength(1)),
  /** The keys under which other records of the same post look for it (`research/dataset/link-posts`), each in the project. */
  linkKeys: z.array(z.string()),
});
export type HarvestedText = z.infer<typeof HarvestedText>;

/** What a researcher may change in a record. */
export type Remark = Partial<
  Pick<HarvestedAd, 'tags' | 'notes' | 'excluded' | 'employerType' | 'postId' | 'linkedByHand'>
>;

/** What one coder said of one record of a project. */
export const StoredCoding = z.object({
  projectId: z.string(),
  recordId: z.string(),
  coder: z.string(),
  coding: z.unknown(),
});
export type StoredCoding = z.infer<typeof StoredCoding>;

/** What was settled of one thing on which coders of a record differed. */
export const StoredDecision = z.object({
  projectId: z.string(),
  recordId: z.string(),
  item: z.string(),
  decision: z.unknown(),
});
export type StoredDecision = z.infer<typeof StoredDecision>;

/** The two halves as the dataset's record, the way research code and exports read it. */
export const recordOf = (ad: HarvestedAd, { posting, extractorVersion, reports }: HarvestedText): DatasetRecord => ({
  schemaVersion: 1,
  id: ad.id,
  posting,
  readAt: ad.readAt,
  textHash: ad.textHash,
  extractorVersion,
  reports,
  postId: ad.postId,
  tags: ad.tags,
  notes: ad.notes,
  excluded: ad.excluded,
  employerType: ad.employerType,
});
