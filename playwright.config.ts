import { defineConfig } from '@playwright/test';

/**
 * End to end in a real browser; LEGWORK_HOST=rehearsal or =electron in the desktop app. No side effects here: knip runs
 * this file.
 */
const hasShell = process.env.LEGWORK_HOST !== undefined;

export default defineConfig({
  testDir: 'tests/e2e',
  // Nothing of the shell is there in the browser host.
  testIgnore: hasShell ? [] : 'shell/**',
  outputDir: 'tests/.results/e2e-artifacts',
  reporter: [['list'], ['json', { outputFile: 'tests/.results/e2e.json' }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  // Two cores are idle for a third of the time with two.
  workers: 3,
  // Generous, because two busy cores may serve two browsers: a test that passes never waits for these.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A trace of every test costs a fifth of the time: `--trace retain-on-failure` asks for the traces of a failing one.
  use: { screenshot: 'only-on-failure' },
});
