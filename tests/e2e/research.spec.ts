import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync, strFromU8 } from 'fflate';
import { addressOf, adPage, finnAddressOf, finnAdPage, nurseAd, otherPeerAd, peerAd } from './sample-pages';
import { expect, test } from './support/extension';
import { findBarriers } from './support/find-barriers';

test.use({ locale: 'nb-NO', contextOptions: { reducedMotion: 'reduce' } });
// A project is made, filled and coded first.
test.describe.configure({ timeout: 180_000 });

const finnAd = finnAddressOf('4711');

/** Makes a project, switches its harvest on, and opens ads: one on two portals, one more, and one for another job. */
async function harvestAds(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/research.html`);
  await page.getByLabel('Nytt prosjekt').fill('Pilot');
  await page.getByRole('button', { name: 'Lag prosjekt' }).click();
  await page.getByRole('switch', { name: 'Innsamling: Pilot' }).click();
  await expect(page.getByText('Innsamlingen er på')).toBeVisible();
  const portal = await page.context().newPage();
  for (const address of [addressOf(peerAd), finnAd, addressOf(otherPeerAd)]) {
    await portal.goto(address);
    await portal.getByTestId('score').waitFor();
  }
  await portal.goto(addressOf(nurseAd));
  await portal.getByRole('heading', { name: nurseAd.title }).waitFor();
  await portal.close();
  await expect(page.getByText('3 annonser · 2 stillinger')).toBeVisible({ timeout: 30_000 });
}

test.beforeEach(async ({ page, extensionId, routePage }) => {
  for (const ad of [peerAd, otherPeerAd, nurseAd]) await routePage(addressOf(ad), { html: adPage(ad) });
  await routePage(finnAd, { html: finnAdPage(peerAd) });
  await harvestAds(page, extensionId);
});

/** No line of the page's policy is broken, and nothing stands in the way of those who hear or see it otherwise. */
const expectNoBarriers = async (page: Page): Promise<void> => expect(await findBarriers(page, 'html')).toEqual([]);

test('ads a person opens are kept, linked, left out and taken along', async ({ page, serviceWorker, requests }) => {
  const badge = () => serviceWorker.evaluate(() => chrome.action.getBadgeText({}));
  expect(await badge()).toBe('●');
  await expectNoBarriers(page);
  await page.getByRole('link', { name: 'Pilot' }).click();

  // The same ad on two portals is one post, until the person says otherwise.
  await page.getByRole('link', { name: peerAd.title }).first().click();
  const post = page.getByRole('region', { name: 'Stilling' });
  await expect(post).toContainText('Én annen annonse gjelder samme stilling');
  await expectNoBarriers(page);
  await post.getByRole('button', { name: 'Dette er en annen stilling' }).click();
  await expect(post).toContainText('Ingen andre annonser');
  await post.getByRole('button', { name: 'Angre' }).click();
  await expect(post).toContainText('Én annen annonse gjelder samme stilling');

  await page.getByText('Hvor annonsen kommer fra').click();
  await expect(page.locator('.provenance')).toContainText(/FINN jobb|Arbeidsplassen/u);
  await expect(page.locator('.provenance')).toContainText(/[0-9a-f]{64}/u);
  await page.getByRole('link', { name: 'Til lista' }).click();

  await page.getByRole('link', { name: otherPeerAd.title }).click();
  await page.getByRole('button', { name: 'Hold utenfor' }).click();
  await page.getByLabel('Hvorfor skal den holdes utenfor?').fill('Prøve');
  await page.getByRole('button', { name: 'Hold utenfor' }).click();
  await expect(page.getByText('Holdt utenfor: Prøve')).toBeVisible();
  await page.getByRole('link', { name: 'Til lista' }).click();
  await expect(page.getByTestId('counts')).toHaveText('3 annonser · 2 stillinger · 1 holdt utenfor');
  await page.getByLabel('Søk i tittel').fill('ambulant');
  await expect(page.getByTestId('counts')).toContainText('utvalg av 3');

  // What is saved is read back, and comes in again as what is known already.
  await page.getByLabel('Søk i tittel').fill('');
  await page.getByRole('button', { name: 'Lagre som fil' }).click();
  await expectNoBarriers(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lagre 3 annonser' }).click();
  const path = await (await saved).path();
  const files = unzipSync(readFileSync(path));
  const records = strFromU8(files['records.jsonl']!).trim().split('\n');
  expect(records.map((line) => JSON.parse(line).excluded).toSorted()).toEqual(['Prøve', null, null]);
  expect(strFromU8(files['data/ads.csv']!).trim().split('\n')).toHaveLength(4);
  await page.getByRole('button', { name: 'Hent inn fra fil' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'pilot.zip', mimeType: 'application/zip', buffer: readFileSync(path) });
  await expect(page.getByText('0 nye annonser. 3 fantes fra før')).toBeVisible();

  await page.getByRole('button', { name: 'Vurder på nytt' }).click();
  await page.getByLabel('Vekting').selectOption('equal');
  await page.getByRole('button', { name: 'Vurder 3 annonser' }).click();
  await expect(page.getByText('3 annonser fikk en ny vurdering. 3 ble annerledes')).toBeVisible();

  await page.getByRole('button', { name: 'Stopp innsamlingen' }).click();
  await expect.poll(badge).toBe('');
  expect(requests.filter(({ fromServiceWorker }) => fromServiceWorker)).toEqual([]);
});

test('two people code, agreement is shown, and findings are drawn', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.getByRole('link', { name: 'Pilot' }).click();
  await page.getByRole('link', { name: 'Koding' }).click();
  await page.getByLabel('Kodere, med komma mellom').fill('Anna, Bo');
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Trekk utvalg' }).click();
  for (const coder of ['Anna', 'Bo']) {
    await page.getByRole('link', { name: `Kod som ${coder}` }).click();
    for (const ad of [1, 2]) {
      await expect(page.getByTestId('coded-items')).toContainText(`annonse ${ad} av 2`);
      // Blind: nothing of what the engine found stands on the page.
      await expect(page.getByTestId('score')).toHaveCount(0);
      await page.getByRole('radio', { name: 'for erfaringskonsulent', exact: false }).first().waitFor();
      await page.keyboard.press('1');
      await page.keyboard.press('n');
      await expect(page.getByRole('heading', { name: /^C01/u })).toBeFocused();
      await page.keyboard.press(coder === 'Anna' ? '1' : '2');
      for (const key of ['j', 'j', 'q', 'n', '3']) await page.keyboard.press(key);
      await expect(page.getByTestId('coded-items')).toContainText('3 av 26 besvart');
      if (coder === 'Anna' && ad === 1) await expectNoBarriers(page);
      if (ad === 1) await page.getByRole('link', { name: 'Neste annonse' }).click();
    }
    await page.getByRole('link', { name: 'Til oversikten' }).click();
  }
  await page.getByRole('link', { name: 'Avgjør uenighetene' }).click();
  await page.getByLabel('Hvem avgjør?').fill('Cora');
  await page.getByRole('radio', { name: 'Sier noe annet' }).first().check();
  await expectNoBarriers(page);
  await page.getByRole('button', { name: 'Avgjør' }).first().click();
  await expect(page.locator('.difference-card')).toHaveCount(1);

  await page.getByRole('link', { name: 'Samsvar' }).click();
  const row = page.getByRole('row', { name: /^C01/u }).first();
  await expect(row).toContainText('0,00');
  await expect(row).toContainText('n = 2');
  await expect(page.getByRole('row', { name: /^C02/u }).first()).toContainText('ikke definert');
  await expect(page.getByText('Likeverd mot koderne')).toBeVisible();
  await expectNoBarriers(page);

  await page.getByRole('link', { name: 'Funn' }).click();
  await expect(page.locator('.likeverd-plot')).toHaveCount(5);
  await expect(page.getByText('De gjelder 2 stillinger')).toBeVisible();
  await expectNoBarriers(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /Lagre som PNG: Hva annonsene/u }).click();
  const png = readFileSync(await (await saved).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // A line of the policy that was broken would be told here.
  expect(faults).toEqual([]);
});

test('ads are assessed again with one’s own weights, and both results are kept', async ({ page, serviceWorker }) => {
  await serviceWorker.evaluate(() =>
    chrome.storage.local.set({ settings: { ownWeights: { 'regular-supervision': 60, 'permanent-position': 40 } } }),
  );
  await page.getByRole('link', { name: 'Pilot' }).click();
  await page.getByText('Vurder på nytt', { exact: true }).click();
  await page.getByLabel('Vekter').selectOption('egne vekter (fra Innstillinger)');
  await page.getByRole('button', { name: 'Vurder 3 annonser' }).click();
  await expect(page.getByText(/^3 annonser fikk en ny vurdering/u)).toBeVisible({ timeout: 60_000 });
  await expectNoBarriers(page);

  // The same once more finds them done.
  await page.getByRole('button', { name: 'Vurder 3 annonser' }).click();
  await expect(page.getByText(/3 hadde denne vurderingen fra før/u)).toBeVisible({ timeout: 60_000 });
});
