// `npm run bench`: the library against peers and against the limit, one process per contender, the best of five rounds.
// Prints a table of ratios and writes docs/benchmarks.md. `--check` fails when a figure is not reached.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { mustRun, root } from '../scripts/run.mjs';
import { tableOf } from './table.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const contenders = ['ours', 'floor', 'date-fns', 'luxon', 'temporal', 'opening-hours', 'dayjs-business-time'];
const readsHostZone = new Set(['opening-hours', 'dayjs-business-time']);
const folder = join(root, 'node_modules', '.bench');

const INNER = [
  'calendar/calendar',
  'calendar/openings',
  'calendar/opening-hours',
  'calendar/support-time',
  'calendar/year-table',
  'callback/slot-search',
  'callback/slots',
  'policy/contabilita-in-cloud',
  'policy/define-policy',
];

/** The inner functions are not public: a bundle of the sources exports them. The entry is bundled without its packages. */
async function bundles() {
  mkdirSync(folder, { recursive: true });
  const [inner, entry] = ['inner.mjs', 'calendar.mjs'].map((file) => join(folder, file));
  const common = { bundle: true, format: 'esm', platform: 'neutral', target: 'es2022', logLevel: 'error' };
  const contents = INNER.map((file) => `export * from './src/${file}.ts';`).join('\n');
  await build({
    ...common,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    packages: 'external',
    outfile: inner,
  });
  await build({
    ...common,
    entryPoints: [join(root, 'src/calendar.ts')],
    packages: 'external',
    outfile: entry,
  });
  return { inner: pathToFileURL(inner).href, entry: pathToFileURL(entry).href };
}

async function ask(name, bundle) {
  const env = readsHostZone.has(name) ? { TZ: 'Europe/Rome' } : {};
  return JSON.parse(await mustRun('node', ['bench/contender.mjs', name, bundle], { env }));
}

/** The best median of each task over all rounds: what the machine did besides is in the others. */
async function race(bundle) {
  const best = {};
  for (let round = 1; round <= ROUNDS; round++) {
    let reference;
    for (const name of contenders) {
      const { ns, answers, faults } = await ask(name, bundle);
      reference ??= answers;
      const wrong = answers.findIndex((pair, at) => !faults[at] && String(pair) !== String(reference[at]));
      if (wrong >= 0) throw new Error(`${name} answers ${answers[wrong]}, ours ${reference[wrong]}`);
      best[name] ??= {};
      for (const [task, took] of Object.entries(ns)) {
        best[name][task] = Math.min(best[name][task] ?? Number.POSITIVE_INFINITY, took);
      }
    }
    console.log(`round ${round} of ${ROUNDS}`);
  }
  return best;
}

async function firstAnswers(entry) {
  const luxon = pathToFileURL(join(root, 'bench/contenders/luxon.mjs')).href;
  const took = { ours: [], luxon: [] };
  for (let round = 0; round < 3 * ROUNDS; round++) {
    took.ours.push(Number(await mustRun('node', ['bench/first-answer.mjs', 'ours', entry])));
    took.luxon.push(Number(await mustRun('node', ['bench/first-answer.mjs', 'luxon', luxon])));
  }
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  return { ours: median(took.ours), luxon: median(took.luxon) };
}

const { inner, entry } = await bundles();
const { text, kept } = tableOf(await race(inner), await firstAnswers(entry));
rmSync(folder, { recursive: true });
console.log(`\n${text}`);
writeFileSync(join(root, 'docs/benchmarks.md'), text);
if (process.argv.includes('--check') && !kept) process.exitCode = 1;
