import type { Page, Worker } from '@playwright/test';
import { addressOf, adPage, nurseAd, peerAd } from './sample-pages';
import { expect, test } from './support/extension';

test.use({ locale: 'nb-NO' });

const panel = (page: Page) => page.getByRole('complementary', { name: /Likeverd/u });

/** Keys and menus of the browser itself are out of a test's reach: the background is told as the browser tells it. */
async function tell(
  serviceWorker: Worker,
  url: string,
  event: { command: string } | { menu: string; frameId: number },
): Promise<void> {
  await serviceWorker.evaluate(
    async ([address, told]) => {
      const [tab] = await chrome.tabs.query({ url: address });
      type Dispatched = { dispatch(...values: unknown[]): void };
      if ('command' in told) (chrome.commands.onCommand as unknown as Dispatched).dispatch(told.command, tab);
      else
        (chrome.contextMenus.onClicked as unknown as Dispatched).dispatch(
          { menuItemId: told.menu, frameId: told.frameId },
          tab,
        );
    },
    [url, event] as const,
  );
}

test('keys close the panel, bring it back, and have the page checked', async ({ page, routePage, serviceWorker }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await routePage(addressOf(nurseAd), { html: adPage(nurseAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();
  await tell(serviceWorker, addressOf(peerAd), { command: 'toggle-panel' });
  await expect(panel(page)).toHaveCount(0);
  await tell(serviceWorker, addressOf(peerAd), { command: 'toggle-panel' });
  await expect(panel(page)).toBeVisible();

  await page.goto(addressOf(nurseAd));
  await tell(serviceWorker, addressOf(nurseAd), { command: 'check-page' });
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/Ser ikke ut som en annonse/u);
});

test('a key saves the ad, once', async ({ page, context, extensionId, routePage, serviceWorker }) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();
  const saved = panel(page).locator('.saved-note[data-state="saved"]');
  await tell(serviceWorker, addressOf(peerAd), { command: 'save-ad' });
  await expect(saved).toBeVisible();
  await tell(serviceWorker, addressOf(peerAd), { command: 'save-ad' });
  await expect(saved).toBeVisible();
  const options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/options.html`);
  await expect(options.locator('dl > div', { hasText: 'Lagrede annonser' })).toHaveText(/1$/u);
});

test('selected text is read by itself, and its quotes are found in the page', async ({
  page,
  routePage,
  serviceWorker,
}) => {
  await routePage(addressOf(peerAd), { html: adPage(peerAd) });
  await page.goto(addressOf(peerAd));
  await panel(page).getByTestId('score').waitFor();
  const whole = Number(await panel(page).getByTestId('score').getAttribute('data-value'));
  await page.evaluate(() => {
    const range = document.createRange();
    const text = document.querySelector('.job-posting-text')!;
    range.setStart(text.querySelector('p')!.firstChild!, 0);
    range.setEnd(text.querySelectorAll('ul')[1]!, 1);
    document.getSelection()!.addRange(range);
  });
  await tell(serviceWorker, addressOf(peerAd), { menu: 'check-selection', frameId: 0 });
  await expect
    .poll(async () => Number(await panel(page).getByTestId('score').getAttribute('data-value')))
    .toBeLessThan(whole);
  const silent = panel(page).getByTestId('group-not-stated');
  await expect(silent.locator('[data-criterion="regular-supervision"]')).toBeVisible();
  await panel(page).locator('[data-criterion="role-description"] button:has(q)').first().click();
  await expect(panel(page).getByText('Sitatet er merket i annonsen.')).toBeVisible();
});
