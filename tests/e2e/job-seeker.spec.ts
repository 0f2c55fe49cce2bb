import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { readvertised } from './readvertised';
import { addressOf, adPage, listAddress, listPage, otherPeerAd, peerAd } from './sample-pages';
import { expect, test as base } from './support/extension';

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });

async function openLibrary(context: BrowserContext, extensionId: string, route = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html${route}`);
  return page;
}

async function save(page: Page): Promise<void> {
  await panel(page).getByRole('button', { name: 'Lagre annonsen' }).click();
  await expect(panel(page).getByText('Annonsen er lagret på denne maskinen.')).toBeVisible();
}

/** `library`: with one saved ad in it, which `page` shows. */
const test = base.extend<{ library: Page }>({
  library: async ({ page, context, extensionId, routePage }, use) => {
    await routePage(addressOf(peerAd), { html: adPage(peerAd) });
    await page.goto(addressOf(peerAd));
    await save(page);
    await use(await openLibrary(context, extensionId));
  },
});

test.use({ locale: 'nb-NO' });

test('from an ad in a list to a decision, and everything is taken along', async ({
  page,
  context,
  extensionId,
  routePage,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await routePage(listAddress, { html: listPage([peerAd, otherPeerAd]) });
  for (const ad of [peerAd, otherPeerAd, readvertised]) await routePage(addressOf(ad), { html: adPage(ad) });

  await test.step('list, ad, panel, a quote lights up', async () => {
    await page.goto(listAddress);
    await expect(page.locator('likeverd-badge').getByRole('button').first()).toBeVisible();
    await page.getByRole('link', { name: peerAd.title }).click();
    await panel(page).getByTestId('score').waitFor();
    await panel(page).locator('[data-criterion="regular-supervision"] button:has(q)').first().click();
    await expect
      .poll(() => page.evaluate(() => [...(CSS.highlights.get('likeverd-focus') ?? [])].map(String).join('')))
      .toMatch(/veiledning/u);
  });

  await test.step('a question is copied', async () => {
    await panel(page).getByRole('tab', { name: 'Spørsmål' }).click();
    await panel(page).getByRole('button', { name: 'Kopier spørsmålene' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('?');
  });

  await test.step('two ads are saved', async () => {
    await save(page);
    await page.reload();
    await expect(panel(page).getByText(/^Du lagret annonsen/u)).toBeVisible();
    await page.goto(addressOf(otherPeerAd));
    await save(page);
  });

  const library = await openLibrary(context, extensionId);
  await test.step('they are compared, differences first', async () => {
    await expect(library.getByTestId('count')).toHaveText('2 annonser');
    await library.getByRole('checkbox', { name: `Sammenlign: ${peerAd.title}` }).check();
    await library.getByRole('checkbox', { name: `Sammenlign: ${otherPeerAd.title}` }).check();
    await library.getByRole('link', { name: 'Sammenlign', exact: true }).click();
    const differences = library.getByRole('table', { name: 'Her er de ulike' });
    const employment = differences.getByRole('row', { name: /^Ansettelse/u });
    await expect(employment).toContainText('Fast');
    await expect(employment).toContainText('vikariat');
    await expect(differences.locator('[data-row="permanent-position"] q').first()).toBeVisible();
  });

  await test.step('the first ad, advertised again, is recognised with what changed', async () => {
    await page.goto(addressOf(readvertised));
    await expect(panel(page).getByText(`Ligner på en annonse du har lagret: «${peerAd.title}»`)).toBeVisible();
    const changes = panel(page).locator('.change-list dl > div');
    await expect(changes.first()).toContainText('Ansettelse');
    await expect(changes.first().locator('del')).toHaveText('Fast');
    await expect(changes.first().locator('ins')).toHaveText(/Midlertidig/u);
    await panel(page).getByRole('button', { name: 'Samme jobb: legg til som ny utgave' }).click();
    await expect(panel(page).getByText('Annonsen er lagret på denne maskinen.')).toBeVisible();
    const opened = context.waitForEvent('page');
    await panel(page).getByRole('button', { name: 'Åpne i lagrede annonser' }).click();
    const saved = await opened;
    await expect(saved.getByRole('heading', { name: 'Hva som er endret' })).toBeVisible();
    await saved.getByRole('button', { name: 'Ord for ord' }).click();
    await expect(saved.locator('.changed-text ins').filter({ hasText: 'Vikariat' }).first()).toBeVisible();
    await saved.getByRole('textbox', { name: 'Notater' }).fill('Ringe om vikariatet');
    await expect(saved.getByText('Lagret.')).toBeVisible();
    await saved.close();
  });

  await test.step('everything is taken along, deleted and brought back', async () => {
    await library.goto(`chrome-extension://${extensionId}/library.html`);
    await expect(library.getByTestId('count')).toHaveText('2 annonser');
    const download = library.waitForEvent('download');
    await library.getByRole('button', { name: 'Lagre alt i en fil' }).click();
    const file = await (await download).path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'likeverd-library', schemaVersion: 1 });

    await library.getByRole('button', { name: 'Slett alt …' }).click();
    await expect(library.getByRole('button', { name: 'Slett alt', exact: true })).toBeDisabled();
    await library.getByRole('textbox', { name: 'Skriv «slett» for å slette' }).fill('slett');
    await library.keyboard.press('Enter');
    await expect(library.getByRole('heading', { name: 'Her er det ingen annonser ennå' })).toBeVisible();

    await library.getByLabel('Hent fra en fil …').setInputFiles(file);
    await expect(library.getByTestId('count')).toHaveText('2 annonser');
    await library.getByRole('searchbox').fill('vikariatet');
    await expect(library.getByTestId('count')).toHaveText('1 av 2 annonser');
    await expect(library.getByText('Endret siden du lagret den')).toBeVisible();
  });
});

