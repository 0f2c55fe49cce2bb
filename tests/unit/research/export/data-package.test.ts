import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { engineVersion } from '#src/assessment/engine-version';
import { unguarded } from '#src/research/export/csv';
import { exportDataPackage } from '#src/research/export/data-package';
import type { DatasetDescription } from '#src/research/export/describe-package';
import { assessedAds, exportable, type Selection } from '#src/research/export/export-table';
import { tables } from '#src/research/export/tables';
import type { TableName } from '#src/research/export/table';
import { oneOfEveryKind, whole } from './sample-records';

const description: DatasetDescription = {
  title: 'Erfaringskonsulenter på kysten',
  about: 'Alle annonser en vår.',
  created: '2026-04-01T10:00:00.000Z',
  makers: ['Prøveprosjektet'],
  licence: 'CC-BY-4.0',
  softwareVersion: '0.1.0',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'likeverd-package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function unpacked(selection: Selection): Promise<Map<string, Buffer>> {
  const zipped = await whole(exportDataPackage(oneOfEveryKind(), description, selection));
  const files = new Map(Object.entries(unzipSync(zipped)).map(([path, bytes]) => [path, Buffer.from(bytes)]));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return files;
}

interface Descriptor {
  resources: { name: string; path: string; bytes: number; hash: string }[];
  software: object;
}
const descriptorIn = (files: Map<string, Buffer>): Descriptor => JSON.parse(files.get('datapackage.json')!.toString());

describe.each([
  { withTexts: true, reports: 'all' },
  { withTexts: false, reports: 'newest' },
] as const)('a Data Package with %j', (selection) => {
  it('is valid, its tables keep to their schemas and keys, and hold every value', async () => {
    await unpacked(selection);
    const opened = await Package.load(join(folder, 'datapackage.json'), { strict: true });
    expect(opened.errors).toEqual([]);
    const names = opened.resources.filter(({ tabular }) => tabular).map(({ name }) => name as TableName);
    expect(names).toEqual(Object.keys(tables).filter((name) => selection.withTexts || name !== 'texts'));
    const ads = oneOfEveryKind().flatMap((one) => assessedAds(exportable(one, selection), selection));
    for (const name of names) {
      const table = opened.getResource(name)!;
      // Casts every cell to its type and checks what the schema demands of it.
      const read = await table.read({ cast: true });
      const cells = read.map((row) => row.map((cell) => (typeof cell === 'string' ? unguarded(cell) : cell)));
      expect(cells).toEqual(ads.flatMap((ad) => tables[name].rowsOf(ad)));
      expect(await table.checkRelations()).toBe(true);
    }
  });

  it('names every file with its checksum', async () => {
    const files = await unpacked(selection);
    const { resources } = descriptorIn(files);
    expect(new Set([...resources.map(({ path }) => path), 'datapackage.json'])).toEqual(new Set(files.keys()));
    for (const { path, bytes, hash } of resources) {
      const content = files.get(path)!;
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
    }
  });

  it('tells the versions, and gives the texts only where that was chosen', async () => {
    const files = await unpacked(selection);
    expect(descriptorIn(files).software).toMatchObject({
      name: 'Likeverd',
      engineVersions: [engineVersion],
      rubricVersions: ['1.0.0'],
    });
    const all = [...files.values()].map((content) => content.toString()).join('\n');
    expect(all.includes('Nordfjære kommune søker erfaringskonsulent til boligtjenesten. Stillingen')).toBe(
      selection.withTexts,
    );
  });

  it('names no contact person', async () => {
    const files = [...(await unpacked(selection))];
    const naming = files.filter(([, content]) =>
      /Solveig|Testdal|912 34 567|solveig\.testdal/.test(content.toString()),
    );
    expect(naming.map(([path]) => path)).toEqual([]);
  });
});

it('is made the same from the same records', async () => {
  const selection = { withTexts: true, reports: 'all' } as const;
  const [once, again] = await Promise.all(
    [1, 2].map(() => whole(exportDataPackage(oneOfEveryKind(), description, selection))),
  );
  expect(once!.equals(again!)).toBe(true);
});
