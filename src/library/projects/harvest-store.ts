import type { IDBPTransaction } from 'idb';
import type { Report } from '#src/assessment/report';
import { DatasetRecord } from '#src/research/dataset/dataset-record';
import { linkKeys, mostSharing, postOf, type LinkedAd } from '#src/research/dataset/link-posts';
import { announceChange } from '../database/changes';
import { openLibrary, type LibrarySchema } from '../database/database';
import { LibraryError, libraryErrorOf } from '../database/library-error';
import { recordOf, type HarvestedAd, type HarvestedText, type Remark } from './project';
import { ofProject } from './project-range';
import { heavyHalf, keyInProject, lightHalf, summaryOf } from './store-record';

const halves = ['harvest', 'harvestTexts'] as const;
type Writing = IDBPTransaction<LibrarySchema, typeof halves, 'readwrite'>;

/** How many records are read at once, so that a large project never stands in memory whole. */
const batchSize = 200;

/** Every ad of a project, light, in no particular order. */
export async function listAds(projectId: string): Promise<HarvestedAd[]> {
  const database = await openLibrary();
  return database.getAll('harvest', ofProject(projectId)).catch(fail);
}

/**
 * Adds a record unless the same text of the same ad is there already, linked with the post it belongs to.
 *
 * @returns whether it was new
 */
export async function addRecord(projectId: string, record: DatasetRecord): Promise<boolean> {
  const added = await inBoth(async (transaction) => {
    if (await transaction.objectStore('harvest').getKey([projectId, record.id])) return false;
    const postId = postOf(record.posting, await candidatesFor(transaction, projectId, record)) ?? record.postId;
    await putRecord(transaction, projectId, { ...record, postId });
    return true;
  });
  if (added) announceChange('harvest');
  return added;
}

/**
 * Adds records that the project does not have, each in the post it belongs to here: that of an ad it is the same as, or
 * else the post it had where it comes from.
 *
 * Other windows are not told: whoever brings in many records tells them once (`database/changes`).
 *
 * @param posts what posts of the other dataset are here, by their ids there; added to as records are
 */
export async function addRecords(
  projectId: string,
  records: readonly DatasetRecord[],
  posts: Map<string, string>,
): Promise<void> {
  await inBoth(async (transaction) => {
    for (const record of records) {
      const postId =
        posts.get(record.postId) ??
        postOf(record.posting, await candidatesFor(transaction, projectId, record)) ??
        record.postId;
      posts.set(record.postId, postId);
      await putRecord(transaction, projectId, { ...record, postId });
    }
  });
}

/** Puts records in place of those with the same ids. Other windows are not told, as with `addRecords`. */
export async function replaceRecords(projectId: string, records: readonly DatasetRecord[]): Promise<void> {
  await inBoth(async (transaction) => {
    for (const record of records) {
      const known = await transaction.objectStore('harvest').get([projectId, record.id]);
      await putRecord(transaction, projectId, record, known?.linkedByHand);
    }
  });
}

/** Takes records out for good, with nothing left of them but codings that speak of them. */
export async function deleteRecords(projectId: string, ids: readonly string[]): Promise<void> {
  await inBoth(async (transaction) => {
    await Promise.all(ids.flatMap((id) => halves.map((half) => transaction.objectStore(half).delete([projectId, id]))));
  });
  announceChange('harvest');
}

/** Those of the records that are there, whole. */
export async function recordsWithIds(projectId: string, ids: readonly string[]): Promise<DatasetRecord[]> {
  const records = await Promise.all(ids.map((id) => readRecord(projectId, id)));
  return records.filter((record) => record !== null);
}

/** One record, whole; null when it is not there (any more). */
export async function readRecord(projectId: string, id: string): Promise<DatasetRecord | null> {
  const database = await openLibrary();
  const transaction = database.transaction(halves);
  const [ad, text] = await Promise.all([
    transaction.objectStore('harvest').get([projectId, id]),
    transaction.objectStore('harvestTexts').get([projectId, id]),
  ]).catch(fail);
  return ad && text ? DatasetRecord.parse(recordOf(ad, text)) : null;
}

