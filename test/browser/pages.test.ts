import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileOf } from '../../scripts/site-server.mjs';
import { accessibilityFaults, NARROW, overflow, playground, serveForTests, visit, WIDE } from './site.ts';

serveForTests();

function zipped(addresses: string[]): number {
  const files = [...new Set(addresses)].map((address) => fileOf(new URL(address).pathname));
  return files.reduce((sum, file) => sum + (file === null ? 0 : gzipSync(readFileSync(file)).length), 0);
}

const PAGES = [
  '/',
  '/it/',
  '/guide/',
  '/guide/chat-form',
  '/policy/',
  '/policy/eligibility',
  '/it/policy/',
  '/it/policy/interpretations',
  '/reference/',
  '/reference/reason-codes',
  '/reference/schemas',
  '/no-such-page',
];

test.each(PAGES)(
  '%s has no accessibility fault, wide or narrow, light or dark, and asks nothing of other hosts',
  async (path) => {
    for (const options of [{ viewport: WIDE }, { viewport: NARROW, dark: true }]) {
      const { page, foreign, complaints } = await visit(path, options);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect([foreign, complaints]).toEqual([[], []]);
      await page.context().close();
    }
  },
);

test('the first view of the guide takes at most 100 kB of JavaScript, gzipped', async () => {
  const { scripts } = await visit('/guide/');
  const bytes = zipped(scripts);
  console.log(`guide: ${(bytes / 1000).toFixed(1)} kB of JavaScript`);
  expect(bytes).toBeLessThanOrEqual(100_000);
});

test('the playground takes at most 200 kB of JavaScript of its own, gzipped, with all five parts opened', async () => {
  const guide = new Set((await visit('/guide/')).scripts);
  const { page, scripts } = await playground('en', 'tab=chat&at=2026-11-20T10:40');
  const first = zipped(scripts);
  for (const name of ['E-mail', 'Dashboard', 'Policy', 'Trace']) {
    await page.getByRole('tab', { name }).click();
    await page.waitForLoadState('networkidle');
  }
  await page.getByRole('tab', { name: 'E-mail' }).click();
  await page.getByRole('button', { name: 'complete' }).click();
  await page.waitForSelector('mark.phone');
  const own = zipped(scripts.filter((address) => !guide.has(address)));
  console.log(
    `playground: ${(first / 1000).toFixed(1)} kB at first, ${(own / 1000).toFixed(1)} kB of its own in all`,
  );
  expect(own).toBeLessThanOrEqual(200_000);
});

test('the search finds a clause', async () => {
  const { page } = await visit('/guide/');
  await page
    .getByRole('button', { name: /search/i })
    .first()
    .click();
  await page.getByRole('searchbox').fill('migration');
  await page.locator('.VPLocalSearchBox .result').first().waitFor();
  expect(await page.locator('.VPLocalSearchBox .results').textContent()).toContain('migration');
});

test('a page that does not exist says so and leads home', async () => {
  const { page } = await visit('/no-such-page');
  await page.getByText('Page not found').waitFor();
  expect(await page.getByRole('link', { name: /home page/ }).getAttribute('href')).toBe('/');
});
