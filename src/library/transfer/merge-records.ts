import type { SavedAd } from '../ads/saved-ad';
import type { RecordOf } from './library-file';

/** Of two things that people changed, the one changed last. */
export const newerOf = <Thing extends { changedAt: string }>(one: Thing, other: Thing): Thing =>
  one.changedAt >= other.changedAt ? one : other;

/**
 * One saved ad out of two: what was changed last holds, notes are kept from both, and so are tags and meetings.
 * `isConflict`: a person had said something else in one of them.
 */
export function mergeAds(kept: SavedAd, coming: SavedAd): { ad: SavedAd; isConflict: boolean } {
  const newer = newerOf(kept, coming);
  const sightings = mergeSightings(kept, coming);
  const last = sightings[sightings.length - 1]!;
  const current = [kept, coming].find((one) => one.sightings[one.sightings.length - 1]!.textHash === last.textHash)!;
  const ad: SavedAd = {
    ...newer,
    id: kept.id,
    savedAt: kept.savedAt < coming.savedAt ? kept.savedAt : coming.savedAt,
    notes: mergeNotes(kept.notes, coming.notes),
    tags: [...new Set([...kept.tags, ...coming.tags])],
    sightings,
    linkKeys: [...new Set([...kept.linkKeys, ...coming.linkKeys])],
    pageHash: current.pageHash,
    summary: current.summary,
  };
  const said = ({ status, notes, deadline, archived }: SavedAd): string =>
    JSON.stringify([status, notes, deadline, archived]);
  return { ad, isConflict: said(kept) !== said(coming) };
}

function mergeSightings(...ads: readonly SavedAd[]): SavedAd['sightings'] {
  const byPlace = new Map<string, SavedAd['sightings'][number]>();
  for (const sighting of ads.flatMap(({ sightings }) => sightings)) {
    const key = JSON.stringify([sighting.portal, sighting.adId, sighting.textHash]);
    const known = byPlace.get(key);
    if (!known || known.seenAt < sighting.seenAt) byPlace.set(key, sighting);
  }
  return [...byPlace.values()].sort((a, b) => (a.seenAt < b.seenAt ? -1 : a.seenAt > b.seenAt ? 1 : 0));
}

function mergeNotes(kept: string, coming: string): string {
  if (kept.includes(coming)) return kept;
  return coming.includes(kept) ? coming : `${kept}\n\n${coming}`;
}

/** One reading out of two of the same text: every report once, those that were here last. */
export function mergeReadings(kept: RecordOf<'readings'>, coming: RecordOf<'readings'>): RecordOf<'readings'> {
  const known = new Set(kept.reports.map((report) => JSON.stringify(report)));
  return {
    ...kept,
    reports: [...coming.reports.filter((report) => !known.has(JSON.stringify(report))), ...kept.reports],
  };
}

/** What was called wrong in either. */
export const mergeDismissals = (
  kept: RecordOf<'dismissals'>,
  coming: RecordOf<'dismissals'>,
): RecordOf<'dismissals'> => ({
  ...kept,
  criteria: { ...coming.criteria, ...kept.criteria },
  ...((coming.flags || kept.flags) && { flags: { ...coming.flags, ...kept.flags } }),
});
