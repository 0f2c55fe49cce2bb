import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeAds, listSavedAds } from '#src/library/ads/ad-store';
import { deleteAds } from '#src/library/ads/deleted-ads';
import { libraryErrorOf } from '#src/library/database/library-error';
import { saveAd } from '#src/library/ads/save-ad';
import { closeLibrary, databaseName } from '#src/library/database/database';
import { deleteEverything } from '#src/library/transfer/delete-everything';
import { exportLibrary } from '#src/library/transfer/export-library';
import { importLibrary } from '#src/library/transfer/import-library';
import { parseLibraryFile } from '#src/library/transfer/library-file';
import { frameStrings } from '#src/presentation/strings/frame';
import { counter, met, otherAd } from '../ads/sample-ad';

const now = '2026-03-01T10:00:00.000Z';
let newId: () => string;
const save = (ad = met()) => saveAd(ad, { joinTo: null, now, newId });

beforeEach(async () => {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
  newId = counter();
});
afterEach(() => vi.restoreAllMocks());

/** The disk is full from the write number `from` on: the browser then ends the whole transaction. */
function fillDisk(from = 1): void {
  const { put } = IDBObjectStore.prototype;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given);
    writes += 1;
    const ending = this.transaction as IDBTransaction & { _abort(why: string): void };
    if (writes === from) queueMicrotask(() => ending['_abort']('QuotaExceededError'));
    return request;
  });
}

async function fileWith(...ads: ReturnType<typeof met>[]): Promise<string> {
  for (const ad of ads) await save(ad);
  const file = (await exportLibrary(now)).pieces.join('');
  await deleteEverything();
  return file;
}

describe('a full disk', () => {
  it.each([1, 2])('stops a save at write %i: it is told, and nothing is half saved', async (write) => {
    await save(otherAd(1));
    fillDisk(write);
    await expect(save()).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect((await listSavedAds()).ads.map(({ title }) => title)).toEqual(['Stilling 1']);
    await save();
    expect((await listSavedAds()).ads).toHaveLength(2);
  });

  it('leaves an ad as it was when its notes find no room', async () => {
    const { id } = await save();
    fillDisk();
    await expect(changeAds([id], { notes: 'Lange notater' }, now)).rejects.toMatchObject({ fault: 'full' });
    expect((await listSavedAds()).ads[0]!.notes).toBe('');
  });

  it.each([1, 3, 6])('stops an import at write %i, and leaves what was here', async (write) => {
    const file = await fileWith(met(), otherAd(1), otherAd(2));
    await save(otherAd(3));
    fillDisk(write);
    await expect(importLibrary(parseLibraryFile(file), { newId })).rejects.toMatchObject({ fault: 'full' });
    vi.restoreAllMocks();
    expect((await listSavedAds()).ads.map(({ title }) => title)).toEqual(['Stilling 3']);
    expect(await importLibrary(parseLibraryFile(file), { newId })).toMatchObject({ added: 6, conflicts: [] });
    expect((await listSavedAds()).ads).toHaveLength(4);
  });
});

describe('a library that cannot be opened', () => {
  it('is told when this page is older than it', async () => {
    (await openDB(databaseName, 99)).close();
    await expect(listSavedAds()).rejects.toMatchObject({ fault: 'outdated' });
  });

  it('is told when the browser refuses, and opens once it lets us', async () => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('Damaged.', 'UnknownError');
    };
    await expect(save()).rejects.toMatchObject({ fault: 'closed' });
    indexedDB.open = open;
    await expect(save()).resolves.toMatchObject({ title: met().posting.title });
  });

  it.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['outdated', new DOMException('', 'VersionError')],
    ['closed', new DOMException('', 'SecurityError')],
    ['closed', new DOMException('', 'NotReadableError')],
    ['unknown', new DOMException('', 'AbortError')],
    ['unknown', new TypeError('x is not a function')],
    ['unknown', 'just words'],
  ])('is told as %s, and nothing unforeseen as a library that is closed', (fault, cause) => {
    expect(libraryErrorOf(cause)).toMatchObject({ fault, cause });
  });

  it('is told when an older page holds it', async () => {
    // What an old page has open, and does not let go of.
    const old = indexedDB.open(databaseName, 1);
    await new Promise((resolve) => old.addEventListener('success', resolve));
    const { open } = indexedDB;
    indexedDB.open = (name: string) => open.call(indexedDB, name, 2);
    await expect(listSavedAds()).rejects.toMatchObject({ fault: 'blocked' });
    old.result.close();
  });

  it('has its own words for each fault, that say what can be done', () => {
    for (const { faults } of Object.values(frameStrings)) {
      expect(new Set(Object.values(faults)).size).toBe(Object.keys(faults).length);
    }
  });
});

it('a deletion that fails takes nothing', async () => {
  const { id } = await save();
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore) {
    throw new DOMException('Damaged.', 'UnknownError');
  });
  await expect(deleteAds([id], now)).rejects.toMatchObject({ fault: 'closed' });
  expect((await listSavedAds()).ads).toHaveLength(1);
});
