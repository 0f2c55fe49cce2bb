// npm run bench:dataset -- [--ads N]
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { launchExtension } from '../e2e/support/launch-extension';
import { sampleDataset } from './sample-dataset';

/**
 * How long a person waits on the research page with a large project: bringing it in, opening it, searching, sorting,
 * turning a page, its findings, and taking it along. Needs the built extension (`npx wxt build`).
 */
const { values } = parseArgs({ options: { ads: { type: 'string', default: '20000' } } });
const size = Number(values.ads);
if (!Number.isInteger(size) || size < 1) throw new Error(`--ads ${values.ads}: a whole number from 1 up.`);

/** Minutes of work are measured too, and a busy machine doubles them. */
const patience = 30 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'likeverd-dataset-'));
const file = join(folder, 'records.jsonl');
const lines = [...sampleDataset(size)].map((record) => `${JSON.stringify(record)}\n`);
writeFileSync(file, lines.join(''));
console.log(`${size} ads, ${(statSync(file).size / 1e6).toFixed(0)} MB of records`);

const { context, extensionId, serviceWorker, close } = await launchExtension({
  viewport: { width: 1280, height: 900 },
});
try {
  await serviceWorker.evaluate(() => chrome.storage.local.set({ settings: { locale: 'en' } }));
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`chrome-extension://${extensionId}/research.html`);
  await page.getByLabel('New project').fill('Bench');
  await page.getByRole('button', { name: 'Make project' }).click();
  await page.getByRole('link', { name: 'Bench' }).click();
  await page.getByRole('button', { name: 'Bring in from a file' }).click();
  const counts = page.getByTestId('counts');
  await timed('bring in', async () => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(/ new ads\. /u).waitFor();
  });
  await timed('open the project', async () => {
    await page.reload();
    await counts.waitFor();
  });
  const search = page.getByLabel('Search in title, employer, tags and notes');
  await timed('search', () => settled(page, () => search.fill('Granvik')));
  await timed('clear the search', () => settled(page, () => search.fill('')));
  await timed('sort by title', () => settled(page, () => page.getByLabel('Order').selectOption('title')));
  await timed('next page', async () => {
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(/^101–/u).waitFor();
  });
  await timed('open an ad', async () => {
    await page.locator('.ad-row a').first().click();
    await page.locator('.ad-words').waitFor();
  });
  await page.goBack();
  await page.getByRole('link', { name: 'Findings' }).click();
  await timed('findings', () => page.locator('.likeverd-plot').first().waitFor());
  await page.getByRole('link', { name: 'Ads', exact: true }).click();
  await page.getByRole('button', { name: 'Save as a file' }).click();
  for (const format of ['spreadsheet', 'parquet', 'package']) {
    await page.getByLabel('Format').selectOption(format);
    await timed(`save as ${format}`, async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: /^Save [\d,]+ ads$/u }).click();
      await (await download).path();
    });
  }
  await page.getByRole('button', { name: /^Save [\d,]+ ads$/u }).click();
  await timed('cancel an export', async () => {
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled. No file was made.').waitFor();
  });
} finally {
  await close();
  rmSync(folder, { recursive: true });
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
