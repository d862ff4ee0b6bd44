import { defineConfig } from 'vitest/config';

// The built site in a browser: one file at a time, for every file starts a browser.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
