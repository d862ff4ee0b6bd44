// `npm run recipe:replay`: a log that lies in partitions of a PostgreSQL table is replayed by several workers, each
// partition by one of them, and their counts add up to those of a single pass. Last line: `N passed, N failed`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { addSummaries } from '../docs/examples/replay/replay-partition.mjs';
import { withPostgres } from './postgres-cluster.mjs';
import { mustRun, root, seconds } from './run.mjs';

const ENTRIES = Number(process.env.ENTRIES ?? 12_000);
const WORKERS = 2;
const HOUR = 3_600_000;

await mustRun('node', ['scripts/ensure-build.mjs']);
const entry = pathToFileURL(`${root}dist/index.js`).href;
const { contabilitaInCloud, decide, definePolicy, redact, replay, summarise } = await import(entry);
const document = { ...contabilitaInCloud, id: 'what-if', dailyLimit: { max: 1, enforcement: 'refuse' } };

const request = {
  channel: 'chat',
  phone: '06 1234 5678',
  contactName: 'Ada Bianchi',
  description: 'Come registro una nota di credito ricevuta da un fornitore?',
};
const scope = { scope: 'in-scope', confidence: 1, topics: [] };
const subscription = { plan: 'ADVANCED', status: 'active' };

/** A year of requests, one for each moment; every third customer asks twice a day. */
function* log() {
  for (let index = 0; index < ENTRIES; index++) {
    const at = Date.UTC(2026, 0, 1) + Math.floor((index * 8759 * HOUR) / ENTRIES);
    const facts = { receivedAt: at, subscription, scope, earlierRequests: index % 3 === 0 ? [at - 1] : [] };
    yield redact({ id: String(index), request, facts, decision: decide(request, facts) });
  }
}

let passed = 0;
let failed = 0;
function expect(what, ok, told) {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}: ${told}`);
}

async function load(client) {
  let batch = [];
  const flush = async () => {
    await client.query(
      `insert into decision_log (received_at, entry)
       select (one #>> '{facts,receivedAt}')::timestamptz, one from jsonb_array_elements($1::jsonb) as one`,
      [JSON.stringify(batch)],
    );
    batch = [];
  };
  for (const one of log()) if (batch.push(one) === 2000) await flush();
  if (batch.length > 0) await flush();
}

/** Hands the partitions to whoever is free; one that fails fails the whole. */
function replayAll(connection, partitions) {
  const waiting = [...partitions];
  const done = new Map();
  const source = new URL('../docs/examples/replay/worker.mjs', import.meta.url);
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(source, { workerData: { connection, entry, document } });
      worker.on('message', ({ partition, summary }) => {
        if (partition !== null) done.set(partition, summary);
        worker.postMessage(waiting.shift() ?? null);
      });
      worker.on('error', reject);
      worker.on('exit', resolve);
    });
  return Promise.all(Array.from({ length: WORKERS }, work)).then(() => done);
}

const started = performance.now();
await withPostgres(async (connection) => {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  await client.query(readFileSync(new URL('../docs/examples/replay/schema.sql', import.meta.url), 'utf8'));
  await load(client);
  console.log(`${ENTRIES} entries in the table (${seconds(started)})`);
  const { rows } = await client.query(
    "select inhrelid::regclass::text as name from pg_inherits where inhparent = 'decision_log'::regclass order by 1",
  );
  const partitions = rows.map((row) => row.name);
  await client.end();

  const begun = performance.now();
  const done = await replayAll(connection, partitions);
  console.log(`${partitions.length} partitions by ${WORKERS} workers (${seconds(begun)})`);
  const whole = [...done.values()].reduce(addSummaries, {});
  const single = summarise(replay(log(), definePolicy(document)));

  expect('every partition was replayed', done.size === partitions.length, partitions.join(', '));
  expect('every entry was counted once', whole.total === ENTRIES, whole.total);
  expect(
    'something changed',
    whole.changed > 0,
    `${whole.changed} of ${whole.total}, ${JSON.stringify(whole.came)}`,
  );
  const sorted = (value) =>
    JSON.stringify(value, (_, one) =>
      one && typeof one === 'object' ? Object.fromEntries(Object.entries(one).sort()) : one,
    );
  expect('the parts add up to a single pass', sorted(whole) === sorted(single), sorted(whole.outcomes));
});
console.log(`in all ${seconds(started)}\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
