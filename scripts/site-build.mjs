// `npm run docs:build`: the library, what is generated from it, the site, and its links.
// `npm run docs`: the same, then serves it (PORT, 4173 unless set).
import { mustRun, seconds } from './run.mjs';

const started = performance.now();
const script = (name) => mustRun('node', [`scripts/${name}.mjs`], { echo: true });
await script('ensure-build');
await script('site-policy-it');
await script('site-reference');
await script('site-llms');
await mustRun('vitepress', ['build', 'docs']);
await script('site-links');
console.log(`site built in docs/.vitepress/dist (${seconds(started)})`);

if (process.argv.includes('--serve')) {
  const { serveSite } = await import('./site-server.mjs');
  const server = await serveSite(Number(process.env['PORT'] ?? 4173));
  console.log(`http://localhost:${server.address().port}/`);
}
