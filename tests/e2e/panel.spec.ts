import type { Page } from '@playwright/test';
import { addressOf, adArticle, adPage, nurseAd, otherPeerAd, peerAd } from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO' });

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });

/** The words that a highlight of ours covers, as the page's own scripts would see them. */
const lit = (page: Page, name: string) =>
  page.evaluate((key) => [...(CSS.highlights.get(key) ?? [])].map(String), `likeverd-${name}`);

test('an ad for a peer worker gets a panel with number, groups and quotes', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));

  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
    /Annonsen nevner .+ av det dokumentene anbefaler/u,
  );
  const score = panel(page).getByTestId('score');
  const value = Number(await score.getAttribute('data-value'));
  expect(value).toBeGreaterThan(0);
  await expect(score).toHaveText(`${Math.round(value)} av 100`);
  await expect(panel(page).getByText(/Trolig mellom \d+ og \d+/u)).toBeVisible();

  for (const title of ['Nevnt', 'Delvis nevnt', 'Sier noe annet', 'Nevnt, men uklart', 'Ikke nevnt']) {
    await expect(
      panel(page).getByRole('heading', { level: 3, name: new RegExp(`^${title} ?\\d+$`, 'u') }),
    ).toBeVisible();
  }
  const met = panel(page).getByTestId('group-met').locator('[data-criterion="permanent-position"]');
  await expect(met).toContainText(/Fast/u);
});

test('a click on a quote scrolls to it and lights it up', async ({ page, routePage }) => {
  const longAd = {
    ...peerAd,
    body: [...Array.from({ length: 40 }, () => 'Granvik ligger ved sjøen.'), ...peerAd.body],
  };
  await routePage(addressOf(peerAd), { html: adPage(longAd) });
  await page.goto(addressOf(peerAd));
  const supervision = panel(page).locator('[data-criterion="regular-supervision"]');
  const quote = supervision
    .locator('button:has(q)')
    .filter({ hasText: /veiledning/iu })
    .first();
  const words = (await quote.locator('q').textContent()) ?? '';
  await quote.click();

  expect((await lit(page, 'focus')).join('')).toBe(words);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('likeverd-focus')!;
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      }),
    )
    .toBe(true);
  await expect(panel(page).getByRole('status')).toHaveText('Sitatet er merket i annonsen.');
});

test('quotes are marked in the ad, and no longer when the person does not want it', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await expect.poll(() => lit(page, 'met')).not.toEqual([]);
  await panel(page).getByRole('checkbox', { name: 'Merk sitatene i annonsen' }).uncheck();
  await expect.poll(() => lit(page, 'met')).toEqual([]);
});

test('no node of the page is changed', async ({ page, routePage }) => {
  const watched = adPage(peerAd).replace(
    '</body>',
    `<script>
      window.changes = [];
      new MutationObserver((records) => {
        for (const { type, target, addedNodes, removedNodes } of records) {
          const ours = type === 'childList' &&
            [...addedNodes, ...removedNodes].every((node) => node.localName?.startsWith('likeverd-'));
          if (!ours && !target.localName?.startsWith('likeverd-')) window.changes.push(type + ' ' + target.nodeName);
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      window.before = document.body.cloneNode(true);
    </script></body>`,
  );
  await routePage(addressOf(peerAd), { html: watched });
  await page.goto(addressOf(peerAd));
  await panel(page).locator('button:has(q)').first().click();
  await panel(page).getByRole('button', { name: 'Gjør mindre' }).click();
  await panel(page).getByRole('button', { name: 'Lukk' }).click();
  await expect(panel(page)).toHaveCount(0);

  const { changes, same } = await page.evaluate(() => {
    const { changes: seen, before } = globalThis as unknown as { changes: string[]; before: Node };
    return { changes: seen, same: document.body.isEqualNode(before) };
  });
  expect(changes).toEqual([]);
  expect(same).toBe(true);
});

test('a new ad in the same tab replaces the report at once', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  const score = panel(page).getByTestId('score');
  const first = await score.getAttribute('data-value');

  await page.evaluate(
    ([address, article]) => {
      history.pushState(null, '', address);
      // As the portals do it: the address changes first, the ad a moment later.
      setTimeout(() => {
        const next = new DOMParser().parseFromString(article, 'text/html').querySelector('article')!;
        document.querySelector('main')!.replaceChildren(next);
      }, 150);
    },
    [addressOf(otherPeerAd), adArticle(otherPeerAd)] as const,
  );
  await expect(score).not.toHaveAttribute('data-value', first!);
  await expect(panel(page).locator('[data-criterion="permanent-position"]')).not.toContainText('Fast, heltid');
  const marked = (await Promise.all(['met', 'partly', 'contradicted'].map((tone) => lit(page, tone)))).flat();
  const text = await page.locator('.job-posting-text').innerText();
  expect(marked.filter((words) => !text.includes(words))).toEqual([]);
});

