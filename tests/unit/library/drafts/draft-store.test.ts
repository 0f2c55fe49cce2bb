import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeLibrary } from '#src/library/database/database';
import type { AdContent } from '#src/library/drafts/draft';
import {
  ChangedElsewhere,
  changeDraft,
  createDraft,
  deleteDraft,
  keepVersion,
  listDrafts,
  listVersions,
  readDraft,
  restoreDraft,
} from '#src/library/drafts/draft-store';

beforeEach(async () => {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
});

const content = (title: string): AdContent => ({
  title,
  employer: '',
  fields: { Ansettelsesform: 'Fast' },
  document: { type: 'doc', content: [] },
});

let count = 0;
const at = (minute: number) => ({
  now: () => new Date(Date.UTC(2026, 0, 1, 12, minute)),
  newId: () => `id-${(count += 1)}`,
});

describe('drafts', () => {
  it('are listed with the one changed last first', async () => {
    const first = await createDraft(content('a'), '', at(1));
    await createDraft(content('b'), '', at(2));
    await changeDraft(first, { content: content('a2') }, at(3));
    expect((await listDrafts()).map((draft) => draft.content.title)).toEqual(['a2', 'b']);
  });

  it('keep what a change does not name', async () => {
    const draft = await createDraft(content('a'), 'navn', at(1));
    await changeDraft(draft, { name: 'nytt' }, at(2));
    expect(await readDraft(draft.id)).toMatchObject({ name: 'nytt', content: content('a') });
  });

  it('come back whole after they were deleted', async () => {
    const draft = await createDraft(content('a'), '', at(1));
    await keepVersion(draft.id, content('a'), 'asked', at(2));
    const removed = await deleteDraft(draft.id);
    expect([await listDrafts(), await listVersions(draft.id)]).toEqual([[], []]);
    await restoreDraft(removed);
    expect(await readDraft(draft.id)).toEqual(draft);
    expect(await listVersions(draft.id)).toHaveLength(1);
  });

  it('are not brought back by a save that comes too late', async () => {
    const draft = await createDraft(content('a'), '', at(1));
    await deleteDraft(draft.id);
    await expect(changeDraft(draft, { name: 'x' }, at(2))).rejects.toMatchObject({ fault: 'gone' });
    await expect(readDraft(draft.id)).rejects.toMatchObject({ fault: 'gone' });
  });

  it('are not stored over what another window wrote', async () => {
    const draft = await createDraft(content('a'), '', at(1));
    await changeDraft(draft, { content: content('from the other window') }, at(2));
    await expect(changeDraft(draft, { content: content('b') }, at(3))).rejects.toBeInstanceOf(ChangedElsewhere);
    expect((await readDraft(draft.id)).content.title).toBe('from the other window');
  });
});

describe('versions', () => {
  it('are listed with the newest first, and one that says the same is not kept twice', async () => {
    const { id } = await createDraft(content('a'), '', at(1));
    await keepVersion(id, content('a'), 'asked', at(2));
    await keepVersion(id, content('a'), 'export', at(3));
    await keepVersion(id, content('b'), 'export', at(4));
    expect((await listVersions(id)).map((version) => [version.content.title, version.reason])).toEqual([
      ['b', 'export'],
      ['a', 'asked'],
    ]);
  });
});
