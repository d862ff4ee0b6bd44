import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = (file: string) => fileURLToPath(new URL(`./src/${file}.ts`, import.meta.url));
const zones = process.env['SUITE'] === 'zones';

export default defineConfig({
  resolve: {
    alias: [
      { find: /^phone-support-policy$/, replacement: src('index') },
      { find: /^phone-support-policy\/(calendar|scope|email|testing)$/, replacement: src('$1') },
    ],
  },
  test: {
    include: zones ? ['test/zones/**/*.test.ts'] : ['test/**/*.test.ts', 'test/.samples/*.test.ts'],
    exclude: ['test/browser/**', 'test/package/**', ...(zones ? [] : ['test/zones/**'])],
    pool: 'threads',
    isolate: false, // the library holds no state; a test that needs isolation has found a fault
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/data/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
      thresholds: { lines: 98, branches: 95 },
    },
  },
});
