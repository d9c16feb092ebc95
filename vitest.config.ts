import { defineConfig } from 'vitest/config';

/** The suites that need no browser. electron-store is inlined so that a test can stand in for `electron`. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/electron/**/*.test.ts'],
    environment: 'node',
    // Vitest itself would leave one core idle.
    maxWorkers: '100%',
    setupFiles: ['tests/support/note-zone-readers.ts'],
    // Ends a test that hangs; no test fails for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    server: { deps: { inline: ['electron-store'] } },
  },
});
