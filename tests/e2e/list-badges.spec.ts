import type { Page } from '@playwright/test';
import {
  addressOf,
  adPage,
  finnListAddress,
  finnListPage,
  listAddress,
  listPage,
  nurseAd,
  peerAd,
} from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO' });

const badges = (page: Page) => page.locator('likeverd-badge').getByRole('button');

test('only cards whose title names the role carry a badge, and it says that it is from the title', async ({
  page,
  routePage,
}) => {
  await routePage(listAddress, { html: listPage([peerAd, nurseAd]) });
  await page.goto(listAddress);
  await expect(badges(page)).toHaveCount(1);
  await expect(badges(page)).toHaveText(/fra tittelen/u);
  await expect(badges(page)).toHaveCSS('border-style', 'dashed');
  const card = page.getByRole('article', { name: new RegExp(peerAd.title, 'u') });
  await expect(card.locator('likeverd-badge')).toHaveCount(1);
  await expect(card.locator('a likeverd-badge')).toHaveCount(0);
});

test('a badge shifts nothing in the list', async ({ page, routePage }) => {
  await routePage(listAddress, { html: listPage([peerAd, nurseAd]) });
  const boxes = () =>
    page.locator('article, article h2, article a, article p').evaluateAll((elements) =>
      elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  await page.goto(listAddress, { waitUntil: 'commit' });
  await page.locator('article p').last().waitFor();
  await expect(badges(page)).toHaveCount(1);
  const withBadge = await boxes();
  await page.evaluate(() => document.querySelectorAll('likeverd-badge').forEach((host) => host.remove()));
  expect(await boxes()).toEqual(withBadge);
});

test('a click opens a note and leaves the list where it is, also on cards that are one large link', async ({
  page,
  routePage,
}) => {
  const html = finnListPage([{ finnkode: '401', title: 'Erfaringskonsulent i Granvik' }]);
  await routePage(finnListAddress, { html });
  await page.goto(finnListAddress);
  await badges(page).click();
  await expect(page.getByText(/Teksten er ikke lest/u)).toBeVisible();
  expect(page.url()).toBe(finnListAddress);
  await page.keyboard.press('Escape');
  await expect(page.getByText(/Teksten er ikke lest/u)).toBeHidden();
});

test('a badge is reached and opened with the keyboard', async ({ page, routePage }) => {
  await routePage(listAddress, { html: listPage([peerAd]) });
  await page.goto(listAddress);
  await expect(badges(page)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: peerAd.title })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(badges(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Teksten er ikke lest/u)).toBeVisible();
  expect(page.url()).toBe(listAddress);
});

test('an ad that has been read is told from one that has not', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await routePage(listAddress, { html: listPage([peerAd]) });
  await page.goto(addressOf(peerAd));
  const value = Number(await page.getByTestId('score').getAttribute('data-value'));
  await page.goto(listAddress);
  await expect(badges(page)).toHaveText(new RegExp(`^Nevner .+ · ${Math.round(value)}$`, 'u'));
  await expect(badges(page)).toHaveCSS('border-style', 'solid');
});

test('coming back to a list shows what was read meanwhile', async ({ page, context, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await routePage(listAddress, { html: listPage([peerAd]) });
  await page.goto(listAddress);
  await expect(badges(page)).toHaveText(/fra tittelen/u);
  const ad = await context.newPage();
  await ad.goto(addressOf(peerAd));
  await ad.getByTestId('score').waitFor();
  await ad.close();
  // Playwright's Chromium keeps no page for "back" and takes every tab for visible, so the browser's word is given here.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(badges(page)).toHaveText(/^Nevner/u);
});

test('on a narrow card the badge stands clear of the title', async ({ page, routePage }) => {
  await routePage(listAddress, { html: listPage([peerAd], 300) });
  await page.goto(listAddress);
  const [badge, card] = await Promise.all([badges(page).boundingBox(), page.getByRole('article').boundingBox()]);
  // How the title breaks depends on the machine's fonts, so every line of it counts.
  const lines = await page.getByRole('link', { name: peerAd.title }).evaluate((link) => {
    const words = document.createRange();
    words.selectNodeContents(link);
    return [...words.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
  });
  const covered = lines.filter(
    ({ left, right, top, bottom }) =>
      badge!.x < right && badge!.x + badge!.width > left && badge!.y < bottom - 1 && badge!.y + badge!.height > top + 1,
  );
  expect(covered).toEqual([]);
  expect(badge!.x).toBeGreaterThanOrEqual(card!.x);
  expect(badge!.x + badge!.width).toBeLessThanOrEqual(card!.x + card!.width);
});

test('cards that come later get their badge', async ({ page, routePage }) => {
  await routePage(listAddress, { html: listPage([nurseAd]) });
  await page.goto(listAddress);
  await page.evaluate(
    (html) => {
      const card = new DOMParser().parseFromString(html, 'text/html').querySelector('article')!;
      document.querySelector('section')!.append(card);
    },
    listPage([peerAd]),
  );
  await expect(badges(page)).toHaveCount(1);
});
