// Opens the sample pages on their real host names in Chromium with the extension, and leaves pictures and reports.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { assess } from '#src/assessment/assess';
import type { Report } from '#src/assessment/report';
import { fullReader } from '#src/page/full-reader';
import { provideGeneralReader } from '#src/page/general-reader';
import { optionalPortals } from '#src/page/portals/optional';
import { offerPortals } from '#src/page/portals/registry';
import { readPosting } from '#src/page/read-posting';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { parseHtml } from '../../src/cli/inputs/parse-html';
import { launchExtension, type RunningExtension } from '../../tests/e2e/support/launch-extension';
import { routePage } from '../../tests/e2e/support/route-page';
import { readSamples, type Sample } from './samples';

const output = 'demo-output';
const { headed, readme } = parseArgs({
  options: { headed: { type: 'boolean', default: false }, readme: { type: 'boolean', default: false } },
}).values;

rmSync(output, { recursive: true, force: true });
mkdirSync(output);
provideGeneralReader(fullReader);
offerPortals(optionalPortals);

const samples = readSamples();
const extension = await launchExtension({
  headed,
  // As if a person had switched on every portal.
  allPortalsAllowed: true,
  viewport: { width: 1280, height: 900 },
});
await extension.serviceWorker.evaluate(() => chrome.storage.local.set({ settings: { locale: 'nb' } }));
for (const { url, file } of samples) await routePage(extension.context, url, { file });

const rows: string[][] = [];
// The lists come last, so that their badges show what has been read.
for (const sample of samples.toSorted((a, b) => Number(a.isList) - Number(b.isList))) {
  rows.push(sample.isList ? await showList(sample) : await showAd(sample));
}
await showOnPhone(samples.find(({ name }) => name === 'arbeidsplassen-ad')!);
await showOwnPages();
if (readme) await takeReadmePicture(samples.find(({ name }) => name === 'arbeidsplassen-ad')!);

console.log(`\n${table([['picture', 'gate', 'score', 'in words'], ...rows])}`);
console.log(`\nPictures and reports (JSON, text) are in ${output}/.`);
const strangers = extension.requests.filter(({ fromServiceWorker }) => fromServiceWorker);
console.log(`Requests to the network made by the extension's background: ${strangers.length}.`);

if (headed) {
  console.log('The browser stays open; close it to end.');
  await new Promise((resolve) => extension.context.once('close', resolve));
} else await extension.close();

async function showAd(sample: Sample): Promise<string[]> {
  const { posting } = readPosting(parseHtml(readFileSync(sample.file, 'utf8')), sample.url);
  const report = assess(posting);
  const view = buildPanelView(report, 'nb');
  writeFileSync(join(output, `${sample.name}.json`), `${JSON.stringify({ ...report, text: posting.text }, null, 2)}\n`);
  writeFileSync(join(output, `${sample.name}.txt`), `${view.plainText}\n`);

  const page = await extension.context.newPage();
  await page.goto(sample.url);
  // No panel comes; this long a person would wait for one.
  if (report.gate === 'no') await page.waitForTimeout(1_000);
  // Where the basis is thin the panel has findings and no number.
  else if (view.score === null || report.band === null) await page.locator('likeverd-panel h2').waitFor();
  else {
    const score = page.getByTestId('score');
    await score.waitFor();
    const shown = Number(await score.getAttribute('data-value'));
    // What the panel shows is the command line's number, or the demo is no demonstration.
    if (report.score === null || Math.abs(shown - report.score) > 0.01) {
      throw new Error(`${sample.name}: the panel shows ${shown}, the command line ${report.score}`);
    }
  }
  await takePicture(page, sample.name);
  if (!headed) await page.close();
  return [`${sample.name}.png`, report.gate, scoreText(report), view.headline];
}

async function showList(sample: Sample): Promise<string[]> {
  const page = await extension.context.newPage();
  await page.goto(sample.url);
  const badges = page.locator('likeverd-badge');
  await badges
    .first()
    .waitFor({ state: 'attached' })
    .catch((cause: unknown) => {
      throw new Error(`${sample.name}: no card of the list carries a badge`, { cause });
    });
  await takePicture(page, sample.name);
  const words = await badges.getByRole('button').allTextContents();
  if (!headed) await page.close();
  return [`${sample.name}.png`, '', '', `${words.length} badges: ${words.join(' | ')}`];
}

async function showOnPhone({ url }: Sample): Promise<void> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(url);
  await page.getByTestId('score').waitFor();
  await takePicture(page, 'phone');
  await page.emulateMedia({ colorScheme: 'dark' });
  await takePicture(page, 'phone-dark');
  await page.close();
}

async function showOwnPages(): Promise<void> {
  const { context, extensionId }: RunningExtension = extension;
  for (const name of ['welcome', 'options', 'popup', 'status']) {
    const page = await context.newPage();
    if (name === 'popup') await page.setViewportSize({ width: 340, height: 380 });
    await page.goto(`chrome-extension://${extensionId}/${name}.html`);
    await page.locator('main, h1, button').first().waitFor();
    await takePicture(page, name);
    await page.close();
  }
}

/** What moves is shown where it comes to rest. */
async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(output, `${name}.png`), animations: 'disabled' });
}

/** An ad with its quotes marked, and one of them lit up. */
async function takeReadmePicture({ url }: Sample): Promise<void> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(url);
  await page.locator('likeverd-panel [data-criterion="regular-supervision"] button:has(q)').first().click();
  await page.screenshot({ path: 'docs/images/panel.png', animations: 'disabled' });
  await page.close();
}

function scoreText({ score, low, high }: Report): string {
  return score === null ? '–' : `${Math.round(score)} (${Math.round(low ?? 0)}–${Math.round(high ?? 0)})`;
}

function table(lines: string[][]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) => line.map((cell, i) => (i < 3 ? cell.padEnd(widths[i]!) : cell)).join('  ')).join('\n');
}
