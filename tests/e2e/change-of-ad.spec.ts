import type { Page } from '@playwright/test';
import { listAddress } from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO' });
test.describe.configure({ timeout: 180_000 });

/** How often the ad changes in each of the ways below, on each site. */
const changes = 20;

interface Site {
  name: string;
  addressOf: (number: number) => string;
  /** Every ad quotes its own number, so that the panel tells whose report it shows. */
  article: (number: number) => string;
  /** What stands beside the ad; where its address stays the same, the card of the open ad is marked in there. */
  list?: string;
}

const textOf = (number: number): string => `
  <p>Vi søker en erfaringskonsulent med egen erfaring til team Nr${number}.</p>
  <p>Du får veiledning hver uke i gruppe Nr${number}.</p>
  <p>Arbeidsoppgaver</p><ul><li>samtaler med brukere av tilbudet Nr${number}</li></ul>`;

const uuidOf = (number: number): string => `6d0c1f5e-3b0a-4c1d-9e57-${String(number).padStart(12, '0')}`;
/** Says in the page which ad it shows. */
const arbeidsplassen: Site = {
  name: 'Arbeidsplassen',
  addressOf: (number) => `https://arbeidsplassen.nav.no/stillinger/stilling/${uuidOf(number)}`,
  article: (number) => `<article>
    <h1>Erfaringskonsulent i team Nr${number}</h1>
    <dl id="employment-details-dl-list"><div><dt>Type ansettelse</dt><dd>Fast, deltid ${(number % 90) + 10}%</dd></div></dl>
    <div class="job-posting-text">${textOf(number)}</div>
    <dl aria-labelledby="ad-details-heading"><dt>Stillingsnummer</dt><dd>${uuidOf(number)}</dd></dl>
  </article>`,
};
/** Says nowhere but in the address which ad it shows. */
const finn: Site = {
  name: 'FINN',
  addressOf: (number) => `https://www.finn.no/job/ad/4${String(number).padStart(8, '0')}`,
  article: (number) => `<h1>Erfaringskonsulent i team Nr${number}</h1>
    <ul><li><b>Ansettelsesform</b> Fast</li></ul><div class="import-decoration">${textOf(number)}</div>`,
};

const jkOf = (number: number): string => String(number).padStart(16, '0');
/** Opens ads beside the list; the address names the open one. */
const indeed: Site = {
  name: 'Indeed',
  addressOf: (number) => `https://no.indeed.com/jobs?q=erfaring&vjk=${jkOf(number)}`,
  list: `<ul id="mosaic-provider-jobcards"><li><a class="jcs-JobTitle" data-jk="${jkOf(0)}" href="/rc/clk">Kokk</a></li></ul>`,
  article: (number) => `<div id="jobsearch-ViewjobPaneWrapper">
    <h2 data-testid="simpler-jobTitle">Erfaringskonsulent i team Nr${number}</h2>
    <div id="jobDescriptionText">${textOf(number)}</div>
  </div>`,
};
const listedOnGlassdoor = [0, 1_000, 2_000].flatMap((from) =>
  Array.from({ length: changes + 1 }, (_, row) => from + row),
);
/** Opens ads beside the list, under the same address: only the chosen card tells which one is open. */
const glassdoor: Site = {
  name: 'Glassdoor',
  addressOf: () => 'https://www.glassdoor.com/Job/peer-support-jobs-SRCH_KO0,12.htm',
  list: `<ul>${listedOnGlassdoor
    .map(
      (number) => `<li data-test="job-card-wrapper" data-jobid="10${String(number).padStart(8, '0')}"
        data-selected="${number === 0}"><a data-test="job-title" href="#">Kokk</a></li>`,
    )
    .join('')}</ul>`,
  article: (number) => `<div class="JobDetails_jobDetailsContainer__y1">
    <header class="JobDetails_jobDetailsHeaderWrapper__x2"><h1>Erfaringskonsulent i team Nr${number}</h1></header>
    <div class="JobDetails_jobDescription__z3">${textOf(number)}</div>
  </div>`,
};

/** Random, but the same in every run, so that a failure can be repeated. */
function* delays(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // Mostly short; now and then as slow as a page on a poor line.
    yield Math.floor(((state >>> 8) / 2 ** 24) ** 3 * 900);
  }
}

