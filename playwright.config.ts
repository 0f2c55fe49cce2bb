import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Generous, since a busy machine starts browsers slowly; nothing waits this long when all is well.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  // A browser that does not start or dies under it is not the project's fault; `npm test` says which tests needed this.
  retries: 1,
  forbidOnly: true,
  reporter: 'list',
});
