import type { Page } from '@playwright/test';
import { addressOf, adPage, listAddress, listPage, peerAd } from './sample-pages';
import { expect, test } from './support/extension';
import { findBarriers } from './support/find-barriers';

// Contrast is measured on what stands still.
test.use({ locale: 'nb-NO', contextOptions: { reducedMotion: 'reduce' } });

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('the panel has no barriers, with everything open', async ({ page, routePage }) => {
      await routePage(addressOf(peerAd), { html: adPage(peerAd) });
      await page.goto(addressOf(peerAd));
      await panel(page).getByTestId('score').waitFor();
      for (const name of ['Funn', 'Spørsmål', 'Tallet']) {
        await panel(page).getByRole('tab', { name }).click();
        for (const button of await panel(page).locator('.disclosure').all()) await button.click();
        await expect(panel(page).locator('.disclosure[aria-expanded="false"]')).toHaveCount(0);
        const stated = panel(page).getByRole('button', { name: /^Annonsen sier dette/u });
        if (name === 'Funn') await stated.first().click();
        expect(await findBarriers(page, 'likeverd-panel')).toEqual([]);
      }
      await panel(page).getByRole('button', { name: 'Gjør mindre' }).click();
      expect(await findBarriers(page, 'likeverd-panel')).toEqual([]);
    });

    test('badges and their notes have no barriers', async ({ page, routePage }) => {
      await routePage(addressOf(peerAd), { html: adPage(peerAd) });
      await routePage(listAddress, {
        html: listPage([peerAd, { ...peerAd, id: 'ffffffff-0000-4000-8000-000000000000' }]),
      });
      await page.goto(addressOf(peerAd));
      await panel(page).getByTestId('score').waitFor();
      await page.goto(listAddress);
      const badges = page.locator('likeverd-badge').getByRole('button');
      await expect(badges).toHaveCount(2);
      await badges.first().click();
      expect(await findBarriers(page, 'likeverd-badge')).toEqual([]);
    });

    for (const name of ['popup', 'options']) {
      test(`the ${name} has no barriers`, async ({ page, extensionId }) => {
        await page.goto(`chrome-extension://${extensionId}/${name}.html`);
        await page.getByRole('main').waitFor();
        expect(await findBarriers(page, 'html')).toEqual([]);
      });
    }
  });
}

test('the panel is read and used with the keyboard alone', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();
  const focused = (name: string | RegExp) => panel(page).getByRole('button', { name }).first();

  await focused('Lagre annonsen').waitFor();
  for (const name of ['Flytt til venstre side', 'Gjør mindre', 'Lukk', 'Lagre annonsen']) {
    await page.keyboard.press('Tab');
    await expect(focused(name)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  const tab = (name: string) => panel(page).getByRole('tab', { name });
  await expect(tab('Funn')).toBeFocused();
  await page.keyboard.press('End');
  await expect(tab('Tallet')).toBeFocused();
  await expect(panel(page).getByText('Det betyr ikke')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Funn')).toBeFocused();
  await page.keyboard.press('Tab');
  const heaviest = panel(page).locator('[data-criterion]').first().getByRole('button');
  await expect(heaviest.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(heaviest.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('status')).toHaveText('Sitatet er merket i annonsen.');
  await expect(heaviest.nth(1)).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the panel leaves room for the ad, and everything in it is within the window', async ({ page, routePage }) => {
    await routePage(addressOf(peerAd), { html: adPage(peerAd) });
    await page.goto(addressOf(peerAd));
    await panel(page).getByTestId('score').waitFor();
    const sheet = (await panel(page).boundingBox())!;
    expect(sheet).toMatchObject({ x: 0, width: 360 });
    expect(sheet.y).toBeGreaterThan(740 * 0.4);
    expect(sheet.y + sheet.height).toBe(740);
    for (const button of await panel(page).locator('.disclosure').all()) await button.click();
    const wide = await panel(page)
      .locator('*')
      .evaluateAll((elements) =>
        elements.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.className),
      );
    expect(wide).toEqual([]);
  });

  test('a quote comes to rest above the panel', async ({ page, routePage }) => {
    const longAd = {
      ...peerAd,
      body: [...Array.from({ length: 40 }, () => 'Granvik ligger ved sjøen.'), ...peerAd.body],
    };
    await routePage(addressOf(peerAd), { html: adPage(longAd) });
    await page.goto(addressOf(peerAd));
    await panel(page).locator('[data-criterion="regular-supervision"] button:has(q)').first().click();
    const { y: top } = (await panel(page).boundingBox())!;
    await expect
      .poll(() =>
        page.evaluate((limit) => {
          const [range] = CSS.highlights.get('likeverd-focus')!;
          const place = (range as Range).getBoundingClientRect();
          return place.top > 0 && place.bottom < limit;
        }, top),
      )
      .toBe(true);
  });
});
