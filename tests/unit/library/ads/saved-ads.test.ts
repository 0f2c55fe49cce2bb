import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeAds, listSavedAds, readSavedAd } from '#src/library/ads/ad-store';
import { daysLeft, deleteAds, emptyDeletedAds, listDeletedAds, restoreAds } from '#src/library/ads/deleted-ads';
import { isSaved, renewReport } from '#src/library/ads/renew-report';
import { recogniseAd } from '#src/library/ads/recognise-ad';
import { saveAd } from '#src/library/ads/save-ad';
import { closeLibrary, openLibrary } from '#src/library/database/database';
import { counter, met, otherAd } from './sample-ad';

const first = '2026-03-01T10:00:00.000Z';
const later = '2026-04-01T10:00:00.000Z';

let newId: () => string;
beforeEach(async () => {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
  newId = counter();
});

const save = (ad = met(), joinTo: string | null = null, now = first) => saveAd(ad, { joinTo, now, newId });
const changedText = { text: met().posting.text.replace('fast stilling', 'et vikariat') };

describe('a saved ad', () => {
  it('is kept with its text, report and where it was met', async () => {
    const ad = await save();
    expect(ad).toMatchObject({ id: 'id-1', deadline: '2026-05-01', status: 'interested', place: 'Strandvik' });
    const { readings } = await readSavedAd('id-1');
    expect(readings).toEqual([{ textHash: met().report.textHash, posting: met().posting, reports: [met().report] }]);
    expect(ad.sightings).toMatchObject([{ portal: 'finn', adId: '17', seenAt: first }]);
  });

  it('is one ad however often it is saved', async () => {
    await save();
    await save(met(), null, later);
    const { ads } = await listSavedAds();
    expect(ads).toHaveLength(1);
    expect(ads[0]!.sightings).toHaveLength(1);
    expect((await readSavedAd('id-1')).readings[0]!.reports).toHaveLength(1);
  });

  it('keeps what the person said of it when it is met with another text', async () => {
    await save();
    await changeAds(['id-1'], { notes: 'Ringe', status: 'applied', tags: ['kafe'] }, first);
    const ad = await save(met({ ...changedText, validThrough: '2026-06-01' }), null, later);
    expect(ad).toMatchObject({ id: 'id-1', notes: 'Ringe', status: 'applied', tags: ['kafe'], deadline: '2026-06-01' });
    expect((await readSavedAd('id-1')).readings.map(({ posting }) => posting.text)).toEqual([
      met().posting.text,
      changedText.text,
    ]);
  });

  it('has the report and the number that its newest text has after a correction', async () => {
    const ad = met({}, { score: 60, band: 3 });
    await save(ad);
    await save(otherAd(1));
    const corrected = { ...ad.report, score: 52, band: 2 };
    await renewReport(corrected);
    const after = await readSavedAd('id-1');
    expect(after.ad).toMatchObject({ changedAt: first, summary: { score: 52, band: 2 } });
    expect(after.readings[0]!.reports).toEqual([corrected]);
    expect((await readSavedAd('id-2')).ad.summary).toEqual({ gate: 'yes', score: 54.5, band: 3 });
    // Taken back.
    await renewReport(ad.report);
    expect((await readSavedAd('id-1')).readings[0]!.reports).toEqual([ad.report]);
    expect((await listSavedAds()).ads[0]!.summary).toMatchObject({ score: 60, band: 3 });
  });

  it('keeps its number when the text corrected is an older one, and a text that is not saved stays so', async () => {
    const old = met({}, { score: 60 });
    await save(old);
    await save(met({ ...changedText }, { score: 40 }), null, later);
    await renewReport({ ...old.report, score: 52 });
    const { ad, readings } = await readSavedAd('id-1');
    expect(ad.summary.score).toBe(40);
    expect(readings.map(({ reports }) => reports.map(({ score }) => score))).toEqual([[52], [40]]);
    await renewReport(otherAd(9).report);
    expect(await isSaved(otherAd(9).report.textHash)).toBe(false);
    expect(await isSaved(old.report.textHash)).toBe(true);
  });

  it('keeps the reports of other versions and weights beside the newest', async () => {
    const ad = met({}, { score: 60 });
    await save(ad);
    await renewReport({ ...ad.report, weights: 'equal', score: 50 });
    expect((await readSavedAd('id-1')).readings[0]!.reports.map(({ score }) => score)).toEqual([60, 50]);
    await save({ ...ad, report: { ...ad.report, engineVersion: 'next', score: 61 } }, null, later);
    expect((await readSavedAd('id-1')).ad).toMatchObject({ changedAt: first, summary: { score: 61 } });
  });

  it('joins the ad the person says it is, or stands alone', async () => {
    await save();
    await save(met({ ...changedText, id: '99' }), 'id-1', later);
    await save(otherAd(1));
    expect((await listSavedAds()).ads.map(({ sightings }) => sightings.length)).toEqual([2, 1]);
    await expect(save(otherAd(2), 'gone-id')).rejects.toMatchObject({ fault: 'gone' });
    expect((await listSavedAds()).ads).toHaveLength(2);
  });

  it('comes back after it was deleted, with its text', async () => {
    await save();
    await save(otherAd(1));
    const before = await readSavedAd('id-1');
    await deleteAds(['id-1'], later);
    await expect(readSavedAd('id-1')).rejects.toMatchObject({ fault: 'gone' });
    expect(await (await openLibrary()).count('readings')).toBe(1);
    expect(await listDeletedAds(later)).toMatchObject([{ id: 'id-1', ad: before.ad, deletedAt: later }]);
    await restoreAds(['id-1']);
    expect(await readSavedAd('id-1')).toEqual(before);
    expect(await listDeletedAds(later)).toEqual([]);
  });

  it('goes for good 30 days after it was deleted, or when a person says so', async () => {
    await save();
    await save(otherAd(1));
    await deleteAds(['id-1'], '2026-03-05T10:00:00.000Z');
    await deleteAds(['id-2'], '2026-03-20T10:00:00.000Z');
    const [newest, oldest] = await listDeletedAds('2026-04-04T09:00:00.000Z');
    expect([newest!.id, oldest!.id]).toEqual(['id-2', 'id-1']);
    expect([newest!, oldest!].map((one) => daysLeft(one, '2026-04-04T09:00:00.000Z'))).toEqual([16, 1]);
    expect((await listDeletedAds('2026-04-04T11:00:00.000Z')).map(({ id }) => id)).toEqual(['id-2']);
    await restoreAds(['id-1']);
    expect((await listSavedAds()).ads).toEqual([]);
    await emptyDeletedAds();
    expect(await (await openLibrary()).count('deletedAds')).toBe(0);
  });

  it('that was saved anew after it was deleted becomes one with that', async () => {
    await save();
    await changeAds(['id-1'], { notes: 'Før' }, first);
    await deleteAds(['id-1'], later);
    await save(met(), null, later);
    await changeAds(['id-2'], { notes: 'Etter' }, later);
    await restoreAds(['id-1']);
    const { ads } = await listSavedAds();
    expect(ads).toMatchObject([{ id: 'id-2', notes: 'Etter\n\nFør', savedAt: first }]);
    expect((await readSavedAd('id-2')).readings[0]!.reports).toHaveLength(1);
  });

  it('leaves a text to the other ad that has it', async () => {
    await save();
    await saveAd(met({ id: 'x' }), { joinTo: null, now: first, newId });
    const library = await openLibrary();
    // Two ads with one text can come out of an import of an old file.
    await library.put('ads', { ...(await library.get('ads', 'id-1'))!, id: 'twin' });
    await deleteAds(['id-1'], later);
    expect((await readSavedAd('twin')).readings).toHaveLength(1);
  });

  it('that cannot be read any more is counted and left where it is', async () => {
    await save();
    const library = await openLibrary();
    await library.put('ads', { id: 'spoilt', linkKeys: [] } as never);
    expect(await listSavedAds()).toMatchObject({ ads: [{ id: 'id-1' }], unreadable: 1 });
    expect(await library.count('ads')).toBe(2);
  });

  it('is not changed at all when one of several is gone', async () => {
    await save();
    await expect(changeAds(['id-1', 'nobody'], { archived: true }, later)).rejects.toMatchObject({ fault: 'gone' });
    expect((await listSavedAds()).ads[0]!.archived).toBe(false);
  });
});

