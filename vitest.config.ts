import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    allowOnly: false,
    // Property tests read hundreds of ads; a busy machine takes its time.
    testTimeout: 20_000,
  },
});
