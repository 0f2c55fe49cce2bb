import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong inside the elements that `selector` names, each as "rule: element". Evaluated, not added
 * as a script: neither the page's policy nor the extension's own lets a script in.
 */
export async function findBarriers(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    (within) => (globalThis as unknown as { axe: { run(selector: string): Promise<AxeResults> } }).axe.run(within),
    selector,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  );
}
