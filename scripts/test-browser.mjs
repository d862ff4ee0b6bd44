// `npm run test:browser`: the built site used as a person would, and the suites of src, both in headless Chromium.
// `-- --built` takes the site as it is built. Last line: `N passed, N failed`, summed over both.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun, run, seconds } from './run.mjs';

const SUITES = {
  site: 'test/browser/vitest.config.ts',
  'src in Chromium': 'test/browser/vitest.src.config.ts',
};
const scratch = mkdtempSync(join(tmpdir(), 'phone-support-browser-'));
const total = { passed: 0, failed: 0 };

async function suite(name, config) {
  const started = performance.now();
  const file = join(scratch, `${name.replace(/\W/g, '-')}.json`);
  const args = [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code, output } = await run('vitest', args, { env: { NO_COLOR: '1' } });
  let result = { numPassedTests: 0, numFailedTests: 0 };
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Nothing was written: the suite could not start, and counts as one failure below.
  }
  const failed = result.numFailedTests || (code === 0 ? 0 : 1);
  if (failed > 0) console.log(output);
  else for (const line of output.match(/^(guide|playground): .*$/gm) ?? []) console.log(line);
  console.log(
    `${failed ? 'FAIL' : 'ok  '} ${name}: ${result.numPassedTests} passed, ${failed} failed (${seconds(started)})`,
  );
  total.passed += result.numPassedTests;
  total.failed += failed;
}

if (!process.argv.includes('--built')) await mustRun('node', ['scripts/site-build.mjs'], { echo: true });
for (const [name, config] of Object.entries(SUITES)) await suite(name, config);
rmSync(scratch, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
