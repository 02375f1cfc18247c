import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the files they test; whole-system tests stand under tests/. */
export default defineConfig({
  test: {
    include: ['{server,forms,scripts,sdk/client}/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'dist/**'],
    globalSetup: ['./tests/support/global-mongo.ts'],
    // Generous, since it costs time only where something is broken: a test says by itself what must be quick.
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 180_000,
    maxWorkers: 2,
    // The server is loaded once for each worker, not for each of some 250 files: nothing in it is kept outside of what a test starts.
    isolate: false,
  },
});