test('leaving the ad takes panel and marks away', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await expect(panel(page)).toBeVisible();
  await page.evaluate(() => {
    history.pushState(null, '', '/stillinger');
    document.querySelector('main')!.replaceChildren();
  });
  await expect(panel(page)).toHaveCount(0);
  expect(await lit(page, 'met')).toEqual([]);
});

test('an ad for a nurse with a peer colleague shows nothing', async ({ page, routePage, serviceWorker }) => {
  await routePage(addressOf(nurseAd), { html: adPage(nurseAd) });
  await page.goto(addressOf(nurseAd));
  // The ad has been assessed when the background remembers it.
  const remembered = `ad:arbeidsplassen:${nurseAd.id}`;
  await expect
    .poll(() => serviceWorker.evaluate(async (key) => (await chrome.storage.session.get(key))[key], remembered))
    .toMatchObject({ gate: 'no' });
  // What is said to the page now comes after the answer.
  const described = await serviceWorker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return chrome.tabs.sendMessage(tab!.id!, { kind: 'describe-page' });
  }, addressOf(nurseAd));
  expect(described).toEqual({ ok: true, answer: null });
  await expect(page.locator('likeverd-panel')).toHaveCount(0);
  expect(await lit(page, 'met')).toEqual([]);
});

test('the panel is styled and works under the strictest page policy', async ({ page, routePage }) => {
  const csp = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  await routePage(addressOf(peerAd), { html: adPage(peerAd), headers: { 'content-security-policy': csp } });
  await page.goto(addressOf(peerAd));
  await expect(panel(page)).toHaveCSS('position', 'fixed');
  await panel(page).locator('button:has(q)').first().click();
  expect(await lit(page, 'focus')).toHaveLength(1);
});

test('nothing is requested but the page itself', async ({ page, routePage, requests }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).locator('button:has(q)').first().click();
  await panel(page).getByRole('tab', { name: 'Tallet' }).click();
  await expect(panel(page).getByText('Det betyr ikke')).toBeVisible();
  expect(requests.map(({ url }) => url).filter((url) => !url.endsWith('/favicon.ico'))).toEqual([addressOf(peerAd)]);
});

test('the toolbar shows the number for the tab', async ({ page, routePage, serviceWorker }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  const value = Number(await panel(page).getByTestId('score').getAttribute('data-value'));
  const badge = await serviceWorker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return chrome.action.getBadgeText({ tabId: tab!.id! });
  }, addressOf(peerAd));
  expect(badge).toBe(String(Math.round(value)));
});

test('the language can be changed while the panel is open', async ({ page, routePage, serviceWorker }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await expect(panel(page)).toHaveAttribute('lang', 'nb');
  await serviceWorker.evaluate(() => chrome.storage.local.set({ settings: { locale: 'nn' } }));
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/Annonsen nemner .+ tilrår/u);
  await serviceWorker.evaluate(() => chrome.storage.local.set({ settings: { locale: 'en' } }));
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/The ad mentions .+ recommend/u);
});

test('what a person arranged stays for the next ad', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await routePage(addressOf(otherPeerAd), { html: adPage(otherPeerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByRole('button', { name: 'Flytt til venstre side' }).click();
  await panel(page).getByRole('button', { name: 'Gjør mindre' }).click();
  await expect(panel(page).getByRole('button', { name: 'Vis hele' })).toHaveAttribute('aria-expanded', 'false');
  await page.goto(addressOf(otherPeerAd));
  await expect(panel(page).getByRole('button', { name: 'Vis hele' })).toBeVisible();
  const box = await panel(page).boundingBox();
  expect(box!.x).toBeLessThan(100);
});

test('keys pressed in the panel do not reach the page', async ({ page, routePage }) => {
  const listening = adPage(peerAd).replace(
    '</body>',
    `<script>window.keys = []; document.addEventListener('keydown', ({ key }) => window.keys.push(key));</script></body>`,
  );
  await routePage(addressOf(peerAd), { html: listening });
  await page.goto(addressOf(peerAd));
  const collapse = panel(page).getByRole('button', { name: 'Gjør mindre' });
  await collapse.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Vis hele' })).toBeFocused();
  expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual([]);
});