describe('an ad on show is recognised', () => {
  const recognise = ({ posting, report }: ReturnType<typeof met>) => recogniseAd(posting, report.textHash);
  beforeEach(async () => {
    await save(otherAd(1));
    await save();
  });

  it.each([
    ['by the id of the portal, whatever its text', met({ text: 'Helt andre ord.' }), 'same'],
    ['by its text on another portal', met({ portal: 'arbeidsplassen', id: 'abc', url: null }), 'same'],
    ['by much of its text when it is advertised again', met({ ...changedText, id: '18' }), 'alike'],
    [
      'under another title',
      met({ ...changedText, portal: 'webcruiter', id: '5', title: 'Erfaringskonsulent 80 %' }),
      'alike',
    ],
  ])('%s', async (_, ad, how) => {
    expect(await recognise(ad)).toMatchObject({ how, ad: { title: 'Erfaringskonsulent på kafeen' } });
  });

  it('but not by its title or words alone, nor with another employer', async () => {
    expect(await recognise(met({ id: '18', text: otherAd(7).posting.text }))).toBeNull();
    expect(await recognise(met({ ...changedText, id: '18', hiringOrganization: 'Fjellheim sykehus' }))).toBeNull();
  });

  it('once more after it has joined', async () => {
    const again = met({ ...changedText, id: '18' });
    const found = await recognise(again);
    await save(again, found!.ad.id, later);
    expect(await recognise(again)).toMatchObject({ how: 'same', ad: { id: found!.ad.id } });
    expect(await recognise(met())).toMatchObject({ how: 'same', ad: { id: found!.ad.id } });
  });
});
