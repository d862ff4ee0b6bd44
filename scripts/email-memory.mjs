// How much memory `parseEmailRequest` takes beyond the message itself: the peak of the process over what it held when the
// message was read in, each message in a process of its own. Fails when one takes more than docs/email.md says.
// Usage: node scripts/email-memory.mjs [MiB …=1 10] [--check: the shapes that take most] [--only <part of a shape's name>]
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadEmail } from './email-evaluate.mjs';
import { messageOf, shapes } from './email-shapes.mjs';
import { report } from './results.mjs';
import { root } from './run.mjs';

const MIB = 1024 * 1024;
/** As docs/email.md says it: so many times the size of the message, and so many MiB. */
const [TIMES, PLUS] = [4, 80];
const WORST =
  /^(?:text, wrapped lines|long HTML parts|HTML behind a text|lines that end in|small parts, quoted|addresses$|no charset, wrapped)/;
const self = fileURLToPath(import.meta.url);
const folder = join(root, 'node_modules/.cache/email');

/** In the child: the peak, and what stays when the answer alone is kept. */
async function measure(file) {
  const { parseEmailRequest } = await import(join(folder, 'email.mjs'));
  for (let round = 0; round < 20; round++) await parseEmailRequest(messageOf(shapes[0], 4000));
  const raw = new Uint8Array(readFileSync(file).buffer);
  globalThis.gc();
  const before = process.memoryUsage();
  const started = performance.now();
  const answer = await parseEmailRequest(raw);
  const took = performance.now() - started;
  const peak = process.resourceUsage().maxRSS * 1024 - before.rss;
  for (let round = 0; round < 5; round++) {
    globalThis.gc();
    await new Promise((done) => setTimeout(done, 20)); // buffers are freed a turn later
  }
  const after = process.memoryUsage();
  const kept = after.heapUsed + after.external - before.heapUsed - before.external;
  return { peak: peak / MIB, kept: kept / MIB, took, missing: answer.missing.length };
}

async function inChild(shape, size) {
  const file = join(folder, `message-${process.pid}.eml`);
  writeFileSync(file, messageOf(shape, size * MIB));
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', self, '--measure', file]);
    return { shape, size, ...JSON.parse(stdout) };
  } finally {
    rmSync(file);
  }
}

/** The shape that takes most of a size. */
async function worstOf(size, names) {
  let worst = { peak: 0 };
  for (const shape of names) {
    const row = await inChild(shape, size);
    const { peak, kept, took } = row;
    console.log(
      `${size} MiB`.padEnd(8),
      shape.padEnd(40),
      `peak ${peak.toFixed(0)} MiB`.padEnd(14),
      `kept ${kept.toFixed(1)} MiB`.padEnd(14),
      `${took.toFixed(0)} ms`,
    );
    if (peak > worst.peak) worst = row;
  }
  return worst;
}

if (process.argv[2] === '--measure') {
  console.log(JSON.stringify(await measure(process.argv[3])));
} else {
  mkdirSync(folder, { recursive: true });
  await loadEmail();
  const args = process.argv.slice(2);
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : '';
  const sizes = args.map(Number).filter((size) => size > 0);
  const names = shapes.filter((name) => (args.includes('--check') ? WORST.test(name) : name.includes(only)));
  const rows = [];
  for (const size of sizes.length > 0 ? sizes : [1, 10]) {
    const { shape, peak } = await worstOf(size, names);
    rows.push({
      what: `memory for an e-mail of ${size} MiB`,
      measured: `${peak.toFixed(0)} MiB beside the message (${shape})`,
      limit: `${TIMES} times the size plus ${PLUS} MiB: ${TIMES * size + PLUS} MiB`,
      ok: peak <= TIMES * size + PLUS,
    });
  }
  report('email-memory', rows);
}
