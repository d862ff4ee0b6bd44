// Tax deadlines and peak periods against their limits, as ratios: below 1 is within the limit.
//   node bench/peak.mjs            prints
//   node bench/peak.mjs --check    also fails when a limit is not kept
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../scripts/run.mjs';

async function load() {
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
  const outfile = join(folder, 'peak.mjs');
  const files = ['peak/tax-deadlines', 'peak/peak-periods', 'peak/daily-limit', 'policy/define-policy'];
  const contents = [...files, 'policy/contabilita-in-cloud']
    .map((file) => `export * from './src/${file}.ts';`)
    .join('\n');
  try {
    await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { taxDeadlines, peakPeriodAt, peakPeriods, checkDailyLimit, definePolicy, contabilitaInCloud } =
  await load();

/** Nanoseconds a call: the best of several rounds, which other work on the machine disturbs least. */
function measure(calls, run) {
  const rounds = [];
  for (let round = 0; round < 14; round++) {
    const begin = process.hrtime.bigint();
    run(calls);
    rounds.push(Number(process.hrtime.bigint() - begin) / calls);
  }
  return Math.min(...rounds);
}

let sink = 0;
const policies = (count) => Array.from({ length: count }, () => definePolicy({ ...contabilitaInCloud }));
/** Each policy is used once, so that every call builds the year anew. */
function fresh(calls, use) {
  const all = policies(calls * 14);
  return measure(calls, () => {
    for (let call = 0; call < calls; call++) sink += use(all.pop());
  });
}

const begin = Date.UTC(2026, 0, 1);
const instants = Float64Array.from({ length: 4096 }, (_, index) => begin + index * 7_691_000);
const earlier = [instants[0], instants[1], instants[2]];

/** The average over years that nobody has asked for yet: a start of the process, before the engine has optimised. */
function neverAsked() {
  const begin = process.hrtime.bigint();
  for (let year = 2031; year <= 2100; year++) sink += taxDeadlines(`${year}-01-01`, `${year}-12-31`).length;
  return Number(process.hrtime.bigint() - begin) / 70;
}

const results = [
  { name: 'a year of deadlines, never asked, code still cold', ns: neverAsked() },
  {
    name: 'a year of deadlines, for a new policy',
    limit: 100_000,
    ns: fresh(100, (policy) => taxDeadlines('2026-01-01', '2026-12-31', policy).length),
  },
  {
    name: 'a year of deadlines, known',
    limit: 100_000,
    ns: measure(20_000, (calls) => {
      for (let call = 0; call < calls; call++) sink += taxDeadlines('2026-01-01', '2026-12-31').length;
    }),
  },
  {
    name: 'peakPeriodAt, its year known',
    limit: 200,
    ns: measure(1_000_000, (calls) => {
      for (let call = 0; call < calls; call++) sink += peakPeriodAt(instants[call & 4095]) === null ? 0 : 1;
    }),
  },
  {
    name: 'peakPeriods of a year, known',
    ns: measure(20_000, (calls) => {
      for (let call = 0; call < calls; call++) sink += peakPeriods('2026-01-01', '2026-12-31').length;
    }),
  },
  {
    name: 'peakPeriods of a year, for a new policy',
    ns: fresh(50, (policy) => peakPeriods('2026-01-01', '2026-12-31', policy).length),
  },
  {
    name: 'checkDailyLimit with three earlier requests',
    ns: measure(300_000, (calls) => {
      for (let call = 0; call < calls; call++) sink += checkDailyLimit(earlier, instants[call & 4095]).count;
    }),
  },
];

const time = (ns) => (ns < 1000 ? `${ns.toFixed(0)} ns` : `${(ns / 1000).toFixed(1)} µs`);
for (const { name, ns, limit } of results) {
  const ratio = limit === undefined ? '' : `${(ns / limit).toFixed(2)} of the limit of ${time(limit)}`;
  console.log(`${name.padEnd(50)} ${time(ns).padStart(9)}  ${ratio}`);
}
const broken = results.filter(({ ns, limit }) => limit !== undefined && ns > limit);
if (process.argv.includes('--check') && broken.length > 0) process.exitCode = 1;
if (sink === 0) console.log('nothing was measured');
