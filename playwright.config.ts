import { defineConfig } from '@playwright/test';

const INSTALLS = /policy\/(?:force|product)-install\.spec\.ts$/;

/** Browser tests. No retries: a test that passes the second time has failed. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // How long something may take before it counts as failed, on a slow machine with others at work on it. A test that
  // passes is no slower for it.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  projects: [
    { name: 'main', testIgnore: INSTALLS },
    // A browser that installs by policy asks its server in its own good time: these have the machine to themselves.
    { name: 'installs', testMatch: INSTALLS },
  ],
  use: { trace: 'off', video: 'off', screenshot: 'off' },
});
