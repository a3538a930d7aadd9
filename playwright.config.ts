// The tests in the real desktop shell. `npm test` names the Electron to use and gives the display; see test/support/electron-app.ts.
import { defineConfig } from '@playwright/test';

const displays = (process.env.FRONTSTAGE_DISPLAYS ?? '').split(' ').filter((display) => display !== '');

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/e2e',
  // Two windows on one display would take the focus from each other: each worker has one of its own.
  workers: displays.length || 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
});
