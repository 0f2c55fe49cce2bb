import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { killBrowser } from './support/kill-browser';
import { launchExtension } from './support/launch-extension';

/** What may be lost, in milliseconds. */
const lost = 1_000;

const field = (page: Page) => page.getByRole('textbox', { name: 'Text of the ad' });

test('a browser that dies while someone types loses at most the last second', async () => {
  test.setTimeout(90_000);
  const profile = mkdtempSync(join(tmpdir(), 'likeverd-crash-'));
  try {
    const before = await launchExtension({ profile, locale: 'en-GB' });
    const address = `chrome-extension://${before.extensionId}/preview.html`;
    const page = await before.context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: /^Blank page/u }).click();
    await field(page).click();
    const typedAt: number[] = [];
    const began = Date.now();
    while (Date.now() - began < 4_000) {
      await page.keyboard.type(`${typedAt.length} `);
      typedAt.push(Date.now());
      await page.waitForTimeout(40);
    }
    const died = Date.now();
    await killBrowser(before.context);

    const after = await launchExtension({ profile, locale: 'en-GB' });
    const again = await after.context.newPage();
    await again.goto(address);
    await again.getByRole('link', { name: 'Untitled' }).click();
    // The browser may die within a word: only those with a space behind them are whole.
    const words = (await field(again).textContent())!.split(/\s/u).slice(0, -1).map(Number);
    const last = words.at(-1)!;
    expect(words).toEqual(Array.from({ length: last + 1 }, (_, index) => index));
    // The first word that was lost was typed within the last second.
    expect(died - (typedAt[last + 1] ?? died)).toBeLessThanOrEqual(lost);
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
