// `npm run recipe:postgres`: 200 front ends book at once on a real PostgreSQL server, where a slot has 10 places.
// What must come out: 10 callbacks in the slot that all wanted, 190 in later ones, no place given twice.
// Last line: `N passed, N failed`.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { book } from '../docs/examples/postgres/book.mjs';
import { withPostgres } from './postgres-cluster.mjs';
import { mustRun, root, seconds } from './run.mjs';

const REQUESTS = 200;
const PLACES = 10;

await mustRun('node', ['scripts/ensure-build.mjs']);
const library = await import(`${root}dist/index.js`);
const { contabilitaInCloud, definePolicy } = library;
const policy = definePolicy({
  ...contabilitaInCloud,
  id: 'ten-places',
  callback: { ...contabilitaInCloud.callback, capacity: PLACES },
});
const receivedAt = '2026-10-21T10:05:00+02:00';
const wanted = '2026-10-21T08:30:00.000Z';

const asks = Array.from({ length: REQUESTS }, (_, index) => ({
  id: `request-${index}`,
  customer: `customer-${index}`,
  receivedAt,
  subscription: { plan: 'ADVANCED', status: 'active' },
  request: {
    channel: 'chat',
    phone: '06 1234 5678',
    contactName: 'Ada Bianchi',
    description: 'Come registro una nota di credito ricevuta da un fornitore?',
  },
}));
// The scope is not what this is about: a finished classification in place of the classifier.
const scope = { scope: 'in-scope', confidence: 1, topics: [] };
const decide = (request, facts, under) => library.decide(request, { ...facts, scope }, under);

let passed = 0;
let failed = 0;
function expect(what, is, wants) {
  const ok = JSON.stringify(is) === JSON.stringify(wants);
  if (ok) passed++;
  else failed++;
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${what}: ${JSON.stringify(is)}${ok ? '' : `, expected ${JSON.stringify(wants)}`}`,
  );
}

const started = performance.now();
await withPostgres(async (connection) => {
  console.log(`server up (${seconds(started)})`);
  const pool = new pg.Pool({ ...connection, max: 16 });
  pool.on('error', () => undefined);
  try {
    await pool.query(readFileSync(new URL('../docs/examples/postgres/schema.sql', import.meta.url), 'utf8'));
    const begun = performance.now();
    const results = await Promise.all(
      asks.map((ask) => book(pool, { ...library, decide }, policy, ask, { attempts: 2000 })),
    );
    const attempts = results.reduce((sum, result) => sum + result.attempt, 0);
    console.log(`${REQUESTS} bookings at once, ${attempts} attempts (${seconds(begun)})`);

    const { rows } = await pool.query(
      'select slot_start, count(*)::int as callbacks, count(distinct seat)::int as seats, max(seat) as highest from callback group by 1 order by 1',
    );
    const first = rows.filter((row) => row.slot_start.toISOString() === wanted);
    const later = rows.filter((row) => row.slot_start.toISOString() > wanted);
    expect(
      'callbacks in the slot that all wanted',
      first.map((row) => row.callbacks),
      [PLACES],
    );
    expect(
      'callbacks in later slots',
      later.reduce((sum, row) => sum + row.callbacks, 0),
      REQUESTS - PLACES,
    );
    expect(
      'slots with a place given twice or beyond the capacity',
      rows.filter((row) => row.callbacks !== row.seats || row.highest > PLACES).length,
      0,
    );
    expect(
      'slots that are neither full nor the last',
      rows.slice(0, -1).filter((row) => row.callbacks !== PLACES).length,
      0,
    );
    expect(
      'what the front ends were told is what is written down',
      new Set(results.map(({ decision, seat }) => `${decision.callback.start.toISOString()} ${seat}`)).size,
      REQUESTS,
    );
    const double = await pool
      .query('insert into callback select slot_start, seat, $1, $1, decided from callback limit 1', [
        'intruder',
      ])
      .then(
        () => 'written',
        (error) => error.code,
      );
    expect('a program that writes without looking', double, '23505');
  } finally {
    await pool.end();
  }
});
console.log(`in all ${seconds(started)}\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
