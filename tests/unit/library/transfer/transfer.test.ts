import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeAds, listSavedAds, readSavedAd } from '#src/library/ads/ad-store';
import { deleteAds } from '#src/library/ads/deleted-ads';
import { saveAd } from '#src/library/ads/save-ad';
import { closeLibrary, openLibrary } from '#src/library/database/database';
import { listVersions, readDraft } from '#src/library/drafts/draft-store';
import { keepQuestions, recallQuestions } from '#src/library/questions/keep-questions';
import { deleteEverything } from '#src/library/transfer/delete-everything';
import { exportLibrary } from '#src/library/transfer/export-library';
import { importLibrary } from '#src/library/transfer/import-library';
import { libraryParts, parseLibraryFile } from '#src/library/transfer/library-file';
import { counter, met, otherAd } from '../ads/sample-ad';

const now = '2026-03-01T10:00:00.000Z';
const later = '2026-04-01T10:00:00.000Z';
const newId = counter();
const save = (ad = met()) => saveAd(ad, { joinTo: null, now, newId });
const draft = {
  id: 'd1',
  name: '',
  content: { title: 'Utkast', employer: '', fields: {}, document: { type: 'doc' } },
  createdAt: now,
  changedAt: now,
};

beforeEach(async () => {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

const exported = async (): Promise<string> => (await exportLibrary(now)).pieces.join('');
const bringIn = async (file: string) => (await importLibrary(parseLibraryFile(file), { newId }))!;

async function contentOf(): Promise<Record<string, unknown[]>> {
  const library = await openLibrary();
  return Object.fromEntries(
    await Promise.all(libraryParts.map(async (part) => [part, await library.getAll(part)] as const)),
  );
}

async function fillLibrary(): Promise<void> {
  await save();
  await save(otherAd(1));
  await keepQuestions({ textHash: 'h', title: 'T', employer: null, questions: [], changedAt: now });
  const library = await openLibrary();
  await library.put('dismissals', { textHash: 'h', criteria: { 'position-size': { dismissedAt: now } } });
  await library.put('drafts', draft);
  await library.put('projects', { id: 'p', name: 'P', notes: '', createdAt: now, deletedAt: null, codingPlan: null });
  await library.put('codings', { projectId: 'p', recordId: 'r', coder: 'A', coding: { level: 'met' } });
  await library.put('decisions', { projectId: 'p', recordId: 'r', item: 'i', decision: { level: 'met' } });
}

describe('everything in a file', () => {
  it('comes back as it was, after all was deleted', async () => {
    await fillLibrary();
    const before = await contentOf();
    const file = await exported();
    await deleteEverything();
    expect(Object.values(await contentOf()).flat()).toEqual([]);
    expect(await bringIn(file)).toMatchObject({ merged: 0, conflicts: [] });
    expect(await contentOf()).toEqual(before);
  });

  it('is all deleted, what was deleted lately and what is settled in projects too', async () => {
    await fillLibrary();
    const [ad] = (await listSavedAds()).ads;
    await deleteAds([ad!.id], now);
    const library = await openLibrary();
    await deleteEverything();
    const counts = await Promise.all([...library.objectStoreNames].map((store) => library.count(store)));
    expect(counts.every((count) => count === 0)).toBe(true);
  });

  it('changes nothing when all of it is here already', async () => {
    await fillLibrary();
    const before = await contentOf();
    expect(await bringIn(await exported())).toEqual({ added: 0, merged: 0, conflicts: [] });
    expect(await contentOf()).toEqual(before);
  });

  it('says how far it has come, and leaves nothing of the file behind when it is stopped', async () => {
    for (let number = 0; number < 600; number++) await save(otherAd(number));
    const file = await exported();
    await deleteEverything();
    const steps: [done: number, of: number][] = [];
    const stopping = new AbortController();
    const stopAt = (share: number) => (done: number, of: number) => {
      steps.push([done, of]);
      if (done >= of * share) stopping.abort();
    };
    const options = { newId, signal: stopping.signal };
    // In the middle of the texts that are written: masking is the first third.
    expect(await importLibrary(parseLibraryFile(file), { ...options, onProgress: stopAt(0.8) })).toBeNull();
    expect(steps.at(-1)![0]).toBeLessThan(1800);
    expect(Object.values(await contentOf()).flat()).toEqual([]);
    const told: number[] = [];
    const result = await importLibrary(parseLibraryFile(file), { newId, onProgress: (done) => told.push(done) });
    expect(result).toMatchObject({ added: 1200 });
    expect(told.at(-1)).toBe(1800);
    expect(told.length).toBeGreaterThan(5);
  });

  it('takes what cannot be read along, and says what it is', async () => {
    await save();
    await (await openLibrary()).put('ads', { id: 'spoilt', linkKeys: [], notes: 'Mine ord' } as never);
    const file = JSON.parse(await exported());
    expect(file.ads).toHaveLength(1);
    expect(file.unreadable).toEqual([{ part: 'ads', record: { id: 'spoilt', linkKeys: [], notes: 'Mine ord' } }]);
  });

  it('hides contact persons that a file names', async () => {
    await save();
    const file = JSON.parse(await exported());
    file.readings[0].posting.text += '\nKontakt: Kari Strand, tlf. 911 22 333.';
    await deleteEverything();
    await bringIn(JSON.stringify(file));
    const [ad] = (await listSavedAds()).ads;
    expect((await readSavedAd(ad!.id)).readings[0]!.posting.text).not.toMatch(/Kari|911/u);
  });

  it.each([
    ['is no file', 'ikke JSON', 'not-ours'],
    ['is another file', '{"ads":[]}', 'not-ours'],
    ['is newer than we are', '{"format":"likeverd-library","schemaVersion":2}', 'newer'],
    ['is damaged', '{"format":"likeverd-library","schemaVersion":1,"ads":[{"id":"1"}]}', 'damaged'],
    ['has no lists', '{"format":"likeverd-library","schemaVersion":1,"ads":7}', 'damaged'],
  ])('is refused when it %s', (_, text, kind) => {
    expect(() => parseLibraryFile(text)).toThrow(expect.objectContaining({ fault: expect.objectContaining({ kind }) }));
  });

  it('names the record that is damaged', async () => {
    await fillLibrary();
    const file = JSON.parse(await exported());
    delete file.ads[1].title;
    expect(() => parseLibraryFile(JSON.stringify(file))).toThrow(
      expect.objectContaining({ fault: { kind: 'damaged', part: 'ads', index: 2 } }),
    );
  });
});

describe('what the file and the library both have', () => {
  it('is one ad, by its text, when another machine gave it another id', async () => {
    await save();
    const file = await exported();
    await deleteEverything();
    const here = await save(
      met({ portal: 'arbeidsplassen', id: 'abc', url: 'https://arbeidsplassen.nav.no/stillinger/stilling/abc' }),
    );
    expect(await bringIn(file)).toMatchObject({ added: 0, merged: 1 });
    const { ads } = await listSavedAds();
    expect(ads).toMatchObject([{ id: here.id }]);
    expect(ads[0]!.sightings.map(({ portal }) => portal).toSorted()).toEqual(['arbeidsplassen', 'finn']);
  });

  it('keeps notes and tags of both, takes the rest from the one changed last, and tells', async () => {
    const { id } = await save();
    await changeAds([id], { notes: 'Fra den gamle maskinen', status: 'applied', tags: ['a'] }, later);
    const file = await exported();
    await changeAds([id], { notes: 'Herfra', status: 'closed', tags: ['b'] }, now);
    const { conflicts } = await bringIn(file);
    expect(conflicts).toEqual([{ kind: 'ad', what: 'Erfaringskonsulent på kafeen' }]);
    expect((await readSavedAd(id)).ad).toMatchObject({
      notes: 'Herfra\n\nFra den gamle maskinen',
      status: 'applied',
      tags: ['b', 'a'],
    });
    // Once more: now nothing is new.
    expect(await bringIn(await exported())).toMatchObject({ added: 0, merged: 0, conflicts: [] });
  });

  it('keeps the older of two drafts as a version, and the newer list of questions', async () => {
    await fillLibrary();
    const file = await exported();
    const library = await openLibrary();
    await library.put('drafts', { ...draft, content: { ...draft.content, title: 'Nyere' }, changedAt: later });
    const question = { id: 'q', text: 'Hvem leder?', own: true };
    await keepQuestions({ textHash: 'h', title: 'T', employer: null, questions: [question], changedAt: later });
    const { conflicts } = await bringIn(file);
    expect(conflicts.map(({ kind }) => kind).toSorted()).toEqual(['draft', 'questions']);
    expect((await readDraft('d1')).content.title).toBe('Nyere');
    expect((await listVersions('d1')).map(({ content }) => content.title)).toEqual(['Utkast']);
    expect((await recallQuestions('h'))!.questions).toEqual([question]);
  });

  it('holds for projects and codings that say something else here', async () => {
    await fillLibrary();
    const file = await exported();
    const library = await openLibrary();
    await library.put('projects', {
      id: 'p',
      name: 'Nytt navn',
      notes: '',
      createdAt: now,
      deletedAt: null,
      codingPlan: null,
    });
    await library.put('codings', { projectId: 'p', recordId: 'r', coder: 'A', coding: { level: 'partly' } });
    const { conflicts } = await bringIn(file);
    expect(conflicts.map(({ kind }) => kind).toSorted()).toEqual(['coding', 'project']);
    expect((await library.get('projects', 'p'))!.name).toBe('Nytt navn');
  });
});
