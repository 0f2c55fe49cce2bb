import type { Page } from '@playwright/test';
import { adPage, peerAd } from '../e2e/sample-pages';
import { launchExtension } from '../e2e/support/launch-extension';
import { pasteHtml } from '../e2e/support/paste';

export interface WritingCost {
  /** Milliseconds from the last key to the report on the screen, in an ad of 6 kB; median. */
  report: number;
  /** Milliseconds from a key to the frame that shows it, in an ad of 40 kB; median, and the longest. */
  keys: number;
  longestKey: number;
  /** Tasks of more than 50 ms on the page's thread while the keys came. */
  longTasks: number;
}

const pauses = 10;
const keysTyped = 60;
/** Milliseconds between two keys of a fast writer. */
const betweenKeys = 70;

declare global {
  interface Window {
    likeverdBench: { keyAt: number; shownAt: number; drawn: number[]; longTasks: number };
  }
}

/** Writes in the page for writing, as a person would, in Chromium with the built extension. */
export async function measureWriting(): Promise<WritingCost> {
  const { context, extensionId, close } = await launchExtension({ locale: 'en-GB' });
  try {
    const address = `chrome-extension://${extensionId}/preview.html`;
    const report = await reportDelay(await openWith(await context.newPage(), address, 6_000));
    const page = await openWith(await context.newPage(), address, 40_000);
    return { report, ...(await typing(page)) };
  } finally {
    await close();
  }
}

async function openWith(page: Page, address: string, length: number): Promise<Page> {
  await page.goto(address);
  await page.locator('.choice').nth(2).click();
  const field = page.locator('.ad-text');
  await field.waitFor();
  await pasteHtml(field, adOf(length));
  await page.locator('.report-column .score').waitFor();
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    const bench = { keyAt: 0, shownAt: 0, drawn: [] as number[], longTasks: 0 };
    window.likeverdBench = bench;
    document.addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        bench.keyAt = began;
        // The frame after the one that is prepared now has been drawn when its own callback runs.
        requestAnimationFrame(() => setTimeout(() => bench.drawn.push(performance.now() - began)));
      },
      true,
    );
    new MutationObserver(() => (bench.shownAt = performance.now())).observe(document.querySelector('.report-column')!, {
      attributeFilter: ['data-read-at'],
    });
    new PerformanceObserver((list) => (bench.longTasks += list.getEntries().length)).observe({ type: 'longtask' });
  });
  await field
    .locator('p')
    .nth(Math.floor((await field.locator('p').count()) / 2))
    .click();
  return page;
}

/** The sample ad, over and over, with words that differ. */
function adOf(length: number): string {
  const article = /<div class="job-posting-text">([\s\S]*?)<\/div>/u.exec(adPage(peerAd))![1]!;
  let html = '';
  for (let copy = 1; html.length < length * 1.15; copy++) html += article.replaceAll('Granvik', `Granvik ${copy}`);
  return html;
}

async function reportDelay(page: Page): Promise<number> {
  const delays: number[] = [];
  for (let pause = 0; pause < pauses; pause++) {
    for (const key of ' mer') await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: 5 });
    await page.waitForFunction(() => window.likeverdBench.shownAt > window.likeverdBench.keyAt, null, { polling: 10 });
    delays.push(await page.evaluate(() => window.likeverdBench.shownAt - window.likeverdBench.keyAt));
    await page.waitForTimeout(150);
  }
  return median(delays);
}

async function typing(page: Page): Promise<Omit<WritingCost, 'report'>> {
  const before = await page.evaluate(() => ((window.likeverdBench.drawn = []), window.likeverdBench.longTasks));
  for (let key = 0; key < keysTyped; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(betweenKeys);
  }
  await page.waitForTimeout(1_500);
  const { drawn, longTasks } = await page.evaluate(() => window.likeverdBench);
  return { keys: median(drawn), longestKey: Math.max(...drawn), longTasks: longTasks - before };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
