import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { launchExtension } from './support/launch-extension';

const kills = 30;
/** Milliseconds from the first save of a round to the end of the browser. */
const longestRound = 250;

/** Ids of the portal under which ads stand in the library. */
const savedIds = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('likeverd');
        opening.addEventListener('error', () => reject(opening.error));
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

/** Saves one ad after the other, as the panel does, until the browser is no more; each is told once it is acknowledged. */
async function saveOnAndOn(page: Page, round: number): Promise<void> {
  await page.evaluate(async (number) => {
    const { acknowledged } = globalThis as unknown as { acknowledged: (id: string) => Promise<void> };
    for (let count = 0; ; count++) {
      const id = `${number}-${count}`;
      const words = Array.from({ length: 60 }, (_, index) => `ord${number}x${count}x${index}`).join(' ');
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
      const { answer } = await chrome.runtime.sendMessage({ kind: 'save-ad', posting, joinTo: null });
      if (answer.state !== 'saved') throw new Error(answer.said);
      await acknowledged(id);
    }
  }, round);
}

/** The process of the browser that this test has started, killed as by a power cut. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const gone = new Promise((resolve) => context.on('close', resolve));
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await gone;
}

test('an acknowledged ad survives that the browser is killed in the middle of the next save', async () => {
  test.setTimeout(600_000);
  const profile = mkdtempSync(join(tmpdir(), 'likeverd-killed-'));
  const acknowledged = new Set<string>();
  try {
    for (let round = 0; round <= kills; round++) {
      const { context, extensionId } = await launchExtension({ profile });
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/library.html`);
      await page.getByRole('main').waitFor();
      const saved = new Set(await savedIds(page));
      expect([...acknowledged].filter((id) => !saved.has(id))).toEqual([]);
      if (round === kills) {
        await context.close();
        break;
      }
      const before = acknowledged.size;
      await page.exposeFunction('acknowledged', (id: string) => void acknowledged.add(id));
      // It never ends by itself: the browser ends under it.
      const saving = saveOnAndOn(page, round).catch((error: Error) => error);
      await expect.poll(() => acknowledged.size, { intervals: [10] }).toBeGreaterThan(before);
      await new Promise((resolve) => setTimeout(resolve, (longestRound * round) / kills));
      await kill(context);
      expect(String(await saving)).toMatch(/closed|crash/iu);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(kills);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
