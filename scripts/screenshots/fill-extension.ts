import type { Page } from '@playwright/test';
import { addressOf, adPage, otherPeerAd, peerAd } from '../../tests/e2e/sample-pages';
import type { RunningExtension } from '../../tests/e2e/support/launch-extension';
import { routePage } from '../../tests/e2e/support/route-page';

/** An extension in which somebody has been at work: saved ads, a draft, a project with ads in it. */
export interface FilledExtension {
  /** Address of one of the extension's own pages. */
  own(path: string): string;
  adAddress: string;
  savedAd: string;
  comparison: string;
  draft: string;
  project: string;
  /** The questions about an ad. */
  questions: string;
  /** An ad on one coder's desk. */
  coding: string;
}

/** Saved once, and deleted again. */
const dropInAd = {
  ...otherPeerAd,
  id: '3c2b1a09-8f7e-4d6c-9b5a-4a3b2c1d0e9f',
  title: 'Likepersonsarbeider på dagsenteret',
  employer: 'Stiftelsen Havna',
  body: [
    'Dagsenteret har åpent hver dag, og nå vil vi ha med en som selv har levd med rusavhengighet.',
    'Du tar imot folk i døra, spiser frokost med dem og blir med når noen skal til legen.',
    'Stillingen er fast, 60 %, og du får lønn etter tariff og pensjon.',
  ],
};

export async function fillExtension({
  context,
  extensionId,
  serviceWorker,
}: RunningExtension): Promise<FilledExtension> {
  const own = (path: string): string => `chrome-extension://${extensionId}/${path}`;
  await serviceWorker.evaluate(() => chrome.storage.local.set({ settings: { locale: 'nb' } }));
  const page = await context.newPage();

  await page.goto(own('research.html'));
  await page.getByLabel('Nytt prosjekt').fill('Annonser 2026');
  await page.getByRole('button', { name: 'Lag prosjekt' }).click();
  await page.getByRole('switch').click();
  await page.getByRole('link', { name: 'Annonser 2026' }).click();
  const project = await addressAfter(page, /#\/.+/u);

  for (const ad of [peerAd, otherPeerAd, dropInAd]) {
    await routePage(context, addressOf(ad), { html: adPage(ad) });
    await page.goto(addressOf(ad));
    await page.getByTestId('score').waitFor();
    await page.locator('.saved-note button').first().click();
    await page.locator('.saved-note[data-state="saved"]').waitFor();
  }
  await page.goto(addressOf(peerAd));
  await page.getByRole('tab', { name: 'Spørsmål' }).click();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Skriv ut …' }).click();
  const questionsPage = await opened;
  await questionsPage.waitForURL(/questions\.html/u);
  const questions = questionsPage.url();
  await questionsPage.close();

  await page.goto(project.replace(/\/ads.*$/u, '/coding'));
  const coding = await codeTwice(page);

  await page.goto(own('library.html'));
  const ads = page.locator('a[href^="#/ad/"]');
  await ads.first().waitFor();
  await page.getByRole('button', { name: `Slett: ${dropInAd.title}` }).click();
  await page.getByText('er slettet.').waitFor();
  const ids = await ads.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).hash.slice('#/ad/'.length)),
  );

  await page.goto(own('preview.html'));
  await page.getByRole('button', { name: /^Eksempel/u }).click();
  await page.getByTestId('live-report').getByTestId('score').waitFor();
  const draft = await addressAfter(page, /preview\.html.+/u);
  await page.close();
  return {
    own,
    adAddress: addressOf(peerAd),
    savedAd: own(`library.html#/ad/${ids[0]}`),
    comparison: own(`library.html#/compare/${ids.join(',')}`),
    draft,
    project,
    questions,
    coding,
  };
}

/** Two coders answer the first questions about every ad, and now and then differently. Gives the address of one's last ad. */
async function codeTwice(page: Page): Promise<string> {
  const overview = page.url();
  await page.getByLabel('Kodere, med komma mellom').fill('Anna, Bo');
  await page.getByRole('button', { name: 'Trekk utvalg' }).click();
  for (const [coder, levels] of [
    ['Anna', '131321'],
    ['Bo', '132323'],
  ] as const) {
    await page.getByRole('link', { name: `Kod som ${coder}` }).click();
    for (;;) {
      await page.getByRole('radio', { name: 'for erfaringskonsulent', exact: false }).first().waitFor();
      await page.keyboard.press('1');
      for (const level of levels) for (const key of ['n', level]) await page.keyboard.press(key);
      await page.getByText('7 av 26 besvart').waitFor();
      const next = page.getByRole('link', { name: 'Neste annonse' });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    if (coder === 'Anna') await page.goto(overview);
  }
  return page.url();
}

async function addressAfter(page: Page, form: RegExp): Promise<string> {
  await page.waitForURL(form);
  return page.url();
}
