// Every link of the built site that stays on it leads to a page, and its anchor to a place in that page.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { built, fileOf } from './site-server.mjs';

const base = process.env['DOCS_BASE'] ?? '/';
const anchors = new Map();

function anchorsOf(file) {
  if (!anchors.has(file)) {
    const ids = [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    anchors.set(file, new Set(ids));
  }
  return anchors.get(file);
}

const decode = (text) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
const faults = new Set();
let checked = 0;
for (const name of readdirSync(built, { recursive: true })) {
  if (!name.endsWith('.html')) continue;
  const file = join(built, name);
  const address = `https://site.invalid${base}${relative(built, file).replace(/(index)?\.html$/, '')}`;
  for (const [, attribute, value] of readFileSync(file, 'utf8').matchAll(/\s(href|src)="([^"]*)"/g)) {
    const url = new URL(decode(value), address);
    if (url.hostname !== 'site.invalid') continue;
    checked++;
    const path = url.pathname.startsWith(base) ? `/${url.pathname.slice(base.length)}` : url.pathname;
    const target = fileOf(path);
    if (target === null) faults.add(`${name}: ${attribute} ${value}: no such page`);
    // A playground's state stands after the # too; it is no anchor.
    else if (
      attribute === 'href' &&
      url.hash.length > 1 &&
      !url.hash.includes('=') &&
      target.endsWith('.html')
    ) {
      if (!anchorsOf(target).has(decodeURIComponent(url.hash.slice(1))))
        faults.add(`${name}: ${value}: no such place`);
    }
  }
}
for (const fault of faults) console.error(fault);
console.log(`${checked} links checked, ${faults.size} broken`);
process.exitCode = faults.size === 0 ? 0 : 1;
