// `npm run test:oracles`: every oracle in full (all zones, all years, 100,000 instants asked one by one), the hours of
// the shipped policy under six host zones. Minutes, not seconds: the daily suite asks a part of it.
import { spawnSync } from 'node:child_process';

const hosts = [
  'UTC',
  'Europe/Rome',
  'America/New_York',
  'Pacific/Apia',
  'Australia/Lord_Howe',
  'Africa/Cairo',
];
let failed = 0;

function vitest(folder, env) {
  console.log(`\n${folder}, ${JSON.stringify(env)}`);
  const args = ['vitest', 'run', folder, '--testTimeout=600000', '--hookTimeout=600000'];
  const { status } = spawnSync('npx', args, {
    stdio: 'inherit',
    env: { ...process.env, ORACLES: 'full', ...env },
  });
  if (status !== 0) failed++;
}

vitest('test/oracles', {});
for (const TZ of hosts) vitest('test/zones/oracle', { SUITE: 'zones', TZ });
console.log(failed === 0 ? '\nevery oracle agrees' : `\n${failed} runs with disagreements`);
process.exitCode = failed === 0 ? 0 : 1;