const shell = ({ article, list = '' }: Site, number: number): string =>
  `<!doctype html><html lang="nb"><title>Ledige stillinger</title>
  ${list}<main id="main-content">${article(number)}</main></html>`;

/**
 * Notes from inside the page, many times a second, every number the panel shows that is not the one that belongs to the
 * chosen card, or else to the address. What was left less than a tenth of a second ago may still be there.
 */
async function watchPanel(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const stale: string[] = [];
    Object.assign(globalThis, { stale });
    const open = () =>
      document.querySelector('[data-test="job-card-wrapper"][data-selected="true"]')?.getAttribute('data-jobid') ??
      location.href;
    let last = open();
    let since = performance.now();
    setInterval(() => {
      const now = open();
      if (now !== last) [last, since] = [now, performance.now()];
      const words = document.querySelector('likeverd-panel')?.shadowRoot?.textContent ?? '';
      const shown = [...new Set([...words.matchAll(/Nr(\d+)/gu)].map(([, number]) => Number(number)))];
      const right = Number(/(\d{8})$/u.exec(now)?.[1] ?? -1);
      const wrong = shown.filter((number) => number !== right);
      if (wrong.length > 0 && performance.now() - since > 100) stale.push(`${wrong.join()} at ${right}`);
    }, 10);
  });
  return () => page.evaluate(() => (globalThis as unknown as { stale: string[] }).stale);
}

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });
const shows = (page: Page, number: number) =>
  expect(panel(page).locator('[data-criterion="regular-supervision"]')).toContainText(`Nr${number}`, {
    timeout: 10_000,
  });

/** One way in which a site comes from one ad to the next: what happens in the page, in order, with waits in between. */
interface Way {
  name: string;
  change: (page: Page, site: Site, next: { number: number; wait: () => number }) => Promise<void>;
}

/** One thing that happens in the page. `opens`: the number of the ad whose address comes or whose card is chosen. */
interface Step {
  after: number;
  html?: string;
  opens?: number;
  ld?: string;
}

const inPage = (page: Page, { addressOf }: Site, steps: Step[]) =>
  page.evaluate(
    async (planned) => {
      for (const { after, html, opens, address, ld } of planned) {
        await new Promise((done) => setTimeout(done, after));
        if (address !== undefined && address !== location.href) history.pushState(null, '', address);
        for (const card of opens === undefined ? [] : document.querySelectorAll('[data-test="job-card-wrapper"]')) {
          card.setAttribute('data-selected', String(Number(card.getAttribute('data-jobid')!.slice(2)) === opens));
        }
        if (html !== undefined) {
          const parsed = new DOMParser().parseFromString(html, 'text/html').body;
          document.querySelector('main')!.replaceChildren(...parsed.childNodes);
        }
        if (ld !== undefined) {
          document.querySelector('script[type="application/ld+json"]')?.remove();
          const script = document.createElement('script');
          script.type = 'application/ld+json';
          script.textContent = ld;
          document.head.append(script);
        }
      }
    },
    steps.map((step) => ({ ...step, ...(step.opens !== undefined && { address: addressOf(step.opens) }) })),
  );

const structured = (number: number): string =>
  JSON.stringify({
    '@type': 'JobPosting',
    title: `Erfaringskonsulent i team Nr${number}`,
    description: `<p>Vi søker en erfaringskonsulent til team Nr${number}. Du får veiledning hver uke i gruppe Nr${number}.</p>`,
  });

