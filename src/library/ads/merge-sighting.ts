import { linkKeys } from '#src/research/dataset/link-posts';
import type { Reading, SavedAd, Sighting } from './saved-ad';

/** An ad as it was met just now: its text, contact persons masked, and what was made of it. */
export interface MetAd {
  posting: Reading['posting'];
  report: Reading['reports'][number];
  /** Hash of the posting before anything was masked. */
  pageHash: string;
}

/** By which texts are found again, beside the keys that research links posts with. */
export const textKey = (textHash: string): string => `hash:${textHash}`;

/** @param now ISO 8601 instant */
export function newAd(met: MetAd, id: string, now: string): SavedAd {
  const { posting, report, pageHash } = met;
  return {
    id,
    title: posting.title,
    employer: posting.hiringOrganization ?? null,
    place: posting.jobLocation ?? null,
    deadline: posting.validThrough ?? null,
    status: 'interested',
    notes: '',
    tags: [],
    archived: false,
    savedAt: now,
    changedAt: now,
    sightings: [sightingOf(met, now)],
    pageHash,
    linkKeys: keysOf(met),
    summary: summaryOf(report),
  };
}

/**
 * The ad with one more meeting. Meeting it again where it was met last, with the same text, changes no more than the
 * number it is given. What a person said of it stays, and so does the deadline, unless the ad now names another.
 */
export function withMeeting(ad: SavedAd, met: MetAd, now: string): SavedAd {
  const sighting = sightingOf(met, now);
  const last = ad.sightings[ad.sightings.length - 1]!;
  if (isSameMeeting(last, sighting)) return { ...ad, summary: summaryOf(met.report) };
  return {
    ...ad,
    deadline: met.posting.validThrough ?? ad.deadline,
    changedAt: now,
    sightings: [...ad.sightings.filter((one) => !isSameMeeting(one, sighting)), sighting],
    pageHash: met.pageHash,
    linkKeys: [...new Set([...ad.linkKeys, ...keysOf(met)])],
    summary: summaryOf(met.report),
  };
}

/**
 * The reading with one more report, the newest last. One that was made like the last takes its place: a person has
 * corrected it since, and every correction can be taken back.
 */
export function withReport(reading: Reading | null, { posting, report }: Pick<MetAd, 'posting' | 'report'>): Reading {
  if (!reading) return { textHash: report.textHash, posting, reports: [report] };
  const last = reading.reports[reading.reports.length - 1]!;
  const others = madeAs(last) === madeAs(report) ? reading.reports.slice(0, -1) : reading.reports;
  return { ...reading, reports: [...others, report] };
}

/** What makes two reports of one text the same, but for corrections. */
const madeAs = ({ engineVersion, rubricVersion, weights, ownWeights }: MetAd['report']): string =>
  JSON.stringify([engineVersion, rubricVersion, weights, ownWeights]);

/** The ad with the number of another report of its newest text; as it was where the report is of an older one. */
export function withNumber(ad: SavedAd, report: MetAd['report']): SavedAd {
  const newest = ad.sightings[ad.sightings.length - 1]!;
  return newest.textHash === report.textHash ? { ...ad, summary: summaryOf(report) } : ad;
}

const keysOf = ({ posting, report }: MetAd): string[] => [...linkKeys(posting), textKey(report.textHash)];

const sightingOf = ({ posting: { portal, id, url }, report }: MetAd, now: string): Sighting => ({
  portal,
  adId: id,
  url,
  seenAt: now,
  textHash: report.textHash,
});

const isSameMeeting = (one: Sighting, other: Sighting): boolean =>
  one.portal === other.portal && one.adId === other.adId && one.textHash === other.textHash;

const summaryOf = ({ gate, score, band }: MetAd['report']): SavedAd['summary'] => ({ gate, score, band });
