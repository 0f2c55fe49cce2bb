import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { killBrowser } from './support/kill-browser';
import { launchExtension, type RunningExtension } from './support/launch-extension';

const kills = 30;
/** Milliseconds from the first save of a round to the end of the browser. */
const longestRound = 250;

/** Ids of the portal under which ads stand in the library. */
const savedIds = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('likeverd');
        let isThere = true;
        // Where the library has not been opened yet: what is made here would stand in its way.
        opening.addEventListener('upgradeneeded', () => {
          isThere = false;
          opening.transaction!.abort();
        });
        opening.addEventListener('error', () => (isThere ? reject(opening.error) : resolve([])));
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('ads').objectStore('ads').getAll();
          asking.addEventListener('error', () => reject(asking.error));
          asking.addEventListener('success', () => {
            opening.result.close();
            resolve(asking.result.map(({ sightings }) => sightings[0].adId));
          });
        });
      }),
  );

/** Saves an ad as the panel does, until it is acknowledged. */
async function save(page: Page, id: string): Promise<void> {
  const words = Array.from({ length: 60 }, (_, index) => `ord${id.replace('-', 'x')}x${index}`).join(' ');
  const posting = {
    id,
    portal: 'finn',
    url: `https://www.finn.no/job/ad/${id}`,
    title: `Erfaringskonsulent ${id}`,
    fields: {},
    text: `Vi søker erfaringskonsulent. ${words}`,
    textStatus: 'full',
    provenance: {},
  };
  const said = await page.evaluate(async (given) => {
    const { answer } = await chrome.runtime.sendMessage({ kind: 'save-ad', posting: given, joinTo: null });
    return answer.state === 'saved' ? null : answer.said;
  }, posting);
  expect(said).toBeNull();
}

/** Saves one ad after the other until the browser is no more; each is told once it is acknowledged. */
async function saveOnAndOn(page: Page, round: number, acknowledged: Set<string>): Promise<void> {
  for (let count = 0; ; count++) {
    const id = `${round}-${count}`;
    await save(page, id);
    acknowledged.add(id);
  }
}

/** A page of the library in a browser that has just started. */
async function openPage({ context, extensionId }: RunningExtension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await page.getByRole('main').waitFor();
  return page;
}

/**
 * Writes the beginning of a record at the end of the log, as a browser leaves it that dies within a record: seven bytes
 * that announce 900 more (LevelDB's log format: checksum, length, type).
 */
function tearLastRecord(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  const log = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.log'));
  const header = Buffer.alloc(7);
  header.writeUInt32LE(0x1234_5678, 0);
  header.writeUInt16LE(900, 4);
  header.writeUInt8(1, 6);
  appendFileSync(join(folder, log!), header);
}

let profile: string;
test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'likeverd-killed-'));
});
test.afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

test('an acknowledged ad survives that the browser is killed in the middle of the next save', async () => {
  test.setTimeout(600_000);
  const acknowledged = new Set<string>();
  for (let round = 0; round <= kills; round++) {
    const browser = await launchExtension({ profile });
    const page = await openPage(browser);
    const saved = new Set(await savedIds(page));
    expect([...acknowledged].filter((id) => !saved.has(id))).toEqual([]);
    if (round === kills) {
      await browser.close();
      break;
    }
    const before = acknowledged.size;
    // It never ends by itself: the browser ends under it.
    const saving = saveOnAndOn(page, round, acknowledged).catch((error: Error) => error);
    await expect.poll(() => acknowledged.size, { intervals: [10] }).toBeGreaterThan(before);
    await new Promise((resolve) => setTimeout(resolve, (longestRound * round) / kills));
    await killBrowser(browser.context);
    expect(String(await saving)).toMatch(/closed|crash/iu);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(kills);
});

test('a record that a dying browser left half written costs nothing that is saved after it, nor before', async () => {
  const dying = await launchExtension({ profile });
  await save(await openPage(dying), 'before');
  await killBrowser(dying.context);
  tearLastRecord(profile);

  const second = await launchExtension({ profile });
  await save(await openPage(second), 'after');
  await killBrowser(second.context);

  const third = await launchExtension({ profile });
  expect((await savedIds(await openPage(third))).toSorted()).toEqual(['after', 'before']);
  await third.close();
});
