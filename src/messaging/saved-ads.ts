import type { Report } from '#src/assessment/report';
import { readSavedAd } from '#src/library/ads/ad-store';
import type { Correction } from '#src/library/ads/dismissal';
import { correctionsOf, setCorrection } from '#src/library/ads/dismissals';
import type { MetAd } from '#src/library/ads/merge-sighting';
import { recogniseAd } from '#src/library/ads/recognise-ad';
import { isSaved, renewReport } from '#src/library/ads/renew-report';
import { saveAd } from '#src/library/ads/save-ad';
import type { SavedAd } from '#src/library/ads/saved-ad';
import { LibraryError, libraryErrorOf } from '#src/library/database/library-error';
import { localeOf, readSettings, weightsIn } from '#src/library/settings';
import { maskPosting } from '#src/posting/mask-contacts';
import type { Posting } from '#src/posting/posting';
import { textHash } from '#src/posting/text-hash';
import type { EarlierText, SavedState, SavedView } from '#src/presentation/saved-view';
import { engineScript, panelTextsScript } from './engine';

/**
 * What the panel says of an ad's place among the saved ones. A saved ad that is met somewhere else, or with another
 * text, keeps that meeting.
 */
export function recallAd(posting: Posting): Promise<SavedView> {
  return inWords(async () => {
    const masked = maskPosting(posting);
    const found = await recogniseAd(masked, textHash(masked));
    if (!found) return { kind: 'new' };
    const met = await meet(posting, masked);
    if (found.how === 'same') return savedState(await save(met, found.ad.id), met, false);
    const before = await textBefore(found.ad.id, met);
    return { kind: 'alike', ad: found.ad, before, now: met };
  });
}

/** Saves an ad with contact persons masked; see `saveAd` for `joinTo`. */
export function keepAd(posting: Posting, joinTo: string | null): Promise<SavedView> {
  return inWords(async () => {
    const met = await meet(posting, maskPosting(posting));
    return savedState(await save(met, joinTo), met, true);
  });
}

/** Brings the stored report and number of a saved ad up to date, after a person corrected the reading of its text. */
export async function renewSavedAd(posting: Posting): Promise<void> {
  const masked = maskPosting(posting);
  if (await isSaved(textHash(masked))) await renewReport((await meet(posting, masked)).report);
}

/**
 * Corrects the reading of a saved ad's newest text, on the ad's own page.
 *
 * @param now ISO 8601 instant
 * @throws {LibraryError}
 */
export async function correctSavedAd(adId: string, correction: Correction, now: string): Promise<Report> {
  const [{ ad, readings }, { correctReport }] = await Promise.all([readSavedAd(adId), engineScript.load()]);
  const newest = ad.sightings[ad.sightings.length - 1]!;
  const reading = readings.find((one) => one.textHash === newest.textHash);
  if (!reading) throw new LibraryError('gone');
  await setCorrection(ad.pageHash, correction, now);
  const report = reading.reports[reading.reports.length - 1]!;
  const corrected = correctReport(report, await correctionsOf(ad.pageHash), reading.posting);
  await renewReport(corrected);
  return corrected;
}

const save = (met: MetAd, joinTo: string | null): Promise<SavedAd> =>
  saveAd(met, { joinTo, now: new Date().toISOString(), newId: () => crypto.randomUUID() });

/** What a person called wrong was said of the text as the page shows it. */
async function meet(posting: Posting, masked: Posting): Promise<MetAd> {
  const pageHash = textHash(posting);
  const [{ assess, correctReport }, settings, corrections] = await Promise.all([
    engineScript.load(),
    readSettings(),
    correctionsOf(pageHash),
  ]);
  const report = correctReport(assess(masked, weightsIn(settings)), corrections, masked);
  return { posting: masked, report, pageHash };
}

async function savedState(ad: SavedAd, met: MetAd, isFresh: boolean): Promise<SavedState> {
  const here = ad.sightings[ad.sightings.length - 1]!;
  return { kind: 'saved', ad, isFresh, here, before: await textBefore(ad.id, met), now: met };
}

/** The newest other text of a saved ad; null when it was only met with this one. */
async function textBefore(id: string, { report: { textHash: now } }: MetAd): Promise<EarlierText | null> {
  const { ad, readings } = await readSavedAd(id);
  const sighting = ad.sightings.findLast((one) => one.textHash !== now);
  const reading = readings.find((one) => one.textHash === sighting?.textHash);
  return sighting && reading ? { reading, sighting } : null;
}

/** A fault of the library is something to say, not something that breaks the panel. */
async function inWords(work: () => Promise<SavedState>): Promise<SavedView> {
  const [{ buildSavedView }, settings] = await Promise.all([panelTextsScript.load(), readSettings()]);
  const state = await work().catch((cause: unknown): SavedState => ({
    kind: 'fault',
    fault: libraryErrorOf(cause).fault,
  }));
  return buildSavedView(state, localeOf(settings));
}
