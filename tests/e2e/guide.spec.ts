import { criteria } from '#src/rubric/criteria';
import { expect, test } from './support/extension';
import { findBarriers } from './support/find-barriers';

const titles = {
  'nb-NO': 'Slik leses annonsene',
  'nn-NO': 'Slik blir annonsane lesne',
  'en-GB': 'How ads are read',
} as const;

for (const [locale, title] of Object.entries(titles)) {
  test.describe(locale, () => {
    test.use({ locale, contextOptions: { reducedMotion: 'reduce' } });

    test('the guide has every criterion, and each has an address', async ({ page, extensionId }) => {
      await page.goto(`chrome-extension://${extensionId}/guide.html#regular-supervision`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('#regular-supervision')).toBeInViewport();
      await expect(page.locator('#regular-supervision')).toBeFocused();
      for (const { id, names } of criteria)
        await expect(page.locator(`#${id}`).getByRole('heading', { level: 3 })).toHaveText(
          names[locale.slice(0, 2) as 'nb' | 'nn' | 'en'],
        );
      expect(await findBarriers(page, 'html')).toEqual([]);
    });
  });
}
