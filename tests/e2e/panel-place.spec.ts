import type { Page } from '@playwright/test';
import { addressOf, adPage, peerAd } from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO', viewport: { width: 1280, height: 800 } });

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });

/** The ad with buttons to apply, each with a style of its own. */
const withButtons = (...styles: string[]): string =>
  adPage(peerAd).replace(
    '</main>',
    `${styles.map((style) => `<a class="apply" href="/apply" style="display:block;${style}">Søk på stillingen</a>`).join('')}
    <div style="block-size:2000px"></div></main>`,
  );

async function coversApply(page: Page): Promise<boolean> {
  const { x, y, width, height } = (await panel(page).boundingBox())!;
  const buttons = await page
    .locator('.apply')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  return buttons.some(
    (box) => box.left < x + width && x < box.right && box.top < y + height && y < box.bottom && box.bottom > 0,
  );
}

async function open(page: Page): Promise<void> {
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();
}

test('the panel stands clear of the button to apply, also while the page scrolls', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), {
    html: withButtons('position:absolute;right:40px;top:150px;width:260px;height:48px'),
  });
  await open(page);
  await expect(panel(page)).toHaveAttribute('data-open', 'true');
  for (const y of [0, 60, 120, 400, 90, 0]) {
    await page.evaluate((to) => scrollTo(0, to), y);
    await expect.poll(() => coversApply(page)).toBe(false);
  }
  await page.evaluate(() => scrollTo(0, 600));
  await expect.poll(async () => (await panel(page).boundingBox())!.height).toBeGreaterThan(700);
});

test('a panel that was made small stands small in the window from the start', async ({
  page,
  routePage,
  serviceWorker,
}) => {
  await serviceWorker.evaluate(async () => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
    await chrome.storage.local.set({ settings: { ...settings, panelOpen: false } });
  });
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByRole('button', { name: 'Vis hele' }).waitFor();
  const { x, y, width, height } = (await panel(page).boundingBox())!;
  expect(width).toBeGreaterThan(100);
  expect(x + width).toBeLessThanOrEqual(1280);
  expect(y + height).toBeLessThanOrEqual(800);
});

test('without room beside the buttons it stands small, and opens when asked', async ({ page, routePage }) => {
  const rows = [140, 390, 640].map((top) => `position:fixed;left:0;right:0;top:${top}px;height:48px`);
  await routePage(addressOf(peerAd), { html: withButtons(...rows) });
  await open(page);
  await expect(panel(page)).toHaveAttribute('data-open', 'false');
  expect(await coversApply(page)).toBe(false);
  await panel(page).getByRole('button', { name: 'Vis hele' }).click();
  await expect(panel(page)).toHaveAttribute('data-open', 'true');
});

test('it is dragged with the pointer and moved with the arrow keys, and stays there', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await open(page);
  const bar = panel(page).locator('.wordmark');
  const box = (await bar.boundingBox())!;
  // A pointer stands on whole pixels; the bar may still glide in, a part of one lower.
  const from = { x: Math.round(box.x), y: Math.round(box.y) };
  await page.mouse.move(from.x + 60, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x - 240, from.y + 110, { steps: 5 });
  await page.mouse.up();
  const before = 1280 - 400 - 16;
  await expect.poll(async () => Math.round((await panel(page).boundingBox())!.x)).toBe(before - 300);
  await expect.poll(async () => Math.round((await panel(page).boundingBox())!.y)).toBe(116);

  await panel(page).getByRole('button', { name: 'Flytt til venstre side' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => Math.round((await panel(page).boundingBox())!.x)).toBe(before - 260);

  await page.reload();
  await expect.poll(async () => Math.round((await panel(page).boundingBox())!.x)).toBe(before - 260);
  await panel(page).getByRole('button', { name: 'Flytt til venstre side' }).click();
  await expect.poll(async () => Math.round((await panel(page).boundingBox())!.x)).toBe(16);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const [width, height] of [
    [320, 640],
    [360, 740],
  ] as const) {
    test(`the sheet begins open at ${width} × ${height}, and leaves the buttons to apply free`, async ({
      page,
      routePage,
    }) => {
      await page.setViewportSize({ width, height });
      await routePage(addressOf(peerAd), {
        html: withButtons(
          'position:absolute;left:24px;right:24px;top:200px;height:56px',
          'position:fixed;left:0;right:0;bottom:0;height:56px',
        ),
      });
      await open(page);
      await expect(panel(page)).toHaveAttribute('data-open', 'true');
      await expect.poll(() => coversApply(page)).toBe(false);
      await expect(panel(page).getByRole('heading').first()).toBeInViewport();
      await expect(panel(page).getByTestId('score')).toBeInViewport();
      expect((await panel(page).boundingBox())!.width).toBe(width);
    });
  }

  test('the sheet stands above a button that is fixed to the lower edge', async ({ page, routePage }) => {
    await routePage(addressOf(peerAd), { html: withButtons('position:fixed;left:0;right:0;bottom:0;height:56px') });
    await open(page);
    await expect.poll(() => coversApply(page)).toBe(false);
    await panel(page).getByRole('button', { name: 'Gjør mindre' }).click();
    await expect.poll(() => coversApply(page)).toBe(false);
  });
});
