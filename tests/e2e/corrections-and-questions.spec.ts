import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { addressOf, adPage, peerAd } from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO' });

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });
const number = async (page: Page) => Number(await panel(page).getByTestId('score').getAttribute('data-value'));

/** A sentence that is worth talking about. */
const flagged = ['Du må regne med kontrolloppgaver som ransaking og urinprøver av beboerne.'];

test.beforeEach(async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();
});

test('a finding called wrong is taken out, remembered for the text, and taken back', async ({ page }) => {
  const before = await number(page);
  const permanent = panel(page).locator('[data-criterion="permanent-position"]');
  await permanent.locator('.disclosure').click();
  await permanent.getByRole('button', { name: /Dette er lest feil/u }).click();
  await expect(panel(page).getByText('Funnet er tatt ut, og tallet er regnet på nytt.')).toBeVisible();
  await expect.poll(() => number(page)).toBe(before - 8);
  await expect(
    panel(page).getByTestId('group-not-stated').locator('[data-criterion="permanent-position"]'),
  ).toBeVisible();

  await page.reload();
  await expect.poll(() => number(page)).toBe(before - 8);
  await panel(page).getByRole('button', { name: 'Ta med igjen: Fast stilling' }).click();
  await expect.poll(() => number(page)).toBe(before);
  await expect(panel(page).getByRole('heading', { name: 'Dine rettelser' })).toHaveCount(0);
});

test('what was called wrong can be taken along as a labelled example', async ({ page }) => {
  const permanent = panel(page).locator('[data-criterion="permanent-position"]');
  await permanent.locator('.disclosure').click();
  await permanent.getByRole('button', { name: /Dette er lest feil/u }).click();
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Lagre som fil' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^likeverd-[0-9a-f]{16}\.json$/u);
  const example = JSON.parse(readFileSync(await file.path(), 'utf8'));
  expect(example.gold.criteria['permanent-position']).toEqual({ level: 'not-stated', quotes: [] });
  expect(example.gold.criteria['regular-supervision']).toEqual({ level: null, quotes: [] });
  expect(example.text).toContain('Jevnlig veiledning hver fjortende dag');
});

test('what the ad does say is told by its words, remembered, exported and taken back', async ({ page }) => {
  const before = await number(page);
  const silent = panel(page).getByTestId('group-not-stated').locator('li[data-criterion]').first();
  const id = (await silent.getAttribute('data-criterion'))!;
  await silent.locator('.disclosure').click();
  await page.locator('.job-posting-text li', { hasText: 'Hjemmebesøk' }).selectText();
  await silent.getByRole('button', { name: /^Annonsen sier dette/u }).click();
  const words = silent.getByRole('textbox', { name: 'Ord fra annonsen (kan stå tomt)' });
  await expect(words).toHaveValue('Hjemmebesøk og oppsøkende arbeid i bydelen');
  await expect(silent.getByRole('radio').first()).toBeFocused();
  await words.fill('Dette står ingen steder');
  await silent.getByRole('button', { name: 'Lagre rettelsen' }).click();
  await expect(silent.getByText(/Disse ordene står ikke i annonsen/u)).toBeVisible();
  await page.locator('.job-posting-text li', { hasText: 'Hjemmebesøk' }).selectText();
  await silent.getByRole('button', { name: 'Hent det jeg har merket' }).click();
  await expect(words).toHaveValue('Hjemmebesøk og oppsøkende arbeid i bydelen');
  await silent.getByRole('button', { name: 'Lagre rettelsen' }).click();
  const stated = panel(page).getByTestId('group-met').locator(`[data-criterion="${id}"]`);
  await expect(stated.locator('q')).toHaveText('Hjemmebesøk og oppsøkende arbeid i bydelen');
  await expect.poll(() => number(page)).toBeGreaterThan(before);

  await page.reload();
  await expect(stated.locator('q')).toHaveText('Hjemmebesøk og oppsøkende arbeid i bydelen');
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Lagre som fil' }).click();
  const example = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(example.gold.criteria[id]).toEqual({ level: 'met', quotes: ['Hjemmebesøk og oppsøkende arbeid i bydelen'] });
  await panel(page)
    .getByRole('button', { name: /^Ta tilbake rettelsen/u })
    .click();
  await expect.poll(() => number(page)).toBe(before);
});

