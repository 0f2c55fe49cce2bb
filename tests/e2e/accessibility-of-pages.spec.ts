import type { BrowserContext, Page } from '@playwright/test';
import { addressOf, adPage, otherPeerAd, peerAd } from './sample-pages';
import { expect, test } from './support/extension';
import { findBarriers } from './support/find-barriers';

// Contrast is measured on what stands still.
test.use({ locale: 'nb-NO', contextOptions: { reducedMotion: 'reduce' } });

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });
/** WCAG 2.2, 2.5.8 Target Size (Minimum), in CSS pixels. */
const leastTarget = 24;

/** Buttons, fields and tabs that are smaller than a finger needs; links within sentences may be, and what a button opens. */
const smallTargets = (page: Page, within: string): Promise<string[]> =>
  page
    .locator(
      `${within} :is(button, select, textarea, [role="tab"], input:not([type="checkbox"], [type="radio"], [type="file"]), label:has(input))`,
    )
    .evaluateAll(
      (all, least) =>
        all
          .filter((one) => one.checkVisibility())
          .filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return Math.min(width, height) < least;
          })
          .map((one) => one.outerHTML.slice(0, 100)),
      leastTarget,
    );

const wider = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openOwn(context: BrowserContext, extensionId: string, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.locator('main').waitFor();
  return page;
}

const pages = ['options.html', 'welcome.html', 'status.html', 'sidepanel.html', 'questions.html', 'library.html'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 768, 1280]) {
    test.describe(`${width} px wide, in ${colorScheme} colours`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('the own pages have no barriers, small targets or sideways scrolling', async ({ context, extensionId }) => {
        for (const path of pages) {
          const page = await openOwn(context, extensionId, path);
          if (path === 'options.html') await page.getByRole('radio', { name: /^Mine egne/u }).check();
          await test.step(path, async () => {
            expect(await findBarriers(page, 'html')).toEqual([]);
            expect(await smallTargets(page, 'main')).toEqual([]);
            expect(await wider(page)).toBe(0);
          });
          await page.close();
        }
      });

      test('the panel has no barriers or small targets in any of its states', async ({ page, routePage }) => {
        await routePage(addressOf(peerAd), { html: adPage(peerAd) });
        await routePage(addressOf(otherPeerAd), { html: adPage(otherPeerAd) });
        for (const ad of [otherPeerAd, peerAd]) {
          await page.goto(addressOf(ad));
          await panel(page).getByTestId('score').waitFor();
          expect(await findBarriers(page, 'likeverd-panel')).toEqual([]);
        }
        const permanent = panel(page).locator('[data-criterion="permanent-position"]');
        await permanent.locator('.disclosure').click();
        await permanent.getByRole('button', { name: /Dette er lest feil/u }).click();
        await expect(panel(page).getByRole('heading', { name: 'Dine rettelser' })).toBeVisible();
        for (const name of ['Funn', 'Spørsmål', 'Tallet']) {
          await panel(page).getByRole('tab', { name }).click();
          expect(await findBarriers(page, 'likeverd-panel')).toEqual([]);
          expect(await smallTargets(page, 'likeverd-panel')).toEqual([]);
        }
      });
    });
  }

  test.describe(`the popup in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('has no barriers, with an ad and without', async ({ page, context, routePage, extensionId }) => {
      const popup = await openOwn(context, extensionId, 'popup.html');
      expect(await findBarriers(popup, 'html')).toEqual([]);
      expect(await smallTargets(popup, 'main')).toEqual([]);
      await routePage(addressOf(peerAd), { html: adPage(peerAd) });
      await page.bringToFront();
      await page.goto(addressOf(peerAd));
      await panel(page).getByTestId('score').waitFor();
      // Asks the tab in front again.
      await popup.reload();
      await expect(popup.getByText(peerAd.title)).toBeVisible();
      expect(await findBarriers(popup, 'html')).toEqual([]);
      expect(await smallTargets(popup, 'main')).toEqual([]);
    });
  });
}

test.describe('at twice the size', () => {
  // 200 % of a window of 1280 × 800 is laid out as one of half the size.
  test.use({ viewport: { width: 640, height: 400 } });

  test('everything in the panel and the options can be reached', async ({ page, context, routePage, extensionId }) => {
    await routePage(addressOf(peerAd), { html: adPage(peerAd) });
    await page.goto(addressOf(peerAd));
    await panel(page).getByTestId('score').waitFor();
    for (const button of [
      panel(page).getByRole('tab', { name: 'Tallet' }),
      panel(page).getByRole('button', { name: 'Innstillinger' }),
    ]) {
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    const options = await openOwn(context, extensionId, 'options.html');
    expect(await wider(options)).toBe(0);
  });
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });

  test('levels, buttons, tabs and bars still have their outlines', async ({ page, routePage }) => {
    await routePage(addressOf(peerAd), { html: adPage(peerAd) });
    await page.goto(addressOf(peerAd));
    await panel(page).getByTestId('score').waitFor();
    await expect(panel(page).locator('.icon-button').first()).not.toHaveCSS('border-top-width', '0px');
    const ink = await page.evaluate(() => {
      const probe = document.createElement('span');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    await expect(panel(page).locator('.level-icon').first()).toHaveCSS('color', ink);
    await panel(page).getByRole('tab', { name: 'Tallet' }).click();
    await expect(panel(page).locator('.segment').first()).toHaveCSS('color', ink);
    const chosen = panel(page).getByRole('tab', { selected: true });
    const other = panel(page).getByRole('tab', { selected: false }).first();
    const line = (locator: typeof other) => locator.evaluate((one) => getComputedStyle(one).borderBottomColor);
    expect(await line(chosen)).not.toBe(await line(other));
  });
});

test('with less motion nothing moves', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();
  await panel(page).locator('.disclosure').first().click();
  const moving = await panel(page).evaluate((one) =>
    one.getAnimations({ subtree: true }).map((animation) => (animation as CSSAnimation).animationName),
  );
  expect(moving.filter((name) => name !== 'say')).toEqual([]);
});

test('the focus is seen on every control of the panel', async ({ page, routePage }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();
  await panel(page).getByRole('tab', { name: 'Spørsmål' }).click();
  await panel(page).getByRole('button', { name: 'Flytt til venstre side' }).focus();
  await page.keyboard.press('Tab');
  const seen: string[] = [];
  for (let step = 0; step < 60; step++) {
    const { name, outline } = await page.evaluate(() => {
      const focused = document.querySelector('likeverd-panel')!.shadowRoot!.activeElement;
      if (!focused) return { name: '', outline: '' };
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return {
        name: focused.getAttribute('aria-label') || focused.textContent || focused.localName,
        outline: `${outlineStyle} ${outlineWidth}`,
      };
    });
    if (name === '') break;
    expect({ name, outline }).toEqual({ name, outline: 'solid 2px' });
    seen.push(name);
    await page.keyboard.press('Tab');
  }
  expect(seen).toEqual(expect.arrayContaining(['Spørsmål', 'Spørsmål 1', 'Skriv ut …', 'Innstillinger']));
});
