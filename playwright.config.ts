import { defineConfig } from '@playwright/test';

/** Browser tests. No retries: a test that passes the second time has failed. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: [['list']],
  use: { trace: 'off', video: 'off', screenshot: 'off' },
});
