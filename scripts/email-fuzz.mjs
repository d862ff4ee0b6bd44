// Puts broken messages to the e-mail reader: random bytes, and the fixtures with bytes, lines and parts changed, doubled,
// cut and crossed. Fails on a throw, on an answer of the wrong shape, or on one that takes too long.
// Usage: node scripts/email-fuzz.mjs [count=200000] [seed=1]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEmail } from './email-evaluate.mjs';
import { root } from './run.mjs';

const [count = 200_000, seed = 1] = process.argv.slice(2).map(Number);
const LIMIT = 1000; // ms for a message of fixture size
const fixtures = join(root, 'test/fixtures/email');
const seeds = readdirSync(fixtures, { recursive: true })
  .filter((file) => file.endsWith('.eml'))
  .sort()
  .map((file) => new Uint8Array(readFileSync(join(fixtures, file))));

let state = seed >>> 0 || 1;
/** mulberry32: the same seed, the same messages. */
function random(below) {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) % below;
}
const pick = (list) => list[random(list.length)];
const bytes = (text) => new TextEncoder().encode(text);
const TOKENS = [
  '\r\n',
  '\n',
  '\r',
  '--',
  '=',
  '=?utf-8?B?',
  '?=',
  '<',
  '>',
  '<!--',
  '&#',
  '&amp;',
  '"',
  '(',
  ')',
  ':',
  'Content-Type: multipart/mixed; boundary=""\r\n',
  'Content-Type: message/rfc822\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'charset=utf-7',
  'charset="',
  '\u0000',
  '\ufeff',
  '\ud800',
  '> ',
  'Il giorno ',
  ' ha scritto:',
  'Tel. ',
  '+39',
  '0575 555206',
  '€',
  '\t',
  ' '.repeat(300),
  '<div>'.repeat(50),
  '9'.repeat(200),
  'Da: ',
  'Oggetto: ',
  '-- \n',
  '٣٣٨',
].map(bytes);

const splice = (data, at, remove, insert) => {
  const out = new Uint8Array(data.length - remove + insert.length);
  out.set(data.subarray(0, at));
  out.set(insert, at);
  out.set(data.subarray(at + remove), at + insert.length);
  return out;
};

const MUTATIONS = [
  (data) => splice(data, random(data.length + 1), 0, pick(TOKENS)),
  (data) => {
    const at = random(data.length);
    return splice(data, at, Math.min(random(40), data.length - at), bytes(''));
  },
  (data) => {
    const out = data.slice();
    for (let n = random(8); n >= 0; n--) out[random(out.length)] = random(256);
    return out;
  },
  (data) => data.slice(0, random(data.length)),
  (data) => data.slice(random(data.length)),
  (data) => {
    const from = random(data.length);
    const part = data.slice(from, from + random(400));
    return splice(data, random(data.length), 0, part);
  },
  (data) => {
    const other = pick(seeds);
    return splice(data, random(data.length), 0, other.slice(random(other.length)));
  },
  (data) => {
    const head = data.slice(0, 300 + random(700));
    const other = pick(seeds);
    return splice(head, head.length, 0, other.slice(random(other.length)));
  },
];

function message() {
  if (random(20) === 0) return Uint8Array.from({ length: random(3000) }, () => random(256));
  let data = pick(seeds);
  for (let n = random(4); n >= 0; n--) data = data.length === 0 ? bytes('x') : pick(MUTATIONS)(data);
  return data;
}

const FIELDS = ['phone', 'contactName', 'description'];
function faultOf({ request, missing, automatic, evidence, ownText, subjectOk, recipientOk }) {
  if (![subjectOk, recipientOk, automatic].every((value) => typeof value === 'boolean'))
    return 'a gate is no boolean';
  if (FIELDS.some((field) => request[field] !== null && typeof request[field] !== 'string'))
    return 'a field is no text';
  if (FIELDS.some((field) => (request[field] === null) !== missing.includes(field)))
    return 'missing disagrees';
  if (automatic && missing.length < 3) return 'automatic, but not empty';
  if (request.phone !== null && !/^\+\d{5,15}$/.test(request.phone)) return 'phone is not E.164';
  return evidence.some(({ start, end }) => !(start >= 0 && start <= end && end <= ownText.length))
    ? 'evidence outside the text'
    : null;
}

const { parseEmailRequest } = await loadEmail();
const started = performance.now();
let worst = 0;
for (let index = 0; index < count; index++) {
  const data = message();
  const start = performance.now();
  let fault;
  try {
    fault = faultOf(
      await parseEmailRequest(random(10) === 0 ? new TextDecoder('latin1').decode(data) : data),
    );
  } catch (error) {
    fault = String(error?.stack ?? error);
  }
  const took = performance.now() - start;
  worst = Math.max(worst, took);
  if (took > LIMIT) fault ??= `took ${took.toFixed(0)} ms for ${data.length} bytes`;
  if (fault) {
    console.log(`message ${index} of seed ${seed}: ${fault}`);
    console.log(Buffer.from(data).toString('base64').slice(0, 4000));
    process.exit(1);
  }
}
console.log(
  `${count} messages, seed ${seed}: no fault; slowest ${worst.toFixed(0)} ms; ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
