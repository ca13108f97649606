import { defineConfig } from '@playwright/test';
import { browserLaunch } from './tests/browser';
import { runningCopy } from './tests/support/running-copy';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.TEST_REPORT ? [['json', { outputFile: process.env.TEST_REPORT }]] : 'list',
  use: {
    baseURL: runningCopy.baseUrl,
    launchOptions: await browserLaunch(),
    // What never comes is named after half a minute, not when the whole journey's time is over.
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    // Only what is tried without network wants the pages a phone keeps; elsewhere each page is read as it is now.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Asia/Karachi',
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: runningCopy.baseUrl,
    env: {
      PORT: String(runningCopy.port),
      SANDBOX_PORT: String(runningCopy.sandboxPort),
      DATA_DIR: runningCopy.dataDir,
      DATABASE_URL: '',
      DEMO: '1',
      // Gateways that answer late are not waited for long, and may be asked at once.
      PAYMENT_CALL_SECONDS: '2',
      JAZZCASH_INQUIRY_DELAY_SECONDS: '1',
    },
    timeout: 300_000,
    reuseExistingServer: true,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
