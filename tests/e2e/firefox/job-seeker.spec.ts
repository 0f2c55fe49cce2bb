import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { readvertised } from '../readvertised';
import { addressOf, adPage, otherPeerAd, peerAd } from '../sample-pages';
import { launchFirefox, type RunningFirefox } from './launch-firefox';

let firefox: RunningFirefox;

test.beforeEach(async () => {
  firefox = await launchFirefox();
});
test.afterEach(() => firefox.close());

const note = 'likeverd-panel >>> .saved-note';
const small = 'likeverd-panel >>> .bar [aria-expanded="false"]';
const noteOf = (page: Page): Promise<string> =>
  page.$eval(note, (element) => element.textContent ?? '').catch(() => '');

/** Opens an ad, and its panel where that stays small for want of room. */
async function openAd(ad: Parameters<typeof addressOf>[0]): Promise<Page> {
  const page = await firefox.open(addressOf(ad));
  await page.locator('likeverd-panel >>> [data-testid="score"]').wait();
  // It finds its place after it is drawn, and may become small only then.
  await expect(async () => {
    await (await page.$(small))?.click();
    await page.waitForSelector(`${note} button`, { visible: true, timeout: 1_000 });
    expect(await page.$(small)).toBeNull();
  }).toPass();
  return page;
}

test('ads are saved and compared, and one that is advertised again is recognised with what changed', async () => {
  test.setTimeout(180_000);
  for (const ad of [peerAd, otherPeerAd, readvertised]) firefox.route(addressOf(ad), adPage(ad));
  for (const ad of [peerAd, otherPeerAd]) {
    const page = await openAd(ad);
    await page.locator(`${note} button`).click();
    await expect.poll(() => noteOf(page)).toContain('The ad is saved on this machine.');
  }
  const again = await openAd(readvertised);
  await expect.poll(() => noteOf(again)).toContain(`Looks like an ad you have saved: “${peerAd.title}”`);
  expect(await noteOf(again)).toMatch(/EmploymentPermanent → Temporary/u);
  await again.locator(`${note} button`).click();
  await expect.poll(() => noteOf(again)).toContain('The ad is saved on this machine.');

  const library = await firefox.openOwn('/library.html');
  await expect.poll(library.text).toContain('Ads: 2');
  expect(await library.text()).toContain('Changed since you saved it');
  await library.click(`Archive: ${otherPeerAd.title}`);
  await expect.poll(library.text).toContain('Ads: 1 of 2');
  await library.click('Undo');
  await expect.poll(library.text).toContain('Ads: 2');
  await library.check(`Compare: ${peerAd.title}`);
  await library.check(`Compare: ${otherPeerAd.title}`);
  await expect.poll(library.text).toContain('Chosen: 2');
  await library.follow('Compare');
  await expect.poll(library.text).toContain('Where they differ');
  expect(await library.text()).toMatch(/Employment\s+Temporary \(cover/u);
  await library.follow('To saved ads');
  await library.click(`Delete: ${otherPeerAd.title}`);
  await expect.poll(library.text).toContain('is deleted.');
  await expect.poll(library.text).toContain('Ads: 1');
});

test('everything is taken along in a file, and a file is brought in', async () => {
  const library = await firefox.openOwn('/library.html');
  const now = '2026-03-01T10:00:00.000Z';
  const draft = {
    id: 'd1',
    name: 'Fra den andre maskinen',
    content: { title: 'Utkast', employer: '', fields: {}, document: { type: 'doc', content: [{ type: 'paragraph' }] } },
    createdAt: now,
    changedAt: now,
  };
  const file = { format: 'likeverd-library', schemaVersion: 1, exportedAt: now, drafts: [draft] };
  await library.handOver('.transfer-tools input[type="file"]', 'likeverd.json', JSON.stringify(file));
  await expect.poll(library.text).toContain('Done. New: 1.');
  await library.click('Save everything in a file');
  await expect.poll(library.text).toContain('The file is made, with 1 record');
  const drafts = await firefox.openOwn('/preview.html');
  await expect.poll(drafts.text).toContain('Fra den andre maskinen');
});
