import { describe, expect, it } from 'vitest';
import { budgets, measureSizes } from '../../scripts/lib/sizes.mjs';

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('%s', (folder) => {
  it.each(measureSizes(folder))('$name: $gzip of at most $limit bytes of gzip', ({ gzip, limit }) => {
    expect(gzip).toBeLessThanOrEqual(limit);
  });
});

it('keeps the budgets that were promised', () => {
  expect(Object.fromEntries(budgets.map(({ name, limit }) => [name, limit]))).toEqual({
    'content script': 30_000,
    views: 40_000,
    background: 40_000,
    engine: 530_000,
    'panel texts': 50_000,
  });
});
