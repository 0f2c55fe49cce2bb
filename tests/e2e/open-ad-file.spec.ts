import type { Page } from '@playwright/test';
import { expect, test } from './support/extension';
import { makeDocx } from './support/make-docx';

test.use({ locale: 'nb-NO' });

const docx = makeDocx([
  { text: 'Erfaringskonsulent i Granvik', style: 'Title' },
  { text: 'Arbeidsoppgaver', style: 'Heading1' },
  { text: 'Lede en samtalegruppe', isItem: true },
  { text: 'Følge til møter', isItem: true },
  { text: 'Stillingen er fast.', isBold: true },
]);
const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const field = (page: Page) => page.getByRole('textbox', { name: 'Annonsetekst' });
const title = (page: Page) => page.getByRole('textbox', { name: 'Tittel' });

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/preview.html`);
});

async function expectWordAd(page: Page): Promise<void> {
  await expect(field(page).getByRole('heading')).toHaveText(['Arbeidsoppgaver']);
  await expect(field(page).getByRole('listitem')).toHaveText(['Lede en samtalegruppe', 'Følge til møter']);
  await expect(field(page).locator('strong')).toHaveText('Stillingen er fast.');
  await expect(title(page)).toHaveValue('Erfaringskonsulent i Granvik');
}

test('a Word file begins a draft, with its title in the field for it', async ({ page, requests }) => {
  await page.locator('input[type="file"]').setInputFiles({ name: 'annonse.docx', mimeType, buffer: docx });
  await expectWordAd(page);
  expect(requests).toEqual([]);
});

test('a file that is dropped takes the place of the text, and one step brings the text back', async ({ page }) => {
  await page.getByRole('button', { name: /^Tomt ark/u }).click();
  await field(page).click();
  await page.keyboard.type('Dette sto her.');
  const dropped = await page.evaluateHandle(
    ([bytes, type]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'annonse.docx', { type }));
      return data;
    },
    [[...docx], mimeType] as const,
  );
  await field(page).dispatchEvent('drop', { dataTransfer: dropped });
  await expectWordAd(page);
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(field(page)).toHaveText('Dette sto her.');
});

test('a page and a plain text are opened, and what cannot be says why', async ({ page }) => {
  const choose = (name: string, content: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  await choose('annonse.doc', 'x');
  await expect(page.getByRole('alert')).toHaveText(/^annonse\.doc kan ikke åpnes her/u);
  await choose('annonse.docx', 'no zip');
  await expect(page.getByRole('alert')).toHaveText(/^annonse\.docx lot seg ikke lese/u);
  await choose('tom.txt', '   ');
  await expect(page.getByRole('alert')).toHaveText(/^Vi fant ingen tekst i tom\.txt/u);
  await choose(
    'annonse.html',
    '<title>Ledig</title><nav>Meny</nav><main><h1>Vi søker</h1><h2>Om oss</h2><p>Hei</p></main>',
  );
  await expect(title(page)).toHaveValue('Vi søker');
  await expect(field(page)).toHaveText('Om ossHei');
  await page.getByRole('link', { name: 'Alle utkast' }).click();
  await choose('annonse.txt', 'Erfaringskonsulent\nVi tilbyr\n- Fast stilling\n- Lønn');
  await expect(title(page)).toHaveValue('Erfaringskonsulent');
  await expect(field(page).getByRole('listitem')).toHaveText(['Fast stilling', 'Lønn']);
});

test('the ad is copied with its formatting, as HTML and as plain text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('input[type="file"]').setInputFiles({ name: 'annonse.docx', mimeType, buffer: docx });
  await expectWordAd(page);
  const clipboard = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : null);
      return { html: await read('text/html'), plain: await read('text/plain') };
    });
  await page.getByRole('button', { name: 'Kopier med formatering' }).click();
  await expect(page.getByText('Kopiert.')).toBeVisible();
  const formatted = await clipboard();
  expect(formatted.html).toContain('<h2>Arbeidsoppgaver</h2>');
  expect(formatted.html).toContain('<strong>Stillingen er fast.</strong>');
  expect(formatted.plain).toBe('Arbeidsoppgaver\n• Lede en samtalegruppe\n• Følge til møter\nStillingen er fast.');
  await page.getByRole('button', { name: 'Kopier som HTML' }).click();
  // Reading fails while the page is still writing.
  await expect(async () => {
    expect((await clipboard()).plain).toMatch(/^<h2>Arbeidsoppgaver<\/h2><ul><li><p>/u);
  }).toPass({ timeout: 10_000 });
});
