// Draws docs/public/social.png, the picture that a shared link shows. Kept in the repository: needs Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumHere } from './chromium.mjs';
import { root } from './run.mjs';

const icon = readFileSync(join(root, 'docs/public/favicon.svg'), 'utf8');
const html = `<style>
  body { margin: 0; width: 1200px; height: 630px; display: flex; flex-direction: column; justify-content: center;
    box-sizing: border-box; padding: 0 90px; background: #0b3f47; color: #fff; font: 34px/1.4 sans-serif; }
  svg { width: 120px; } h1 { font-size: 76px; margin: 24px 0 8px; } p { margin: 0; color: #cdeef2; }
  code { font: 26px monospace; color: #9fe3ec; margin-top: 40px; }
</style><body>${icon}<h1>phone-support-policy</h1><p>Who may book a callback, when the call is expected, and why not.</p>
<code>decide(request, facts) → accepted · needs-review · refused</code></body>`;

const browser = await chromiumHere();
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await page.setContent(html);
await page.screenshot({ path: join(root, 'docs/public/social.png') });
await browser.close();
