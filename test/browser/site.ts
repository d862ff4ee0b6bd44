import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { chromiumHere } from '../../scripts/chromium.mjs';
import { built, serveSite } from '../../scripts/site-server.mjs';

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

export type Visit = {
  page: Page;
  /** Requests that left the site, and what the page complained about. */
  foreign: string[];
  complaints: string[];
  /** Addresses of the scripts that were loaded. */
  scripts: string[];
};

let server: Server;
let browser: Browser;

/** Serves the built site and starts the browser for the tests of a file. */
export function serveForTests(): void {
  beforeAll(async () => {
    if (!existsSync(join(built, 'index.html'))) throw new Error('build the site first: npm run docs:build');
    server = await serveSite(0);
    browser = await chromiumHere();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
}

function origin(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export type Options = { viewport?: typeof WIDE; dark?: boolean; reducedMotion?: boolean };

/** A page of the site as a new visitor sees it. */
export async function visit(
  path: string,
  { viewport = WIDE, dark = false, reducedMotion = false }: Options = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
    locale: 'en-GB',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  const seen: Visit = { page, foreign: [], complaints: [], scripts: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin()) && !url.startsWith('data:') && !url.startsWith('blob:'))
      seen.foreign.push(url);
    if (request.resourceType() === 'script' || /\.js$/.test(url)) seen.scripts.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text())) seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  await page.goto(origin() + path, { waitUntil: 'networkidle' });
  return seen;
}

/** The playground of a language at an instant, ready to be used. */
export async function playground(locale: 'en' | 'it', hash: string, options: Options = {}): Promise<Visit> {
  const seen = await visit(`${locale === 'it' ? '/it' : ''}/playground/#${hash}`, options);
  await seen.page.waitForSelector('.playground[data-ready="true"]');
  return seen;
}

/** What axe finds wrong: rule and places. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const result = await axe.run();
    return result.violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ target }) => String(target)),
    }));
  });
  return violations.map(({ id, places }) => `${id}: ${places.slice(0, 5).join(' | ')}`);
}

/** Nothing sticks out to the side: how far the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
