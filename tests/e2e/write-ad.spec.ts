import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './support/extension';
import { findBarriers } from './support/find-barriers';
import { pasteHtml } from './support/paste';

test.use({ locale: 'nb-NO', viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const word = readFileSync('tests/fixtures/clipboard/word.html', 'utf8');
const field = (page: Page) => page.getByRole('textbox', { name: 'Annonsetekst' });
const report = (page: Page) => page.getByTestId('live-report');
const score = (page: Page) => report(page).getByTestId('score');
const numberOf = async (page: Page): Promise<number> => Number(await score(page).getAttribute('data-value'));
const advice = (page: Page, id: string) => page.locator(`[data-advice="${id}"]`);

async function beginEmpty(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/preview.html`);
  await page.getByRole('button', { name: /^Tomt ark/u }).click();
  await field(page).waitFor();
}

/** Opens a piece of advice, where it is not open, and inserts its paragraph. */
async function insertAdvice(page: Page, id: string): Promise<void> {
  const all = page.getByRole('button', { name: /^Vis alle/u });
  if (await all.isVisible()) await all.click();
  const button = advice(page, id).getByRole('button', { name: /^Sett inn:/u });
  if (!(await button.isVisible())) await advice(page, id).locator('.disclosure').click();
  await button.click();
}

test('an ad from Word is read, bettered, compared and taken along', async ({ page, extensionId }) => {
  test.setTimeout(120_000);
  page.setDefaultTimeout(20_000);
  await beginEmpty(page, extensionId);
  await page.getByRole('textbox', { name: 'Tittel' }).fill('Erfaringskonsulent i Granvik');
  await pasteHtml(field(page), word);

  // Real headings and lists, and no marks of Word's.
  await expect(field(page).getByRole('heading')).toHaveText(['Om stillingen', 'Arbeidsoppgaver', 'Slik søker du']);
  await expect(field(page).locator('ul > li')).toHaveCount(4);
  await expect(field(page).locator('li ul > li')).toHaveText(['sammen med en kollega']);
  await expect(field(page).locator('ol > li')).toHaveCount(2);
  await expect(field(page).locator('strong')).toHaveText('erfaringskonsulent');

  // The report, with its words marked.
  await expect(score(page)).toBeVisible();
  await expect(field(page).locator('.quote-mark[data-tone="met"]').filter({ hasText: 'fast' })).toBeVisible();
  const before = await numberOf(page);
  await page.getByRole('button', { name: 'Ta vare på denne utgaven' }).click();
  await expect(page.getByRole('status').getByText('Utgaven er tatt vare på.')).toBeVisible();

  // Three paragraphs: one where its section is, two in a new one before the closing part.
  for (const id of ['regular-supervision', 'role-training', 'clear-boundaries']) await insertAdvice(page, id);
  await expect(field(page).getByRole('heading')).toHaveText([
    'Om stillingen',
    'Arbeidsoppgaver',
    'Vi tilbyr',
    'Slik søker du',
  ]);
  await expect(field(page).locator('p', { hasText: 'Du får veiledning hver ___ uke' })).toBeVisible();
  await expect(report(page).getByText('8 åpne felt (___) gjenstår.')).toBeVisible();
  expect(await numberOf(page)).toBeGreaterThan(before);

  // One step back takes one paragraph out.
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(field(page).locator('p', { hasText: 'jobbtelefon' })).toHaveCount(0);
  await expect(report(page).getByText('6 åpne felt (___) gjenstår.')).toBeVisible();

  // Open blanks are named before anything is taken along.
  await page.getByRole('button', { name: 'Kopier som ren tekst' }).click();
  const warning = page.getByRole('dialog', { name: 'Åpne felt' });
  await expect(warning.getByRole('listitem')).toHaveCount(6);
  await warning.getByRole('button', { name: 'Gå til det første' }).click();

  // The first is selected; the others are reached one by one.
  for (const [index, words] of [
    'annen',
    'en ekstern veileder',
    'fire',
    'åtte',
    'rollen og rutinene',
    'i MI',
  ].entries()) {
    if (index > 0) await report(page).locator('.blank').first().click();
    await page.keyboard.type(words);
    const left = 5 - index;
    await expect(report(page).locator('.blank')).toHaveCount(left);
  }
  await expect(
    field(page).locator('p', { hasText: 'Du får veiledning hver annen uke av en ekstern veileder' }),
  ).toBeVisible();

  // What changed since the version that was kept.
  await page.getByRole('button', { name: 'Sammenlign' }).click();
  const comparison = page.getByTestId('comparison');
  await expect(comparison.locator('[data-criterion="regular-supervision"]')).toContainText('Nevnt');
  await expect(comparison.locator('[data-criterion="role-training"]')).toBeVisible();
  await expect(comparison.locator('ins', { hasText: 'ekstern veileder' })).toBeVisible();

  // The HTML, read back.
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lagre som HTML' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('annonse-erfaringskonsulent-i-granvik.html');
  const html = readFileSync(await saved.path(), 'utf8');
  const exported = await page.evaluate((source) => {
    const { title, documentElement, body } = new DOMParser().parseFromString(source, 'text/html');
    return {
      title,
      language: documentElement.lang,
      headings: [...body.querySelectorAll('h1, h2')].map((one) => one.textContent),
      items: body.querySelectorAll('ul > li').length,
      classes: body.querySelectorAll('[class], [style], [data-tone]').length,
      text: body.textContent,
    };
  }, html);
  expect(exported).toMatchObject({
    title: 'Erfaringskonsulent i Granvik',
    language: 'nb',
    headings: ['Erfaringskonsulent i Granvik', 'Om stillingen', 'Arbeidsoppgaver', 'Vi tilbyr', 'Slik søker du'],
    items: 4,
    classes: 0,
  });
  expect(exported.text).toContain('hver annen uke av en ekstern veileder');

  // The report on paper, read back: two A4 pages.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true, printBackground: false });
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(data, 'base64')));
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  const { totalPages, text: pages } = await extractText(pdf);
  expect(totalPages).toBe(2);
  const [first = '', second = ''] = pages.map((text) => text.replaceAll(/\s+/gu, ' '));
  expect(first).toContain('Erfaringskonsulent i Granvik');
  expect(first).toContain(`${await score(page).locator('strong').textContent()} av 100`);
  expect(first).toContain('Jevnlig veiledning til deg');
  expect(second).toContain('Hva ville hjelpe');
  expect(second).toContain('Kilder');
  expect(second).toContain('bacheloroppgaven');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('the list of drafts and an open draft have no barriers', async ({ page, extensionId }) => {
      await page.goto(`chrome-extension://${extensionId}/preview.html`);
      await page.getByRole('button', { name: /^Eksempel/u }).click();
      await expect(score(page)).toBeVisible();
      // The skip link is no way out of the draft.
      await page.getByRole('link', { name: 'Hopp til innholdet' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#content')).toBeFocused();
      await expect(field(page)).toBeVisible();
      for (const button of await report(page).locator('.disclosure').all()) await button.click();
      await page.getByRole('button', { name: 'Ta vare på denne utgaven' }).click();
      await page.getByRole('button', { name: 'Sammenlign' }).click();
      await page.getByTestId('comparison').waitFor();
      expect(await findBarriers(page, 'html')).toEqual([]);
      await insertAdvice(page, 'role-training');
      await page.getByRole('button', { name: 'Kopier som HTML' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await findBarriers(page, 'html')).toEqual([]);
      await page.getByRole('button', { name: 'Avbryt' }).click();
      await page.getByRole('link', { name: 'Alle utkast' }).click();
      await page.getByRole('link', { name: 'Erfaringskonsulent i ambulant rusteam' }).waitFor();
      await page.getByRole('button', { name: /^Slett:/u }).click();
      await page.getByRole('button', { name: 'Angre' }).waitFor();
      expect(await findBarriers(page, 'html')).toEqual([]);
    });
  });
}
