import type { Report } from '#src/assessment/report';
import { levels, type Level } from '#src/rubric/level';

/**
 * What a dataset says about an ad and a criterion. Beside the levels of the codebook: `not-parsed`, where the text could
 * not be read, so that its silence means nothing, and `not-applicable`, where the ad is not for a peer worker.
 */
export const datasetLevels = [...levels, 'not-parsed', 'not-applicable'] as const;
export type DatasetLevel = Level | 'not-parsed' | 'not-applicable';

/** How much of the ad was read: all of it, the card of a result list, or nothing. */
export const readingExtents = ['full', 'card', 'not-parsed'] as const;
export type ReadingExtent = (typeof readingExtents)[number];

export function readingExtent({ notices }: Pick<Report, 'notices'>): ReadingExtent {
  if (notices.includes('unreadable')) return 'not-parsed';
  return notices.includes('card-only') ? 'card' : 'full';
}

/** What this reads of a report; of the criteria only the levels. */
export interface Judged extends Pick<Report, 'notices' | 'gate'> {
  criteria: Readonly<Record<string, { level: Level }>>;
}

/**
 * @param criterion id; one that the report's version of the codebook did not know is `not-parsed`
 */
export function datasetLevel(report: Judged, criterion: string): DatasetLevel {
  const extent = readingExtent(report);
  if (extent === 'not-parsed') return 'not-parsed';
  if (report.gate === 'no') return 'not-applicable';
  const level = report.criteria[criterion]?.level ?? 'not-parsed';
  // What the card of a result list leaves out may well stand in the ad.
  return extent === 'card' && level === 'not-stated' ? 'not-parsed' : level;
}
