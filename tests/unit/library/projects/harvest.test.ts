import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Report } from '#src/assessment/report';
import { closeLibrary } from '#src/library/database/database';
import { harvest } from '#src/library/projects/harvest';
import { keepReports, listAds, readRecord, readRecords, remark } from '#src/library/projects/harvest-store';
import {
  noteHarvestFault,
  pauseHarvest,
  readHarvestState,
  switchHarvestOff,
  switchHarvestOn,
} from '#src/library/projects/harvest-switch';
import {
  addProject,
  changeProject,
  deleteProject,
  listProjects,
  purgeDeletedProjects,
  restoreProject,
} from '#src/library/projects/project-store';
import type { Posting } from '#src/posting/posting';
import { textHash } from '#src/posting/text-hash';
import { reportOf } from '../../presentation/sample-report';

const posting = (change: Partial<Posting> = {}): Posting => ({
  id: '17',
  portal: 'finn',
  url: 'https://www.finn.no/job/ad/17',
  title: 'Erfaringskonsulent i dagsenteret',
  hiringOrganization: 'Strandvik kommune',
  fields: {},
  text: 'Vi søker en erfaringskonsulent som vil lage mat og gå turer sammen med gjestene våre. Du får veiledning hver måned. Kontakt: Kari Strand, tlf. 911 22 333.',
  textStatus: 'full',
  provenance: { title: 'portal', text: 'portal' },
  ...change,
});

const reader = {
  assess: (one: Posting): Report => reportOf({ id: one.id, portal: one.portal, textHash: textHash(one) }),
  readAt: '2026-03-01T10:00:00.000Z',
  extractorVersion: '0.1.0',
};

beforeEach(async () => {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
});

const project = (id: string) => addProject({ id, name: `Prosjekt ${id}`, createdAt: `2026-01-0${id}T00:00:00Z` });

describe('an opened ad', () => {
  it('is kept nowhere until a person has switched a project on', async () => {
    await project('1');
    await harvest(posting(), 'yes', reader);
    expect(await listAds('1')).toEqual([]);
  });

  it('is kept in every project that is on, with where it came from and without its contact person', async () => {
    for (const id of ['1', '2', '3']) await project(id);
    await switchHarvestOn({ id: '1', name: 'A' });
    await switchHarvestOn({ id: '3', name: 'C' });
    await harvest(posting(), 'yes', reader);
    expect(await listAds('2')).toEqual([]);
    const [ad] = await listAds('3');
    const record = (await readRecord('3', ad!.id))!;
    expect(record).toMatchObject({
      readAt: reader.readAt,
      extractorVersion: '0.1.0',
      excluded: null,
      posting: { portal: 'finn', url: 'https://www.finn.no/job/ad/17', provenance: { text: 'portal' } },
    });
    expect(record.posting.text).not.toMatch(/Kari|911/);
    expect(record.posting.text).toHaveLength(posting().text.length);
    expect(record.textHash).toBe(textHash(record.posting));
    expect(record.reports[0]!.textHash).toBe(record.textHash);
  });

  it('is left alone when it is for another job or its text was not read', async () => {
    await project('1');
    await switchHarvestOn({ id: '1', name: 'A' });
    await harvest(posting(), 'no', reader);
    await harvest(posting({ textStatus: 'card' }), 'yes', reader);
    expect(await listAds('1')).toEqual([]);
  });

  it('counts once however often it is opened, and again as one post when its text changes', async () => {
    await project('1');
    await switchHarvestOn({ id: '1', name: 'A' });
    for (let time = 0; time < 3; time++) await harvest(posting(), 'yes', reader);
    expect(await listAds('1')).toHaveLength(1);
    await harvest(posting({ text: 'Nå er teksten en annen, men annonsen er den samme.' }), 'yes', reader);
    const ads = await listAds('1');
    expect(ads).toHaveLength(2);
    expect(new Set(ads.map(({ postId }) => postId)).size).toBe(1);
  });

  it('is linked with the same ad on another portal, inside its project only', async () => {
    for (const id of ['1', '2']) await project(id);
    await switchHarvestOn({ id: '1', name: 'A' });
    await harvest(posting(), 'yes', reader);
    await switchHarvestOn({ id: '2', name: 'B' });
    await harvest(posting({ portal: 'arbeidsplassen', id: 'abc' }), 'hybrid', reader);
    const posts = async (id: string) => (await listAds(id)).map(({ postId }) => postId);
    expect(new Set(await posts('1')).size).toBe(1);
    expect(await posts('1')).toHaveLength(2);
    expect(await posts('2')).toEqual([expect.stringContaining('arbeidsplassen:abc:')]);
  });

  it('that could not be kept is told to the person, until one can again', async () => {
    await project('1');
    await switchHarvestOn({ id: '1', name: 'A' });
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    } as unknown as IDBFactory;
    await closeLibrary();
    await harvest(posting(), 'yes', reader);
    expect((await readHarvestState()).fault).toBe('full');
    globalThis.indexedDB = new IDBFactory();
    await closeLibrary();
    await project('1');
    await harvest(posting(), 'yes', reader);
    expect((await readHarvestState()).fault).toBeNull();
  });
});

