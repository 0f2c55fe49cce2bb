// npm run bench:library -- [--ads N]
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { assess } from '#src/assessment/assess';
import type { Reading } from '#src/library/ads/saved-ad';
import type { Posting } from '#src/posting/posting';
import { launchExtension } from '../e2e/support/launch-extension';

/**
 * How long a person waits on the page with the saved ads when there are very many: opening it, searching, filtering,
 * sorting, turning a page, archiving; taking everything along, deleting it, and bringing it in again. Needs the built extension (`npx wxt build`).
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
  await page.evaluate(putAds, { many: size, reading: sampleReading() });
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
  let file = '';
  await timed('take everything along', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save everything in a file' }).click();
    file = await (await download).path();
  });
  const bringIn = async () => {
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByText(/^Done\.|was here already/u).waitFor({ timeout: 600_000 });
  };
  await timed('bring in what is here', bringIn);
  await timed('delete everything', async () => {
    await page.getByRole('button', { name: 'Delete everything …' }).click();
    await page.getByRole('textbox', { name: /^Type/u }).fill('delete');
    await page.keyboard.press('Enter');
    await page.getByText('Everything is deleted.').waitFor();
  });
  await timed('bring in', bringIn);
} finally {
  await close();
}

/** A text of usual length, with what is made of it. */
function sampleReading(): Reading {
  const text = [
    ...Array.from({ length: 9 }, () => [
      'Vi søker en erfaringskonsulent som vil møte gjestene våre på dagtid.',
      'Du har egen erfaring med rus, lager mat sammen med gjestene og leder en samtalegruppe hver torsdag.',
      'Vi tilbyr fast stilling i åtti prosent, veiledning annenhver uke og lønn etter tariff.',
    ]).flat(),
    'Spørsmål? Kontakt avdelingslederen på nummeret under.',
  ].join('\n');
  const posting: Posting = {
    id: '0',
    portal: 'finn',
    url: null,
    title: 'Erfaringskonsulent',
    fields: { Omfang: 'Deltid' },
    text,
    textStatus: 'full',
    provenance: { title: 'portal', text: 'portal' },
  };
  return { textHash: '', posting, reports: [assess(posting)] };
}

/** Fills the library directly: runs in the page. */
async function putAds({ many, reading }: { many: number; reading: Reading }): Promise<void> {
  const towns = ['Granvik', 'Strandvik', 'Fjellheim', 'Elvestad'];
  const statuses = ['interested', 'applied', 'interview', 'offer', 'closed'];
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('likeverd');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const transaction = database.transaction(['ads', 'readings'], 'readwrite');
  for (let number = 0; number < many; number++) {
    const day = `2026-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
    const instant = `${day}T10:00:00.000Z`;
    const keys = Array.from({ length: 11 }, (_, index) => `text:${number * 11 + index}`);
    const textHash = `h${number}`;
    transaction.objectStore('readings').put({
      textHash,
      posting: { ...reading.posting, id: String(number) },
      reports: reading.reports.map((report) => ({ ...report, textHash })),
    });
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
      sightings: [{ portal: 'finn', adId: String(number), url: null, seenAt: instant, textHash }],
      pageHash: textHash,
      linkKeys: [...keys, `hash:${textHash}`],
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