/** The records of these ads, whole, in their order, a batch at a time. Those deleted meanwhile are left out. */
export async function* readRecords(ads: readonly HarvestedAd[]): AsyncGenerator<DatasetRecord> {
  const database = await openLibrary();
  for (let from = 0; from < ads.length; from += batchSize) {
    const batch = ads.slice(from, from + batchSize);
    const { store } = database.transaction('harvestTexts');
    const texts = await Promise.all(batch.map(({ projectId, id }) => store.get([projectId, id]))).catch(fail);
    for (const [index, text] of texts.entries()) if (text) yield recordOf(batch[index]!, text);
  }
}

/** @throws {LibraryError} `gone` when one of them is not there any more; then none is changed */
export const remark = (projectId: string, ids: readonly string[], change: Remark): Promise<void> =>
  changeAds(projectId, ids, (ad) => ({ ...ad, ...change }));

export const addTag = (projectId: string, ids: readonly string[], tag: string): Promise<void> =>
  changeAds(projectId, ids, (ad) => ({ ...ad, tags: [...ad.tags.filter((one) => one !== tag), tag] }));

export const removeTag = (projectId: string, ids: readonly string[], tag: string): Promise<void> =>
  changeAds(projectId, ids, (ad) => ({ ...ad, tags: ad.tags.filter((one) => one !== tag) }));

/** Keeps these reports of a record, the newest last. */
export async function keepReports(projectId: string, id: string, reports: readonly Report[]): Promise<void> {
  await inBoth(async (transaction) => {
    const key: [string, string] = [projectId, id];
    const [ad, text] = await Promise.all([
      transaction.objectStore('harvest').get(key),
      transaction.objectStore('harvestTexts').get(key),
    ]);
    if (!ad || !text) throw new LibraryError('gone');
    await transaction.objectStore('harvestTexts').put({ ...text, reports: [...reports] });
    await transaction.objectStore('harvest').put({ ...ad, ...summaryOf(reports) });
  });
}

async function changeAds(
  projectId: string,
  ids: readonly string[],
  how: (ad: HarvestedAd) => HarvestedAd,
): Promise<void> {
  await inBoth(async (transaction) => {
    const store = transaction.objectStore('harvest');
    await Promise.all(
      ids.map(async (id) => {
        const ad = await store.get([projectId, id]);
        if (!ad) throw new LibraryError('gone');
        await store.put(how(ad));
      }),
    );
  });
  announceChange('harvest');
}

async function candidatesFor(transaction: Writing, projectId: string, { posting }: DatasetRecord): Promise<LinkedAd[]> {
  const index = transaction.objectStore('harvestTexts').index('linkKeys');
  const found = new Map<string, HarvestedText>();
  await Promise.all(
    linkKeys(posting).map(async (name) => {
      const key = keyInProject(projectId, name);
      // Not counted to the end: a common phrase may stand in every ad of a large project.
      if ((await index.getAllKeys(key, mostSharing + 1)).length > mostSharing) return;
      for (const text of await index.getAll(key)) found.set(text.id, text);
    }),
  );
  const ads = await Promise.all([...found.keys()].map((id) => transaction.objectStore('harvest').get([projectId, id])));
  return ads.flatMap((ad) => (ad ? [{ postId: ad.postId, posting: found.get(ad.id)!.posting }] : []));
}

async function putRecord(
  transaction: Writing,
  projectId: string,
  record: DatasetRecord,
  linkedByHand = false,
): Promise<void> {
  await Promise.all([
    transaction.objectStore('harvest').put(lightHalf(projectId, record, linkedByHand)),
    transaction.objectStore('harvestTexts').put(heavyHalf(projectId, record)),
  ]);
}

/** Changes both halves of records or, when anything goes wrong, nothing at all. */
async function inBoth<Result>(how: (transaction: Writing) => Promise<Result>): Promise<Result> {
  const database = await openLibrary();
  const transaction = database.transaction(halves, 'readwrite');
  try {
    const result = await how(transaction);
    await transaction.done;
    return result;
  } catch (cause) {
    // What was aborted refuses `done` as well; the cause is told once.
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw libraryErrorOf(cause);
  }
}

function fail(cause: unknown): never {
  throw libraryErrorOf(cause);
}