test('a deleted ad comes back, and an archived one leaves the list', async ({ library }) => {
  await library.getByRole('button', { name: `Slett: ${peerAd.title}` }).press('Enter');
  await expect(library.getByText(`«${peerAd.title}» er slettet.`)).toBeVisible();
  await expect(library.getByRole('link', { name: peerAd.title })).toHaveCount(0);
  await library.getByRole('button', { name: 'Angre' }).press('Enter');
  await expect(library.getByRole('link', { name: peerAd.title })).toBeVisible();
  await library.getByRole('button', { name: `Arkiver: ${peerAd.title}` }).press('Enter');
  await expect(library.getByText('Ingen annonser passer med utvalget.')).toBeVisible();
  await library.getByRole('combobox', { name: 'Vis' }).selectOption('Arkiverte');
  await expect(library.getByRole('link', { name: peerAd.title })).toBeVisible();
});

test('a deleted ad can be brought back days later, until the place for deleted ads is emptied', async ({
  library,
  context,
  extensionId,
}) => {
  const remove = library.getByRole('button', { name: `Slett: ${peerAd.title}` });
  await remove.click();
  await expect(library.getByText(`«${peerAd.title}» er slettet.`)).toBeVisible();
  await library.close();

  const again = await openLibrary(context, extensionId);
  await again.getByRole('link', { name: 'Nylig slettet (1)' }).click();
  await expect(again.getByText(/Borte for godt om 30 dager/u)).toBeVisible();
  await again.getByRole('button', { name: `Hent tilbake: ${peerAd.title}` }).click();
  await expect(again.getByText(`«${peerAd.title}» er hentet tilbake.`)).toBeFocused();
  await again.getByRole('link', { name: 'Til lagrede annonser' }).click();
  await expect(again.getByRole('link', { name: peerAd.title })).toBeVisible();
  await again.getByRole('button', { name: `Slett: ${peerAd.title}` }).click();
  await again.getByRole('link', { name: 'Nylig slettet (1)' }).click();
  await again.getByRole('button', { name: 'Tøm nå …' }).click();
  await again.getByRole('button', { name: 'Slett for godt' }).click();
  await expect(again.getByText('Alt her er slettet for godt.')).toBeVisible();
  await expect(again.getByText('Her er det ingen annonser.')).toBeVisible();
});

test('a large import says how far it has come, and leaves nothing behind when it is stopped', async ({ library }) => {
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Lagre alt i en fil' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  const many = Array.from({ length: 3000 }, (_, index) => `many-${index}`);
  const [ad, reading] = [file.ads[0], file.readings[0]];
  file.ads = many.map((id) => ({
    ...ad,
    id,
    linkKeys: [`hash:${id}`],
    sightings: [{ ...ad.sightings[0], adId: id, textHash: id }],
  }));
  file.readings = many.map((textHash) => ({ ...reading, textHash }));
  await library.getByLabel('Hent fra en fil …').setInputFiles({
    name: 'likeverd.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await expect(library.getByText(/^Henter inn [\d\s]+ \/ 9\s000/u)).toBeVisible();
  await library.locator('.progress').scrollIntoViewIfNeeded();
  await library.getByRole('button', { name: 'Avbryt' }).click();
  await expect(library.getByText('Avbrutt. Ingenting er hentet inn, og det du hadde, er som før.')).toBeVisible();
  await library.reload();
  await expect(library.getByTestId('count')).toHaveText('1 annonse');
});

test('a correction made after an ad was saved changes its number in the library, and the other way round', async ({
  library,
  page,
}) => {
  const numberIn = async (view: Page) =>
    /(\d+) av 100/u.exec((await view.locator('.saved-facts').textContent()) ?? '')![1];
  const before = Number(await numberIn(library));
  const permanent = panel(page).locator('[data-criterion="permanent-position"]');
  await permanent.locator('.disclosure').click();
  await permanent.getByRole('button', { name: /Dette er lest feil/u }).click();
  await expect.poll(async () => Number(await numberIn(library))).toBe(before - 8);

  await library.getByRole('link', { name: peerAd.title }).click();
  const report = library.locator('.corrected-reports');
  await report.getByRole('button', { name: 'Ta med igjen: Fast stilling' }).click();
  await expect(report.getByRole('heading', { name: 'Dine rettelser' })).toHaveCount(0);
  await page.reload();
  const shown = panel(page).getByTestId('score');
  await expect.poll(async () => Math.round(Number(await shown.getAttribute('data-value')))).toBe(before);
  await library.getByRole('link', { name: 'Til lagrede annonser' }).click();
  await expect.poll(async () => Number(await numberIn(library))).toBe(before);
});
