import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { addressOf, adPage, listAddress, listPage, nurseAd, peerAd } from '../sample-pages';
import { launchFirefox, type RunningFirefox } from './launch-firefox';

let firefox: RunningFirefox;

test.beforeEach(async () => {
  firefox = await launchFirefox();
});
test.afterEach(() => firefox.close());

const score = 'likeverd-panel >>> [data-testid="score"]';
const textOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .map((element) => element.textContent ?? '')
    .wait();

test('an ad gets its panel, and a quote lights up in it', async () => {
  firefox.route(addressOf(peerAd), adPage(peerAd));
  const page = await firefox.open(addressOf(peerAd));
  expect(await textOf(page, score)).toMatch(/^\d+ of 100$/u);
  await page.locator('likeverd-panel >>> [data-criterion="regular-supervision"] button:has(q)').click();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('likeverd-focus') ?? [])].map(String).join('')))
    .toMatch(/veiledning/u);
  expect(firefox.requests).toEqual([addressOf(peerAd)]);
});

test('a page that the browser kept comes back with the report of its own ad', async () => {
  firefox.route(addressOf(peerAd), adPage(peerAd));
  firefox.route(addressOf(nurseAd), adPage(nurseAd));
  const page = await firefox.open(addressOf(peerAd));
  const shown = await textOf(page, score);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset['kept'] = String(persisted)));
  });
  await page.goto(addressOf(nurseAd));
  // On a busy machine it is said for a moment that the ad is read.
  await expect.poll(() => page.$('likeverd-panel')).toBeNull();
  // A kept page does not load, which is what going back would wait for.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => page.evaluate(() => location.href).catch(() => null)).toBe(addressOf(peerAd));
  expect(await textOf(page, score)).toBe(shown);
  expect(await page.evaluate(() => document.documentElement.dataset['kept'])).toBe('true');
});

test('a list gets its badges', async () => {
  firefox.route(listAddress, listPage([peerAd, nurseAd]));
  const page = await firefox.open(listAddress);
  expect(await textOf(page, 'likeverd-badge >>> button')).toContain('from the title');
  expect(await page.$$eval('likeverd-badge', (badges) => badges.length)).toBe(1);
});

test('the popup sums up the ad and brings the panel back', async () => {
  firefox.route(addressOf(peerAd), adPage(peerAd));
  const page = await firefox.open(addressOf(peerAd));
  const shown = await textOf(page, score);
  await page.locator('likeverd-panel >>> button[aria-label="Close"]').click();
  await expect.poll(() => page.$(score)).toBeNull();
  const popup = await firefox.openPopup();
  await expect.poll(popup.text).toContain(shown);
  await popup.click('Show the panel');
  expect(await textOf(page, score)).toBe(shown);
});

test('a page of no known portal is read when a person asks', async () => {
  const address = 'https://www.granvik.example/ledige-stillinger/17';
  firefox.route(address, adPage(peerAd));
  const page = await firefox.open(address);
  expect(await page.$('likeverd-panel')).toBeNull();
  await (await firefox.openPopup()).click('Check this page');
  expect(await textOf(page, score)).toMatch(/of 100/u);
});

test('choices are kept and change the open panel', async () => {
  firefox.route(addressOf(peerAd), adPage(peerAd));
  const page = await firefox.open(addressOf(peerAd));
  await textOf(page, score);
  const options = await firefox.openOwn('/options.html');
  await options.choose('select', 'nn');
  await expect.poll(options.text).toContain('Innstillingar');
  await expect.poll(() => page.$eval('likeverd-panel >>> aside', (panel) => panel.getAttribute('lang'))).toBe('nn');
});

test('a portal is read once it is allowed, and no longer when it is given back', async () => {
  const address = 'https://candidate.hr-manager.net/ApplicationInit.aspx?cid=17&ProjectId=143801';
  firefox.route(address, readFileSync('tests/fixtures/portals/hr-manager/ad.html', 'utf8'));
  const before = await firefox.open(address);
  const options = await firefox.openOwn('/options.html');
  await options.click('Switch on HR Manager');
  await expect.poll(options.text).toContain('Switch off');
  // Also in the tab that was open already.
  expect(await textOf(before, score)).toMatch(/of 100/u);
  expect(await textOf(await firefox.open(address), score)).toMatch(/of 100/u);

  await options.click('Switch off HR Manager');
  await expect.poll(options.text).not.toContain('Switch off');
  const after = await firefox.open(address);
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await after.$('likeverd-panel')).toBeNull();
});

test('a finding is called wrong, and the questions are kept and printed', async () => {
  firefox.route(addressOf(peerAd), adPage(peerAd));
  const page = await firefox.open(addressOf(peerAd));
  const before = await textOf(page, score);
  const permanent = 'likeverd-panel >>> [data-criterion="permanent-position"]';
  await page.locator(`${permanent} .disclosure`).click();
  await page.locator(`${permanent} button[aria-label="This was read wrongly: Permanent position"]`).click();
  await expect.poll(() => textOf(page, score)).not.toBe(before);
  await page.reload();
  expect(await textOf(page, score)).not.toBe(before);

  await page.locator('likeverd-panel >>> [role="tab"]:nth-child(2)').click();
  const first = 'likeverd-panel >>> textarea[aria-label="Question 1"]';
  await page.locator(first).fill('Who held the post before?');
  await page.locator('likeverd-panel >>> [role="tab"]:nth-child(1)').click();
  await page.reload();
  await page.locator('likeverd-panel >>> [role="tab"]:nth-child(2)').click();
  const kept = () =>
    page
      .locator(first)
      .map((field) => (field as HTMLTextAreaElement).value)
      .wait();
  expect(await kept()).toBe('Who held the post before?');
});
