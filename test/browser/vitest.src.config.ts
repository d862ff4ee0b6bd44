import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../../scripts/chromium.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const src = (file: string) => `${root}src/${file}.ts`;

const FOLDERS = [
  'time',
  'policy',
  'calendar',
  'peak',
  'callback',
  'eligibility',
  'request',
  'messages',
  'email',
];

/** The unit suites of src as they are; without those that read files or start programs, which a page cannot. */
const suites = FOLDERS.flatMap((folder) => {
  const files = readdirSync(join(root, 'test'), { recursive: true }).map(String);
  return files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.test.ts'));
})
  .map((file) => join(root, 'test', file))
  .filter((file) => !/(from|import\()\s*'node:/.test(readFileSync(file, 'utf8')));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^phone-support-policy$/, replacement: src('index') },
      { find: /^phone-support-policy\/(calendar|scope|email|testing)$/, replacement: src('$1') },
    ],
  },
  test: {
    include: suites,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: ['--no-sandbox'] } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
