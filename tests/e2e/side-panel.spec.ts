import type { Page } from '@playwright/test';
import { addressOf, adPage, otherPeerAd, peerAd } from './sample-pages';
import { expect, test } from './support/extension';
import { findBarriers } from './support/find-barriers';

test.use({ locale: 'nb-NO' });

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });

test('the side panel shows the report of the tab in front, and changes with it', async ({
  page,
  context,
  routePage,
  extensionId,
}) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await routePage(addressOf(otherPeerAd), { html: adPage(otherPeerAd) });
  // A page of the extension behind the tab in front stands for the panel beside it, which no test can open.
  const side = await context.newPage();
  await side.setViewportSize({ width: 360, height: 800 });
  await side.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await expect(side.getByText('Ingen annonse er lest i denne fanen.')).toBeVisible();
  expect(await findBarriers(side, 'body')).toEqual([]);

  await page.bringToFront();
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();
  await expect(side.getByText(peerAd.title)).toBeVisible();
  const before = Number(await side.getByTestId('score').getAttribute('data-value'));
  expect(before).toBe(Number(await panel(page).getByTestId('score').getAttribute('data-value')));
  expect(await findBarriers(side, 'body')).toEqual([]);

  await side.locator('[data-criterion="regular-supervision"] button:has(q)').first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('likeverd-focus'))).toBe(true);
  await expect(side.getByText('Sitatet er merket i annonsen.')).toBeVisible();

  await side.locator('[data-criterion="permanent-position"] .disclosure').click();
  await side.getByRole('button', { name: 'Dette er lest feil: Fast stilling' }).click();
  await expect(side.getByTestId('score')).toHaveAttribute('data-value', String(before - 8));
  await expect(panel(page).getByTestId('score')).toHaveAttribute('data-value', String(before - 8));

  await page.goto(addressOf(otherPeerAd));
  await expect(side.getByText(otherPeerAd.title)).toBeVisible();
  await page.goto('about:blank');
  await expect(side.getByText('Ingen annonse er lest i denne fanen.')).toBeVisible();
});
