import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeLibrary } from '#src/library/database/database';
import { deleteRecords, listAds, readRecord, remark } from '#src/library/projects/harvest-store';
import { importRecords, settleConflict } from '#src/presentation/research/ads/import-records';
import type { DatasetRecord } from '#src/research/dataset/dataset-record';
import { sampleRecord } from '../../library/projects/sample-record';

const fileOf = (...records: (DatasetRecord | string)[]): Blob =>
  new Blob(records.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`));
const bring = (file: Blob, signal = new AbortController().signal) =>
  importRecords('p', file, { signal, onProgress: () => {} });

const first = sampleRecord();
const elsewhere = sampleRecord({ id: 'x', portal: 'jobbnorge' });

beforeEach(async () => {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

describe('a file that is brought in', () => {
  it('adds what is new, in the post it belongs to here', async () => {
    expect(await bring(fileOf(first))).toMatchObject({ added: [first.id], merged: 0, conflicts: [], problems: [] });
    await bring(fileOf(elsewhere));
    expect(new Set((await listAds('p')).map(({ postId }) => postId))).toEqual(new Set([first.postId]));
  });

  it('keeps a colleague’s links between ads that are new here', async () => {
    const [a, b] = [sampleRecord({ id: 'a', text: 'Lag mat.', title: 'En' }), sampleRecord({ id: 'b', title: 'To' })];
    await bring(fileOf({ ...a, postId: 'theirs' }, { ...b, postId: 'theirs' }));
    expect((await listAds('p')).map(({ postId }) => postId)).toEqual(['theirs', 'theirs']);
  });

  it('merges what is known and leaves what differs to the person', async () => {
    await bring(fileOf(first));
    await remark('p', [first.id], { notes: 'min', tags: ['rus'], linkedByHand: true });
    const result = await bring(fileOf({ ...first, notes: 'deres', tags: ['ny'] }));
    expect(result).toMatchObject({ added: [], merged: 1 });
    expect(result.conflicts.map(({ conflict }) => conflict.about)).toEqual(['notes']);
    expect(await readRecord('p', first.id)).toMatchObject({ notes: 'min', tags: ['rus', 'ny'] });
    expect((await listAds('p'))[0]!.linkedByHand).toBe(true);

    await settleConflict('p', result.conflicts[0]!, 'second');
    expect((await readRecord('p', first.id))!.notes).toBe('deres');
  });

  it('tells which lines are none of ours and takes the others', async () => {
    const result = await bring(fileOf('{"id": 1}', first));
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatch(/^line 1/u);
    expect(result.added).toEqual([first.id]);
  });

  it('can be taken out again', async () => {
    const { added } = await bring(fileOf(first, elsewhere));
    await deleteRecords('p', added);
    expect(await listAds('p')).toEqual([]);
    expect(await readRecord('p', first.id)).toBeNull();
  });

  it('stops when it is cancelled', async () => {
    const life = new AbortController();
    life.abort();
    expect((await bring(fileOf(first), life.signal)).added).toEqual([]);
  });
});