describe('the switch', () => {
  it('goes off for one project or for all', async () => {
    await switchHarvestOn({ id: '1', name: 'A' });
    await switchHarvestOn({ id: '2', name: 'B' });
    await switchHarvestOn({ id: '1', name: 'A, renamed' });
    await noteHarvestFault('full');
    expect(await readHarvestState()).toEqual({
      projects: [
        { id: '2', name: 'B' },
        { id: '1', name: 'A, renamed' },
      ],
      fault: 'full',
    });
    await switchHarvestOff('2');
    expect((await readHarvestState()).projects).toEqual([{ id: '1', name: 'A, renamed' }]);
    await pauseHarvest();
    expect(await readHarvestState()).toEqual({ projects: [], fault: null });
  });
});

describe('a record', () => {
  const id = async () => (await listAds('1'))[0]!.id;
  beforeEach(async () => {
    await project('1');
    await switchHarvestOn({ id: '1', name: 'A' });
    await harvest(posting(), 'yes', reader);
  });

  it('keeps what the researcher says of it', async () => {
    await remark('1', [await id()], { excluded: 'Finnes to ganger', tags: ['rus'] });
    expect(await readRecord('1', await id())).toMatchObject({ excluded: 'Finnes to ganger', tags: ['rus'] });
  });

  it('is not changed at all when one of several is gone', async () => {
    await expect(remark('1', [await id(), 'gone'], { notes: 'x' })).rejects.toMatchObject({ fault: 'gone' });
    expect((await listAds('1'))[0]!.notes).toBe('');
  });

  it('keeps both reports when it is assessed anew, and lists the newer', async () => {
    await keepReports('1', await id(), [reportOf(), reportOf({ weights: 'equal', score: 12 })]);
    expect((await listAds('1'))[0]).toMatchObject({ score: 12, reports: 2 });
    for await (const { reports } of readRecords(await listAds('1'))) {
      expect(reports.map(({ weights }) => weights)).toEqual(['default', 'equal']);
    }
  });
});

describe('a project', () => {
  it('that was deleted comes back with its ads, until it is purged', async () => {
    for (const id of ['1', '2']) await project(id);
    await switchHarvestOn({ id: '1', name: 'A' });
    await harvest(posting(), 'yes', reader);
    await deleteProject('1', '2026-02-01T00:00:00Z');
    expect((await listProjects()).map(({ id }) => id)).toEqual(['2']);
    expect((await readHarvestState()).projects).toEqual([]);
    await restoreProject('1');
    expect(await listAds('1')).toHaveLength(1);
    await deleteProject('1', '2026-02-01T00:00:00Z');
    await purgeDeletedProjects();
    expect(await listAds('1')).toEqual([]);
    await expect(changeProject('1', { name: 'x' })).rejects.toMatchObject({ fault: 'gone' });
    expect(await listProjects()).toHaveLength(1);
  });
});
