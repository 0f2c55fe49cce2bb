import type { Page } from '@playwright/test';
import { addressOf, adPage, nurseAd, peerAd } from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO' });

const unknownAddress = 'https://www.granvik.example/ledige-stillinger/17';
const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });

test('a page of no known portal is left alone until a person asks, and then read', async ({
  page,
  routePage,
  clickToolbarButton,
}) => {
  await routePage(unknownAddress, { html: adPage(peerAd) });
  await page.goto(unknownAddress);
  const popup = await clickToolbarButton(unknownAddress);
  await expect.poll(popup.text).toContain('Ingen annonse er lest på denne fanen');
  await expect(page.locator('likeverd-panel')).toHaveCount(0);
  await popup.click('Sjekk denne siden');
  await expect(panel(page).getByTestId('score')).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/Annonsen nevner/u);
  await expect.poll(popup.text).toBe('');
});

test('a page without an ad gets that said, and no number', async ({ page, routePage, clickToolbarButton }) => {
  const html =
    '<!doctype html><html lang="nb"><title>Granvik</title><main><div role="status">Laster …</div></main></html>';
  await routePage(unknownAddress, { html });
  await page.goto(unknownAddress);
  await (await clickToolbarButton(unknownAddress)).click('Sjekk denne siden');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Annonseteksten lot seg ikke lese');
  await expect(panel(page).getByText(/Derfor gir vi ikke noe tall/u)).toBeVisible();
  await expect(panel(page).getByTestId('score')).toHaveCount(0);
});

test('who asks about an ad for another profession is told so', async ({ page, routePage, clickToolbarButton }) => {
  await routePage(unknownAddress, { html: adPage(nurseAd) });
  await page.goto(unknownAddress);
  await (await clickToolbarButton(unknownAddress)).click('Sjekk denne siden');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
    'Ser ikke ut som en annonse for erfaringskonsulent',
  );
  await expect(panel(page).getByTestId('score')).toHaveCount(0);
});

test('a page that is checked twice has one panel', async ({ page, routePage, clickToolbarButton }) => {
  await routePage(unknownAddress, { html: adPage(peerAd) });
  await page.goto(unknownAddress);
  await (await clickToolbarButton(unknownAddress)).click('Sjekk denne siden');
  await expect(panel(page)).toBeVisible();
  const popup = await clickToolbarButton(unknownAddress);
  await expect.poll(popup.text).toContain(peerAd.title);
  await expect(page.locator('likeverd-panel')).toHaveCount(1);
});

test('the popup sums up the ad and brings a closed panel back', async ({ page, routePage, clickToolbarButton }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  const score = await panel(page).getByTestId('score').textContent();
  await panel(page).getByRole('button', { name: 'Lukk' }).click();
  await expect(panel(page)).toHaveCount(0);
  const popup = await clickToolbarButton(addressOf(peerAd));
  await expect.poll(popup.text).toContain(score ?? '');
  await popup.click('Vis panelet');
  await expect(panel(page)).toBeVisible();
});
