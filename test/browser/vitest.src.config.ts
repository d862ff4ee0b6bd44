import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../../scripts/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = (file: string) => `${root}src/${file}.ts`;

// The unit suites of src as they are, run by the browser instead of Node. Left out: those that read files or start
// programs, which a page cannot.
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^phone-support-policy$/, replacement: src('index') },
      { find: /^phone-support-policy\/(calendar|scope|email|testing)$/, replacement: src('$1') },
    ],
  },
  test: {
    include: ['test/{time,calendar,peak,callback,eligibility,request,messages,policy}/**/*.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
