// npm run bench:library -- [--ads N]
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { launchExtension } from '../e2e/support/launch-extension';

/**
 * How long a person waits on the page with the saved ads when there are very many: opening it, searching, filtering,
 * sorting, turning a page, archiving. Needs the built extension (`npx wxt build`).
 */
const { values } = parseArgs({ options: { ads: { type: 'string', default: '20000' } } });
const size = Number(values.ads);
if (!Number.isInteger(size) || size < 1) throw new Error(`--ads ${values.ads}: a whole number from 1 up.`);

const { context, extensionId, serviceWorker, close } = await launchExtension({
  viewport: { width: 1280, height: 900 },
});
try {
  await serviceWorker.evaluate(() => chrome.storage.local.set({ settings: { locale: 'en' } }));
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  await page.getByRole('heading', { name: 'There are no ads here yet' }).waitFor();
  await page.evaluate(putAds, size);
  const count = page.getByTestId('count');
  await timed('open', async () => {
    await page.reload();
    await count.waitFor();
  });
  const search = page.getByRole('searchbox');
  for (const letter of ['G', 'Gr', 'Granvik 7'])
    await timed(`search: ${letter}`, () => settled(page, () => search.fill(letter)));
  await timed('clear the search', () => settled(page, () => search.fill('')));
  await timed('filter by status', () => settled(page, () => choose(page, 'Where you stand', 'Applied')));
  await timed('sort by title', () => settled(page, () => choose(page, 'Order', 'Title')));
  await timed('sort by deadline', () => settled(page, () => choose(page, 'Order', 'Deadline first')));
  await timed('next page', () => settled(page, () => page.getByRole('button', { name: 'Next', exact: true }).click()));
  await timed('archive one', async () => {
    await page
      .getByRole('button', { name: /^Archive: /u })
      .first()
      .click();
    await page.getByText(/is archived\./u).waitFor();
  });
} finally {
  await close();
}

/** Fills the library directly: runs in the page. */
async function putAds(many: number): Promise<void> {
  const towns = ['Granvik', 'Strandvik', 'Fjellheim', 'Elvestad'];
  const statuses = ['interested', 'applied', 'interview', 'offer', 'closed'];
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('likeverd');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const transaction = database.transaction('ads', 'readwrite');
  for (let number = 0; number < many; number++) {
    const day = `2026-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
    const instant = `${day}T10:00:00.000Z`;
    const keys = Array.from({ length: 11 }, (_, index) => `text:${number * 11 + index}`);
    transaction.objectStore('ads').put({
      id: `ad-${number}`,
      title: `Erfaringskonsulent ${number}`,
      employer: `${towns[number % 4]} kommune`,
      place: towns[number % 4],
      deadline: day,
      status: statuses[number % 5],
      notes: 'Ringe på mandag.',
      tags: number % 3 === 0 ? ['nær'] : [],
      archived: false,
      savedAt: instant,
      changedAt: instant,
      sightings: [{ portal: 'finn', adId: String(number), url: null, seenAt: instant, textHash: `h${number}` }],
      pageHash: `h${number}`,
      linkKeys: keys,
      summary: { gate: 'yes', score: number % 100, band: (number % 4) + 1 },
    });
  }
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

function choose(page: Page, name: string, option: string): Promise<unknown> {
  return page.getByRole('combobox', { name, exact: true }).selectOption(option);
}

async function timed(what: string, how: () => Promise<unknown>): Promise<void> {
  const from = performance.now();
  await how();
  console.log(`${what.padEnd(22)}${((performance.now() - from) / 1000).toFixed(2).padStart(8)} s`);
}

/** Until the page has drawn what the act has changed. */
async function settled(page: Page, act: () => Promise<unknown>): Promise<void> {
  await act();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
