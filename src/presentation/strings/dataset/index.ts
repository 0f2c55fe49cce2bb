import type { Report } from '#src/assessment/report';
import type { PostingField, Source } from '#src/posting/posting';
import type { Choice, Conflict } from '#src/research/dataset/merge-datasets';
import type { TableName } from '#src/research/export/table';
import type { ExportFormat } from '../../research/ads/export-ads';
import type { Locale } from '../locale';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** What the pages about a project's ads say. */
export interface DatasetStrings {
  loading: string;
  none: string;
  untitled: string;
  listLabel: string;
  text: string;
  otherPage: string;
  languages: Record<Report['language'], string>;
  ofAll: (all: string) => string;
  score: (points: string) => string;
  noScore: string;
  readOn: (day: string) => string;
  readings: (count: number) => string;
  reportCount: (count: number) => string;
  excludedBecause: (reason: string) => string;
  gates: Record<'yes' | 'hybrid' | 'no', string>;
  transfers: string;
  filter: {
    text: string;
    standing: string;
    standings: Record<'all' | 'counted' | 'excluded', string>;
    portal: string;
    language: string;
    year: string;
    tag: string;
    employerType: string;
    gate: string;
    any: string;
  };
  order: {
    label: string;
    readAt: string;
    datePosted: string;
    title: string;
    employer: string;
    portal: string;
    score: string;
    descending: string;
  };
  pager: {
    label: string;
    previous: string;
    next: string;
    goTo: string;
    range: (from: string, to: string, of: string) => string;
  };
  tagAll: { label: string; add: (count: string) => string; done: (tag: string, count: string) => string };
  neighbours: { label: string; list: string; before: string; after: string };
  remarks: {
    label: string;
    tags: string;
    employerType: string;
    /** Offered, not required. */
    employerTypes: readonly string[];
    notes: string;
    saved: string;
  };
  exclusion: {
    exclude: string;
    include: string;
    reason: string;
    /** Offered, not required. */
    reasons: readonly string[];
    excluded: string;
    included: string;
  };
  post: {
    label: string;
    alone: string;
    shared: (others: number) => string;
    byHand: string;
    part: string;
    parted: string;
    join: string;
    joined: string;
    search: string;
  };
  provenance: {
    title: string;
    portal: string;
    adId: string;
    address: string;
    readAt: string;
    datePosted: string;
    language: string;
    textHash: string;
    extractor: string;
    engine: string;
    rubric: string;
    weights: string;
    sourcesTitle: string;
    fields: Record<PostingField, string>;
    sources: Record<Source, string>;
  };
  reports: {
    label: string;
    choose: string;
    made: (number: number, engine: string, rubric: string, weights: string) => string;
  };
  differences: {
    title: string;
    none: string;
    score: (before: string, after: string) => string;
    withoutScore: string;
    notParsed: string;
  };
  export: {
    title: string;
    format: string;
    formats: Record<ExportFormat, { name: string; about: string }>;
    table: string;
    tables: Record<TableName, string>;
    licence: string;
    withTexts: string;
    withTextsHint: string;
    allReports: string;
    start: (count: string) => string;
    running: string;
    done: string;
    cancelled: string;
  };
  import: {
    title: string;
    hint: string;
    choose: string;
    running: string;
    cancelled: string;
    done: (added: string, merged: string) => string;
    canUndo: (added: string) => string;
    problems: (count: string) => string;
    conflicts: (count: number) => string;
    about: Record<Conflict['about'], string>;
    keep: Record<Choice, string>;
    settled: Record<Choice, string>;
  };
  reassess: {
    title: string;
    hint: string;
    weights: string;
    ownWeights: string;
    start: (count: string) => string;
    running: string;
    cancelled: string;
    done: (assessed: string, changed: string) => string;
    known: (count: string) => string;
    withoutText: (count: string) => string;
    change: (levels: number, score: boolean) => string;
    more: (count: string) => string;
    failed: string;
  };
}

export const datasetStrings: Record<Locale, DatasetStrings> = { nb, nn, en };
