// The browser for tests and pictures: Debian's chromium, or the one that CHROMIUM names. Nothing is downloaded.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function chromiumPath() {
  const path = process.env['CHROMIUM'] ?? PLACES.find(existsSync);
  if (path === undefined) throw new Error('no Chromium: apt-get install chromium, or set CHROMIUM to one');
  return path;
}

export function chromiumHere() {
  return chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
}
