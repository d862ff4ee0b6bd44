// `npm run replay:million`: a million redacted entries through `replay` and `summarise`, by sync and by async iterable,
// in a heap that could not hold them. Prints entries a second and the heap after each tenth. Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mustRun, root, seconds } from './run.mjs';

const ENTRIES = Number(process.env.ENTRIES ?? 1_000_000);
const HEAP_MB = 96;

if (!process.execArgv.includes('--expose-gc')) {
  await mustRun('node', ['scripts/ensure-build.mjs']);
  const args = ['--expose-gc', `--max-old-space-size=${HEAP_MB}`, fileURLToPath(import.meta.url)];
  process.exit(spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
}

const { aRequest, aSubscription, someFacts } = await import(`${root}dist/testing.js`);
const { contabilitaInCloud, decide, definePolicy, redact, replay, summarise } = await import(
  `${root}dist/index.js`
);
const strict = definePolicy({ ...contabilitaInCloud, dailyLimit: { max: 1, enforcement: 'refuse' } });

const HOUR = 3_600_000;
const FIRST = Date.UTC(2026, 0, 1);
const kinds = [{}, { phone: '' }, { phone: '347 1234567' }, { contactName: 'Ada' }, { channel: 'email' }].map(
  (fields) => {
    const request = aRequest(fields);
    const facts = someFacts({
      subscription: aSubscription(),
      scope: { scope: 'in-scope', confidence: 1, topics: [] },
    });
    return redact({ request, facts, decision: decide(request, facts) });
  },
);

/** Each entry a new object at a new moment, as from a file: nothing is shared but the kinds of requests. */
function* log() {
  for (let index = 0; index < ENTRIES; index++) {
    const at = FIRST + ((index * 7919) % 8760) * HOUR;
    const kind = kinds[index % kinds.length];
    const facts = {
      ...kind.facts,
      receivedAt: new Date(at).toISOString(),
      earlierRequests: index % 4 === 0 ? [new Date(at - 60_000).toISOString()] : [],
    };
    yield JSON.parse(JSON.stringify({ ...kind, id: String(index), facts }));
  }
}

async function* later() {
  yield* log();
}

const heaps = [];
function* watched(changes) {
  for (const change of changes) {
    if (change.index % (ENTRIES / 10) === 0) {
      globalThis.gc();
      heaps.push(Math.round(process.memoryUsage().heapUsed / 1e5) / 10);
    }
    yield change;
  }
}

const started = performance.now();
const summary = summarise(watched(replay(log(), strict)));
const rate = Math.round(ENTRIES / ((performance.now() - started) / 1000));
console.log(`${summary.total} entries in ${seconds(started)}, ${rate} a second, heap limit ${HEAP_MB} MB`);
console.log(`heap in MB after each tenth: ${heaps.join(', ')}`);
console.log(
  `changed ${summary.changed}, callbacks moved ${summary.moved}, reasons that came ${JSON.stringify(summary.came)}`,
);
const grown = (heaps.at(-1) ?? 0) - (heaps[1] ?? 0);

let read = 0;
for await (const change of replay(later(), strict)) {
  if (++read === 1000) break;
  if (change.after === undefined) throw new Error('no outcome');
}

const checks = [summary.total === ENTRIES, grown < 5, read === 1000, summary.came['daily-limit-reached'] > 0];
const failed = checks.filter((ok) => !ok).length;
console.log(`heap grown by ${grown.toFixed(1)} MB\n${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
