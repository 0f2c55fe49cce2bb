// npm run icons: draws public/icon/*.png from likeverd.svg.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../lib/chromium.mjs';

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found: install one, or set CHROMIUM_PATH to its executable.');
const image = `data:image/svg+xml;base64,${readFileSync('scripts/icon/likeverd.svg').toString('base64')}`;
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>* { margin: 0 }</style><img src="${image}" width="${size}" height="${size}">`);
  await page.locator('img').evaluate((element: HTMLImageElement) => element.decode());
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
