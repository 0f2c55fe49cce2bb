import type { Page } from '@playwright/test';
import { addressOf, adPage, nurseAd, otherPeerAd, peerAd } from './sample-pages';
import { expect, test } from './support/extension';
import { findBarriers } from './support/find-barriers';

test.use({ locale: 'nb-NO', contextOptions: { reducedMotion: 'reduce' } });

const research = (extensionId: string): string => `chrome-extension://${extensionId}/research.html`;

/** Makes a project and switches its harvest on. */
async function startProject(page: Page, extensionId: string, name: string): Promise<void> {
  await page.goto(research(extensionId));
  await page.getByLabel('Nytt prosjekt').fill(name);
  await page.getByRole('button', { name: 'Lag prosjekt' }).click();
  await page.getByRole('switch', { name: `Innsamling: ${name}` }).click();
  await expect(page.getByText('Innsamlingen er på')).toBeVisible();
}

test.describe('a project', () => {
  test.beforeEach(async ({ page, extensionId, routePage }) => {
    for (const ad of [peerAd, otherPeerAd, nurseAd]) await routePage(addressOf(ad), { html: adPage(ad) });
    await startProject(page, extensionId, 'Pilot');
  });

  test('keeps the ads for peer workers that the person opens, and says so', async ({
    page,
    context,
    extensionId,
    serviceWorker,
  }) => {
    const portal = await context.newPage();
    for (const ad of [peerAd, otherPeerAd, nurseAd]) {
      await portal.goto(addressOf(ad));
      if (ad !== nurseAd) await portal.getByTestId('score').waitFor();
    }
    await expect(page.getByText('2 annonser · 2 stillinger')).toBeVisible();
    const badge = () => serviceWorker.evaluate(() => chrome.action.getBadgeText({}));
    expect(await badge()).toBe('●');

    await page.getByRole('link', { name: 'Pilot' }).click();
    await page.getByRole('link', { name: peerAd.title }).click();
    await expect(page.getByRole('heading', { name: peerAd.title })).toBeVisible();
    expect(await findBarriers(page, 'html')).toEqual([]);

    await page.getByRole('button', { name: 'Hold utenfor' }).click();
    await page.getByLabel('Hvorfor skal den holdes utenfor?').fill('Prøve');
    await page.getByRole('button', { name: 'Hold utenfor' }).click();
    await expect(page.getByText('Holdt utenfor: Prøve')).toBeVisible();
    await page.getByRole('link', { name: 'Til lista' }).click();
    await expect(page.getByTestId('counts')).toHaveText('2 annonser · 2 stillinger · 1 holdt utenfor');
    expect(await findBarriers(page, 'html')).toEqual([]);

    await page.getByRole('button', { name: 'Stopp innsamlingen' }).click();
    await expect.poll(badge).toBe('');
    await page.goto(research(extensionId));
    expect(await findBarriers(page, 'html')).toEqual([]);
  });
});
