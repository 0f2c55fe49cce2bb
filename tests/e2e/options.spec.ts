import type { Page } from '@playwright/test';
import { addressOf, adPage, peerAd } from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO' });

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });

test('a choice in the options changes the open panel at once', async ({ page, context, routePage, extensionId }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await expect(panel(page)).toHaveAttribute('lang', 'nb');

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByRole('combobox', { name: 'Språk' }).selectOption('nn');
  await expect(options.getByRole('heading', { name: 'Innstillingar', level: 1 })).toBeVisible();
  await expect(options.getByText('Lagra', { exact: true })).toBeVisible();
  await expect(panel(page)).toHaveAttribute('lang', 'nn');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/Annonsen nemner/u);

  await options.getByRole('radio', { name: 'Mørk' }).check();
  await expect(panel(page)).toHaveCSS('background-color', 'rgb(23, 28, 28)');
  await options.getByRole('checkbox', { name: /Merk sitata/u }).uncheck();
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('likeverd-met'))).toBe(false);
});

test('choices are kept', async ({ page, extensionId }) => {
  const address = `chrome-extension://${extensionId}/options.html`;
  await page.goto(address);
  await page.getByRole('radio', { name: 'Mørkt' }).check();
  await expect(page.getByText('Lagret', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Mørkt' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the panel leads to the options', async ({ page, context, routePage, extensionId }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  const opened = context.waitForEvent('page');
  await panel(page).getByRole('button', { name: 'Innstillinger' }).click();
  await expect(await opened).toHaveURL(`chrome-extension://${extensionId}/options.html`);
});

test('own weights are used for the ad that is open', async ({ page, context, routePage, extensionId }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();

  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await options.getByRole('radio', { name: /^Mine egne/u }).check();
  await expect(options.getByText(/^Alle vektene er 0\./u)).toBeVisible();
  await options.getByRole('spinbutton', { name: 'Vekt for Fast stilling' }).fill('3');
  await options.getByRole('spinbutton', { name: 'Vekt for Leder følger deg opp' }).fill('1');
  await expect(panel(page).getByTestId('score')).toHaveAttribute('data-value', '75');
  await expect(panel(page).getByText(/vekter: dine egne/u)).toBeVisible();
  await options.getByRole('radio', { name: /^Standard/u }).check();
  await expect(panel(page).getByTestId('score')).not.toHaveAttribute('data-value', '75');
});
