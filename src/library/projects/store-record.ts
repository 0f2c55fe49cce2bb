import type { Report } from '#src/assessment/report';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { linkKeys } from '#src/research/dataset/link-posts';
import type { HarvestedAd, HarvestedText } from './project';

type Summary = Pick<
  HarvestedAd,
  | 'language'
  | 'gate'
  | 'score'
  | 'band'
  | 'levels'
  | 'notices'
  | 'extentMin'
  | 'extentMax'
  | 'positions'
  | 'engineVersion'
  | 'rubricVersion'
  | 'weights'
  | 'reports'
>;

/** The light half of a record. */
export function lightHalf(projectId: string, record: DatasetRecord, linkedByHand: boolean): HarvestedAd {
  const { posting } = record;
  return {
    projectId,
    id: record.id,
    title: posting.title,
    employer: posting.hiringOrganization ?? null,
    portal: posting.portal,
    url: posting.url,
    datePosted: posting.datePosted ?? null,
    readAt: record.readAt,
    textHash: record.textHash,
    postId: record.postId,
    linkedByHand,
    tags: record.tags,
    notes: record.notes,
    excluded: record.excluded,
    employerType: record.employerType,
    extractorVersion: record.extractorVersion,
    ...summaryOf(record.reports),
  };
}

/** The heavy half of a record. */
export function heavyHalf(projectId: string, record: DatasetRecord): HarvestedText {
  return {
    projectId,
    id: record.id,
    posting: record.posting,
    extractorVersion: record.extractorVersion,
    reports: record.reports,
    linkKeys: linkKeys(record.posting).map((key) => keyInProject(projectId, key)),
  };
}

/** Link keys of different projects must not meet. */
export const keyInProject = (projectId: string, key: string): string => `${projectId} ${key}`;

/** What lists show of a record's newest report. */
export function summaryOf(reports: readonly Report[]): Summary {
  const newest = reports[reports.length - 1]!;
  return {
    language: newest.language,
    gate: newest.gate,
    score: newest.score,
    band: newest.band,
    levels: Object.fromEntries(Object.entries(newest.criteria).map(([id, { level }]) => [id, level])),
    notices: newest.notices,
    extentMin: newest.contract.extentMin,
    extentMax: newest.contract.extentMax,
    positions: newest.contract.positions,
    engineVersion: newest.engineVersion,
    rubricVersion: newest.rubricVersion,
    weights: newest.weights,
    reports: reports.length,
  };
}
