import type { FrameLocator, Page } from '@playwright/test';
import { addressOf, adPage, peerAd } from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO' });

const ad = 'tests/fixtures/portals/hr-manager/ad.html';
const adAddress =
  'https://candidate.hr-manager.net/ApplicationInit.aspx?cid=17&ProjectId=143801&DepartmentId=18970&MediaId=5';
const employerAddress = 'https://www.granvik.example/jobb';
const employerPage = `<!doctype html><html lang="nb"><title>Granvik kommune</title><h1>Ledige stillinger</h1>
  <p>Her ser du hva vi søker etter nå.</p><iframe src="${adAddress}" width="700" height="900"></iframe></html>`;

const panel = (page: Page | FrameLocator) => page.getByRole('complementary', { name: /Likeverd/u });

test.describe('a portal that is not allowed', () => {
  test('is not read, and the popup offers to allow it', async ({ page, routePage, clickToolbarButton }) => {
    await routePage(adAddress, { file: ad });
    await page.goto(adAddress);
    const popup = await clickToolbarButton(adAddress);
    await expect.poll(popup.text).toContain('HR Manager er en portal vi kjenner');
    await expect.poll(popup.text).toContain('Slå på HR Manager');
    await expect(page.locator('likeverd-panel')).toHaveCount(0);
    await popup.click('Sjekk denne siden');
    await expect(panel(page).getByTestId('score')).toBeVisible();
  });

  test('is named when the ad of a page stands in a frame of it', async ({ page, routePage, clickToolbarButton }) => {
    await routePage(employerAddress, { html: employerPage });
    await routePage(adAddress, { file: ad });
    await page.goto(employerAddress);
    const popup = await clickToolbarButton(employerAddress);
    await popup.click('Sjekk denne siden');
    await expect.poll(popup.text).toContain('HR Manager er en portal vi kjenner');
    await expect(page.locator('likeverd-panel')).toHaveCount(0);
  });
});

test('a portal is read once it is allowed, and no longer when it is given back', async ({
  page,
  context,
  routePage,
  extensionId,
}) => {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions/');
  // Chromium's question cannot be answered by a test, but be answered beforehand: the click is then not asked about.
  await settings.evaluate(
    `chrome.developerPrivate.addHostPermission('${extensionId}', 'https://candidate.hr-manager.net/*')`,
  );
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  await routePage(adAddress, { file: ad });
  await page.goto(adAddress);
  await expect(page.locator('likeverd-panel')).toHaveCount(0);

  await settings.getByRole('button', { name: 'Slå på HR Manager' }).click();
  await expect(settings.getByRole('button', { name: 'Slå av HR Manager' })).toBeVisible();
  // Also in the tab that was open already.
  await expect(panel(page).getByTestId('score')).toBeVisible();
  await page.reload();
  await expect(panel(page).getByTestId('score')).toBeVisible();

  await settings.getByRole('button', { name: 'Slå av HR Manager' }).click();
  await expect(settings.getByRole('button', { name: 'Slå på HR Manager' })).toBeVisible();
  await page.reload();
  await page.waitForTimeout(1_000);
  await expect(page.locator('likeverd-panel')).toHaveCount(0);
});

test.describe('a portal that is allowed', () => {
  test.use({ allPortalsAllowed: true });

  test('is read by itself', async ({ page, routePage }) => {
    await routePage(adAddress, { file: ad });
    await page.goto(adAddress);
    await expect(panel(page).getByTestId('score')).toBeVisible();
    await expect(panel(page)).toContainText('80 %');
  });

  test('is read by itself in a frame of the employer’s page', async ({ page, routePage }) => {
    await routePage(employerAddress, { html: employerPage });
    await routePage(adAddress, { file: ad });
    await page.goto(employerAddress);
    await expect(panel(page.frameLocator('iframe')).getByTestId('score')).toBeVisible();
    await expect(page.locator('likeverd-panel')).toHaveCount(0);
  });
});

test('the ad in a frame of the page’s own site is read when a person asks', async ({
  page,
  routePage,
  clickToolbarButton,
}) => {
  const framed = 'https://www.granvik.example/annonse';
  const body = peerAd.body.flat().map((words) => `<p>${words}</p>`);
  await routePage(employerAddress, { html: employerPage.replace(adAddress, framed) });
  await routePage(framed, { html: `<!doctype html><html lang="nb"><h1>${peerAd.title}</h1>${body.join('')}</html>` });
  await page.goto(employerAddress);
  await (await clickToolbarButton(employerAddress)).click('Sjekk denne siden');
  await expect(panel(page.frameLocator('iframe')).getByTestId('score')).toBeVisible();
  await expect(page.locator('likeverd-panel')).toHaveCount(0);
});

test('a portal whose page has changed says so, is read in general on demand, and gives a diagnosis', async ({
  page,
  context,
  routePage,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // All of the ad now stands where the portal's file never looks for one.
  const words = peerAd.body.flat().map((text) => `<p>${text}</p>`);
  const html = `<!doctype html><html lang="nb"><title>${peerAd.title}</title>
    <main><h1>${peerAd.title}</h1><section class="about-company">${words.join('')}</section></main></html>`;
  await routePage(addressOf(peerAd), { html });
  await page.goto(addressOf(peerAd));
  // It is given the time that a slow page may take.
  await expect(panel(page).getByText(/Portalens side lot seg ikke lese/u)).toBeVisible({ timeout: 10_000 });
  await expect(panel(page).getByTestId('score')).toHaveCount(0);

  await panel(page).getByRole('button', { name: 'Kopier diagnose' }).click();
  await expect(panel(page).getByText('Kopiert')).toBeVisible();
  const diagnosis = await page.evaluate(() => navigator.clipboard.readText());
  expect(diagnosis).toMatch(/arbeidsplassen: .*body\[0\], body\[1\]/u);
  expect(diagnosis).not.toContain('Granvik');

  await panel(page).getByRole('button', { name: 'Sjekk denne siden' }).click();
  await expect(panel(page).getByTestId('score')).toBeVisible();
});

test.describe('the page on portals that work', () => {
  test('says what every portal finds on the tab', async ({ page, context, routePage, clickToolbarButton }) => {
    await routePage(addressOf(peerAd), { html: adPage(peerAd) });
    await page.goto(addressOf(peerAd));
    const popup = await clickToolbarButton(addressOf(peerAd));
    const opened = context.waitForEvent('page');
    await popup.click('Virker portalen?');
    const status = await opened;
    await expect(status.getByText('Arbeidsplassen kjenner siden igjen som en annonse.')).toBeVisible();
    await expect(status.getByRole('row', { name: 'fields.title[0] funnet' })).toBeVisible();
    await expect(status.getByRole('row', { name: /^FINN jobb/u })).toBeVisible();
    expect(await status.locator('body').innerText()).not.toContain('likepersonssamtaler');
  });

  test('says what to do when no tab was chosen', async ({ page, extensionId }) => {
    await page.goto(`chrome-extension://${extensionId}/status.html`);
    await expect(page.getByText(/trykk på Likeverd-knappen/u)).toBeVisible();
  });
});

test('who installs is told what this does, and where it may read', async ({ context, extensionId }) => {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  await expect.poll(() => context.pages().some((one) => one.url() === address)).toBe(true);
  const welcome = context.pages().find((one) => one.url() === address)!;
  await expect(welcome.getByRole('heading', { name: 'Velkommen til Likeverd' })).toBeVisible();
  await expect(welcome.getByRole('button', { name: 'Slå på HR Manager' })).toBeVisible();
});