const ways: Way[] = [
  {
    name: 'the address changes before the ad does',
    change: (page, site, { number, wait }) =>
      inPage(page, site, [
        { after: 0, opens: number },
        { after: wait(), html: site.article(number) },
      ]),
  },
  {
    name: 'the ad is taken away first, and comes in two parts',
    change: (page, site, { number, wait }) =>
      inPage(page, site, [
        { after: 0, html: '', opens: number },
        { after: wait(), html: `<article><h1>Erfaringskonsulent i team Nr${number}</h1><p>Laster …</p></article>` },
        { after: wait(), html: site.article(number) },
      ]),
  },
  {
    name: 'structured data lags behind, or runs ahead',
    change: (page, site, { number, wait }) =>
      inPage(
        page,
        site,
        number % 2 === 0
          ? [
              { after: 0, ld: structured(number) },
              { after: wait(), opens: number },
              { after: wait(), html: site.article(number) },
            ]
          : [
              { after: 0, opens: number },
              { after: wait(), html: site.article(number) },
              { after: wait(), ld: structured(number) },
            ],
      ),
  },
  {
    name: 'the rest of the ad comes with "show more"',
    change: (page, site, { number, wait }) =>
      inPage(page, site, [
        { after: 0, opens: number },
        { after: wait(), html: site.article(number).replace(/<p>Du får.*?<\/p>/u, '') },
        { after: 200 + wait(), html: site.article(number) },
      ]),
  },
  {
    name: 'the person goes on before the page has come to rest',
    change: async (page, site, { number, wait }) => {
      for (const passed of [number + 1_000, number + 2_000]) {
        await inPage(page, site, [
          { after: 0, opens: passed },
          { after: wait() / 4, html: site.article(passed) },
        ]);
      }
      await inPage(page, site, [
        { after: wait() / 4, opens: number },
        { after: wait(), html: site.article(number) },
      ]);
    },
  },
];

function neverAnotherAdsReport(site: Site): void {
  for (const [index, { name, change }] of ways.entries()) {
    test(`${site.name}: never another ad's report when ${name}`, async ({ page, routePage }) => {
      const staleIn = await watchPanel(page);
      await routePage(site.addressOf(0), { html: shell(site, 0) });
      await page.goto(site.addressOf(0));
      await shows(page, 0);
      const random = delays(index + 1);
      for (let number = 1; number <= changes; number++) {
        await change(page, site, { number, wait: () => random.next().value });
        await shows(page, number);
      }
      expect(await staleIn()).toEqual([]);
    });
  }
}

for (const site of [arbeidsplassen, finn]) neverAnotherAdsReport(site);

test.describe('ads beside a list', () => {
  test.use({ allPortalsAllowed: true });
  for (const site of [indeed, glassdoor]) neverAnotherAdsReport(site);
});

test("never another ad's report when going back and forward through whole pages", async ({ page, routePage }) => {
  const { addressOf } = finn;
  const staleIn = await watchPanel(page);
  for (const number of [0, 1, 2]) {
    await routePage(addressOf(number), { html: shell(finn, number) });
    await page.goto(addressOf(number));
    await shows(page, number);
  }
  for (const number of [1, 0]) {
    await page.goBack();
    await shows(page, number);
    expect(await staleIn()).toEqual([]);
  }
  await page.goForward();
  await shows(page, 1);
  expect(await staleIn()).toEqual([]);
});

test('a list whose cards are used again for other ads carries badges for those it shows', async ({
  page,
  routePage,
}) => {
  const card = (number: number, title: string) =>
    `<article aria-label="${title}"><h2><a href="/stillinger/stilling/${uuidOf(number)}">${title}</a></h2><p>Granvik</p></article>`;
  const cards = (from: number) =>
    Array.from({ length: 8 }, (_, row) => from + row).map((number) =>
      card(number, number % 2 ? `Erfaringskonsulent Nr${number}` : `Sykepleier Nr${number}`),
    );
  await routePage(listAddress, {
    html: `<!doctype html><html lang="nb"><main><section aria-label="Søketreff, side 1">${cards(0).join('')}</section></main></html>`,
  });
  await page.goto(listAddress);
  const badged = () =>
    page.locator('article:has(likeverd-badge)').evaluateAll((all) => all.map((one) => one.ariaLabel).sort());
  await expect.poll(badged).toHaveLength(4);
  const random = delays(99);
  for (let round = 1; round <= 20; round++) {
    const from = (random.next().value % 50) + 1;
    const titles = cards(from).map((html) => /aria-label="([^"]+)"/u.exec(html)![1]!);
    await page.evaluate(
      ([contents, names]) => {
        // The elements stay, as in a virtualised list; only what is in them changes.
        for (const [row, element] of [...document.querySelectorAll('article')].entries()) {
          const next = new DOMParser().parseFromString(contents[row]!, 'text/html').querySelector('article')!;
          element.ariaLabel = names[row]!;
          const [link, place] = [element.querySelector('a')!, next.querySelector('a')!];
          link.href = place.getAttribute('href')!;
          link.textContent = place.textContent;
        }
      },
      [cards(from), titles] as const,
    );
    await expect.poll(badged).toEqual(titles.filter((title) => title.startsWith('Erfaringskonsulent')).sort());
  }
});