test('what is worth talking about is called wrong, remembered and taken back', async ({ page, routePage }) => {
  const ad = { ...peerAd, id: 'aaaa1111-2222-4333-8444-555566667777', body: [...peerAd.body, ...flagged] };
  await routePage(addressOf(ad), { html: adPage(ad) });
  await page.goto(addressOf(ad));
  const flags = panel(page).locator('.flags');
  await flags.locator('.disclosure').first().waitFor();
  const count = await flags.locator('.disclosure').count();
  await flags.locator('.disclosure').first().click();
  const before = await number(page);
  await flags.getByRole('button', { name: /^Dette er lest feil/u }).click();
  await expect(flags.locator('.disclosure')).toHaveCount(count - 1);
  expect(await number(page)).toBe(before);
  await page.reload();
  await panel(page)
    .getByRole('button', { name: /^Ta med igjen/u })
    .click();
  await expect(flags.locator('.disclosure')).toHaveCount(count);
});

test('the questions are rewritten, ordered, removed and kept, and printed on a page of their own', async ({
  page,
  context,
}) => {
  await panel(page).getByRole('tab', { name: 'Spørsmål' }).click();
  const fields = panel(page).getByRole('textbox', { name: /^Spørsmål \d/u });
  const first = await fields.nth(0).inputValue();
  const second = await fields.nth(1).inputValue();
  await panel(page)
    .getByRole('button', { name: /^Flytt ned 1:/u })
    .press('Enter');
  await expect(fields.nth(1)).toHaveValue(first);
  await expect(panel(page).getByRole('button', { name: /^Flytt ned 2:/u })).toBeFocused();
  await fields.nth(0).fill('Hvem tar jeg over etter?');
  const count = await fields.count();
  await panel(page)
    .getByRole('button', { name: /^Fjern 2:/u })
    .click();
  await expect(fields).toHaveCount(count - 1);
  await panel(page).getByRole('button', { name: 'Angre' }).click();
  await expect(fields).toHaveCount(count);
  await panel(page).getByRole('textbox', { name: 'Skriv et eget spørsmål' }).fill('Er det kantine?');
  await page.keyboard.press('Enter');
  await expect(fields).toHaveCount(count + 1);

  const opened = context.waitForEvent('page');
  await panel(page).getByRole('button', { name: 'Skriv ut …' }).click();
  const printed = await opened;
  await expect(printed.getByRole('textbox', { name: 'Spørsmål 1', exact: true })).toHaveValue(
    'Hvem tar jeg over etter?',
  );
  await expect(printed.getByText(peerAd.title)).toBeVisible();
  await printed.emulateMedia({ media: 'print' });
  await expect(printed.locator('.printed').last()).toHaveText('Er det kantine?');
  await expect(printed.getByRole('button')).toHaveCount(0);

  await page.reload();
  await panel(page).getByRole('tab', { name: 'Spørsmål' }).click();
  await expect(fields.nth(0)).toHaveValue('Hvem tar jeg over etter?');
  await panel(page).getByRole('button', { name: 'Begynn på nytt' }).click();
  await expect(fields.nth(0)).toHaveValue(first);
  await expect(fields.nth(1)).toHaveValue(second);
});

test('a quiet site shows no panel by itself, and the toolbar tells all the same', async ({
  page,
  serviceWorker,
  clickToolbarButton,
}) => {
  await panel(page).getByRole('checkbox', { name: 'Ikke åpne av seg selv på dette nettstedet' }).check();
  await expect(panel(page)).toBeVisible();
  await page.reload();
  const badge = () =>
    serviceWorker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getBadgeText({ tabId: tab!.id! });
    }, addressOf(peerAd));
  await expect.poll(badge).toMatch(/^\d+/u);
  await expect(panel(page)).toHaveCount(0);
  const popup = await clickToolbarButton(addressOf(peerAd));
  await popup.click('Vis panelet');
  await expect(panel(page)).toBeVisible();
});
