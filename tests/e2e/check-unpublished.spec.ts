import type { Page } from '@playwright/test';
import { adPage, peerAd } from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO' });

/** A recruiting system's own page around an ad that is not published yet. */
const address = 'https://rekruttering.granvik.example/annonser/17/rediger';
const previewAddress = 'https://rekruttering.granvik.example/annonser/17/forhandsvis';

const adHtml = peerAd.body
  .map((part) =>
    typeof part === 'string' ? `<p>${part}</p>` : `<ul>${part.map((item) => `<li>${item}</li>`).join('')}</ul>`,
  )
  .join('');
const adText = peerAd.body
  .flatMap((part) => (typeof part === 'string' ? [part] : part.map((item) => `• ${item}`)))
  .join('\n');
const around = (inner: string): string => `<!doctype html><html lang="nb"><title>Annonser – Granvik</title><body>
  <header><nav><a href="/">Oversikt</a> <a href="/stillinger">Stillinger</a></nav></header>
  <main><h1>Rediger annonse: erfaringskonsulent</h1>${inner}</main></body></html>`;
const escaped = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The panel, in whichever frame it stands. */
async function scoreIn(page: Page, index: number): Promise<string | null> {
  const frame = page.frames()[index]!;
  const score = frame.getByRole('complementary', { name: /Likeverd/u }).getByTestId('score');
  await expect(score).toBeVisible();
  return score.getAttribute('data-value');
}

const published = 'https://www.granvik.example/ledige-stillinger/17';

const places = {
  'a rich text field': {
    html: around(`<label for="t">Tittel</label><input id="t" value="${peerAd.title}">
      <div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Annonse">${adHtml}</div>`),
    frame: 0,
  },
  'a plain text field': {
    html: around(`<label for="t">Tittel</label><input id="t" value="${peerAd.title}"><textarea>${adText}</textarea>`),
    frame: 0,
  },
  'a rich text field made of a frame': {
    html: around(`<label for="t">Tittel</label><input id="t" value="${peerAd.title}">
      <iframe title="Annonse" srcdoc="${escaped(`<body contenteditable="true">${adHtml}</body>`)}"></iframe>`),
    frame: 0,
  },
  'a preview in a frame': {
    html: around(`<iframe title="Forhåndsvisning" src="${previewAddress}" width="900" height="700"></iframe>`),
    frame: 1,
  },
  'a preview in a frame without an address': {
    html: around(
      `<iframe title="Forhåndsvisning" width="900" height="700" srcdoc="${escaped(
        `<h1>${peerAd.title}</h1><article>${adHtml}</article>`,
      )}"></iframe>`,
    ),
    frame: 1,
  },
};

for (const [place, { html, frame }] of Object.entries(places))
  test(`an unpublished ad in ${place} gets the panel it will have`, async ({ page, routePage, clickToolbarButton }) => {
    await routePage(published, {
      html: `<!doctype html><html lang="nb"><title>x</title><main><h1>${peerAd.title}</h1><article>${adHtml}</article></main></html>`,
    });
    await page.goto(published);
    await (await clickToolbarButton(published)).click('Sjekk denne siden');
    const expected = await scoreIn(page, 0);

    await routePage(address, { html });
    await routePage(previewAddress, { html: adPage(peerAd).replaceAll(/<dl[\s\S]*?<\/dl>/gu, '') });
    await page.goto(address);
    await (await clickToolbarButton(address)).click('Sjekk denne siden');
    expect(await scoreIn(page, frame)).toBe(expected);
  });
