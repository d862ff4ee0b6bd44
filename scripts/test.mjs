// `npm test`: every suite that needs no browser. Last line: `N passed, N failed`, summed over the suites.
// `npm run test:zones`: only the time-zone suite.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, seconds } from './run.mjs';
import { writeSamples } from './samples.mjs';
import { countTypeTests } from './type-tests.mjs';

const zones = [
  'UTC',
  'Europe/Rome',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Cairo',
];
const scratch = mkdtempSync(join(tmpdir(), 'phone-support-test-'));
const total = { passed: 0, failed: 0 };

function report(name, { passed, failed, output }, started) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) console.log(output);
  console.log(
    `${failed ? 'FAIL' : 'ok  '} ${name}: ${passed} passed, ${failed} failed (${seconds(started)})`,
  );
}

/** A file that cannot be loaded, or an error outside any test, counts as one failure. */
async function vitest(name, env) {
  const started = performance.now();
  const file = join(scratch, `${name.replace(/\W/g, '-')}.json`);
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run('vitest', args, { env });
  let result;
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    result = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
  const broken = result.testResults.filter(
    (f) => f.status === 'failed' && f.assertionResults.length === 0,
  ).length;
  const failed = result.numFailedTests + broken;
  report(name, { passed: result.numPassedTests, failed: failed || (code === 0 ? 0 : 1), output }, started);
}

async function types() {
  const started = performance.now();
  report('types', await countTypeTests(), started);
}

/** Two at a time: the zone suite is small, and starting Vitest is most of its cost. */
async function allZones() {
  const queue = [...zones];
  const worker = async () => {
    for (let zone = queue.shift(); zone; zone = queue.shift()) {
      await vitest(`zones, TZ=${zone}`, { SUITE: 'zones', TZ: zone });
    }
  };
  await Promise.all([worker(), worker()]);
}

if (process.argv[2] !== 'zones') {
  writeSamples();
  await Promise.all([vitest('unit, properties, architecture, samples', {}), types()]);
}
await allZones();

rmSync(scratch, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
