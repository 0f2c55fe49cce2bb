import type { Page } from '@playwright/test';
import { readvertised } from './readvertised';
import { addressOf, adPage, otherPeerAd, peerAd } from './sample-pages';
import { expect, test } from './support/extension';
import { findBarriers } from './support/find-barriers';

// Contrast is measured on what stands still.
test.use({ locale: 'nb-NO', contextOptions: { reducedMotion: 'reduce' } });

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await findBarriers(page, 'html')).toEqual([]);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
}

for (const [colorScheme, width] of [
  ['light', 320],
  ['dark', 1280],
] as const) {
  test.describe(`in ${colorScheme} colours, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('saving, the list, an ad that has changed and the comparison have no barriers', async ({
      page,
      context,
      extensionId,
      routePage,
    }) => {
      test.setTimeout(180_000);
      for (const ad of [peerAd, otherPeerAd, readvertised]) await routePage(addressOf(ad), { html: adPage(ad) });
      for (const [ad, words] of [
        [peerAd, 'Lagre annonsen'],
        [otherPeerAd, 'Lagre annonsen'],
        [readvertised, 'Samme jobb: legg til som ny utgave'],
      ] as const) {
        await page.goto(addressOf(ad));
        await panel(page).getByRole('button', { name: words }).click();
        await expect(panel(page).getByText('Annonsen er lagret')).toBeVisible();
      }
      expect(await findBarriers(page, 'likeverd-panel')).toEqual([]);

      const library = await context.newPage();
      await library.goto(`chrome-extension://${extensionId}/library.html`);
      // The list is read after the page is there.
      const boxes = library.getByRole('checkbox');
      await expect(boxes).toHaveCount(2);
      for (const box of await boxes.all()) await box.check();
      await library.getByRole('button', { name: 'Slett alt …' }).click();
      await expectNoBarriers(library);
      await library.getByRole('link', { name: 'Sammenlign', exact: true }).press('Enter');
      await library.getByRole('table').first().waitFor();
      await expect(library.getByRole('table').first().getByRole('columnheader')).toHaveCount(3);
      await expectNoBarriers(library);
      await library.goBack();
      await library.getByRole('link', { name: peerAd.title }).press('Enter');
      await library.getByRole('button', { name: 'Ord for ord' }).press('Enter');
      await library.locator('.changed-text').waitFor();
      await expectNoBarriers(library);
      await library.getByRole('link', { name: 'Til lagrede annonser' }).press('Enter');
      await library.getByRole('button', { name: `Slett: ${peerAd.title}` }).press('Enter');
      await library.getByRole('link', { name: 'Nylig slettet (1)' }).press('Enter');
      await library.getByRole('button', { name: 'Tøm nå …' }).press('Enter');
      await expectNoBarriers(library);
    });
  });
}
