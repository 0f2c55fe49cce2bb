// npm run screenshots [-- SCREEN …]: pictures of every screen into docs/screenshots/, each in three languages, widths
// and both colours. The extension must be built.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchExtension } from '../../tests/e2e/support/launch-extension';
import { fillExtension } from './fill-extension';
import { screens } from './screens';

const folder = 'docs/screenshots';

/** Every language, width and colour once, in as few pictures as that takes. */
const looks = [
  { locale: 'nb', theme: 'light', width: 1280 },
  { locale: 'nn', theme: 'light', width: 320 },
  { locale: 'en', theme: 'dark', width: 768 },
] as const;

const wanted = process.argv.slice(2);
const chosen = screens.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
  console.error(`No such screen: choose ${screens.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

if (wanted.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const extension = await launchExtension({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
const filled = await fillExtension(extension);
for (const { locale, theme, width } of looks) {
  await extension.serviceWorker.evaluate(
    async (change) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...(settings as object), ...change } });
    },
    { locale, theme },
  );
  for (const { name, whole = true, open } of chosen) {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
    try {
      await open(page, filled);
      await settle(page);
      const file = join(folder, `${name}-${width}-${locale}-${theme}.png`);
      await page.screenshot({ path: file, fullPage: whole, animations: 'disabled' });
      console.log(file);
    } catch (cause) {
      throw new Error(`${name} in ${locale} at ${width} px could not be shown`, { cause });
    } finally {
      await page.close();
    }
  }
}
await extension.close();

/** Fonts are there, and nothing has moved for a moment. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
}
