import type { Report } from '#src/assessment/report';
import {
  datasetLevel,
  readingExtent,
  type DatasetLevel,
  type Judged,
  type ReadingExtent,
} from '#src/research/dataset/dataset-level';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { criteria, type CriterionId } from '#src/rubric/criteria';

/** What is counted of an ad: light enough to hold a hundred thousand of them. */
export interface CountedAd {
  id: string;
  postId: string;
  /** ISO 8601 instant; empty when not known. */
  readAt: string;
  /** Year of the date the page gives, else of the reading; null when neither is known. */
  year: number | null;
  portal: string | null;
  language: Report['language'];
  employerType: string | null;
  /** Why a person left it out; null when it counts. */
  excluded: string | null;
  gate: Report['gate'];
  reading: ReadingExtent;
  levels: Readonly<Record<CriterionId, DatasetLevel>>;
  /** Per cent of full time. */
  extentMin: number | null;
  extentMax: number | null;
  positions: number;
  score: number | null;
  band: number | null;
  engineVersion: string;
  rubricVersion: string;
  /** Null for a report without its record. */
  extractorVersion: string | null;
  weights: string;
}

/** What is counted of a report; a whole one has it all. */
type CountableReport = Judged &
  Pick<Report, 'portal' | 'language' | 'score' | 'band' | 'engineVersion' | 'rubricVersion' | 'weights'> & {
    contract: Pick<Report['contract'], 'extentMin' | 'extentMax' | 'positions'>;
  };

/** What is counted of a record; a whole one has it all. The newest report is last. */
export interface CountableRecord extends Pick<
  DatasetRecord,
  'id' | 'postId' | 'readAt' | 'employerType' | 'excluded' | 'extractorVersion'
> {
  posting: Pick<DatasetRecord['posting'], 'datePosted'>;
  reports: readonly CountableReport[];
}

/**
 * A record, as its newest report says; with `weights`, as its newest report with these weights says.
 *
 * @returns null when the record has no report with these weights
 */
export function countRecord(record: CountableRecord, weights?: string): CountedAd | null {
  const report = record.reports.findLast((one) => weights === undefined || one.weights === weights);
  if (!report) return null;
  const { id, postId, readAt, posting, employerType, excluded, extractorVersion } = record;
  const year = yearOf(posting.datePosted ?? '') ?? yearOf(readAt);
  return { ...countedParts(report), id, postId, readAt, year, employerType, excluded, extractorVersion };
}

/** A report without its record: a post of its own, of which is not known when it was read. */
export function countReport(report: Report): CountedAd {
  const unknown = { readAt: '', year: null, employerType: null, excluded: null, extractorVersion: null };
  return { ...countedParts(report), ...unknown, id: report.id, postId: report.id };
}

function countedParts(report: CountableReport) {
  const { portal, language, gate, contract, score, band, engineVersion, rubricVersion, weights } = report;
  return {
    portal,
    language,
    gate,
    reading: readingExtent(report),
    levels: Object.fromEntries(criteria.map(({ id }) => [id, datasetLevel(report, id)])) as CountedAd['levels'],
    extentMin: contract.extentMin,
    extentMax: contract.extentMax,
    positions: contract.positions,
    score,
    band,
    engineVersion,
    rubricVersion,
    weights,
  };
}

/** Of an ISO 8601 date; a page's own words have none that is sure. */
function yearOf(date: string): number | null {
  const year = /^(\d{4})-\d{2}/.exec(date)?.[1];
  return year === undefined ? null : Number(year);
}
