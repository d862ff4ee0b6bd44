// One contender in one process: nanoseconds and bytes per request of the mix. Bundled by bench/decide.mjs, which replaces
// the phone step where it is to be left out.
import { calendarOf, civilDayAt } from '../../src/calendar/calendar.ts';
import { decide } from '../../src/decide.ts';
import { judgeEligibility } from '../../src/judge-eligibility.ts';
import { judgeLimit } from '../../src/judge-limit.ts';
import { judgeScope } from '../../src/judge-scope.ts';
import { judgeSlot } from '../../src/judge-slot.ts';
import { contabilitaInCloud as policy } from '../../src/policy/contabilita-in-cloud.ts';
import { readPhone as readOwnPhone } from '../../src/request/phone.ts';
import { readRequest } from '../../src/request/read-request.ts';
import { classifyScope } from '../../src/scope/classify-scope.ts';
import { mix } from './mix.mjs';
import { decideObvious } from './obvious.mjs';
import { readPhone } from './phone.mjs';
import { rulesEngine } from './rules-engine.mjs';

const [name, withPhone] = [process.argv[2], process.argv[3] === 'phone'];
const calendar = calendarOf(policy);
const known = { scope: 'in-scope', confidence: 1, topics: [] };
const days = new Int32Array(40_000);
const ofMs = ({ facts }) => facts.receivedAt;
const day = (one) => civilDayAt(calendar, ofMs(one));
const engine = rulesEngine();

/** What is timed, by name; the floors are the least that any code must do for the step. */
const tasks = {
  decide: ({ request, facts }) => decide(request, facts).outcome,
  'decide, scope given': ({ request, facts }) => decide(request, { ...facts, scope: known }).outcome,
  obvious: (one) => decideObvious(one, withPhone).outcome,
  engine: (one) => engine(one, 'in-scope'),
  'step request': ({ request }) => readRequest(request, policy),
  'step phone': ({ request }) => readOwnPhone(request.phone, policy.request.callable),
  'step scope': ({ request }) => classifyScope(request.description),
  'step scope, judged': ({ request }) => judgeScope(request.description, undefined, policy),
  'step daily limit': (one) => judgeLimit(one.facts.earlierRequests, ofMs(one), day(one), policy),
  'step slot': (one) => judgeSlot(one.facts, ofMs(one), null, calendar, policy),
  'step eligibility': (one) => judgeEligibility(one.facts, ofMs(one), day(one), policy),
  'floor request': ({ request: { channel, phone, contactName, description } }) =>
    channel.length + phone.trim().length + contactName.trim().length + description.trim().length,
  'floor phone': ({ request }) => readPhone(request.phone),
  'floor scope': ({ request: { description } }) => {
    let sum = 0;
    for (let at = 0; at < description.length; at++) sum = (sum * 31 + description.charCodeAt(at)) | 0;
    return sum;
  },
  'floor daily limit': (one) => days[(ofMs(one) / 86_400_000) | 0],
  'floor slot': (one) => Math.ceil(ofMs(one) / 1_800_000) + days[(ofMs(one) / 86_400_000) | 0],
  'floor eligibility': ({ facts: { subscription } }) =>
    subscription.plan === 'ADVANCED' && subscription.status === 'active',
};

const task = tasks[name];
let sink;
/** CPU time, not time on the wall: what else the machine does is none of ours. Short tasks are repeated. */
async function round(times = 1) {
  const started = process.cpuUsage();
  for (let time = 0; time < times; time++) {
    for (const one of mix) {
      sink = task(one);
      if (name === 'engine') await sink;
    }
  }
  const { user, system } = process.cpuUsage(started);
  return ((user + system) * 1e3) / mix.length / times;
}

const budget = Number(process.env.BUDGET_MS ?? 1500);
const began = performance.now();
await round();
const times = Math.max(1, Math.round(3e7 / ((await round()) * mix.length)));
let ns = Number.POSITIVE_INFINITY;
for (let rounds = 0; rounds < 4 || performance.now() - began < budget; rounds++) {
  ns = Math.min(ns, await round(times));
}
globalThis.gc();
const before = process.memoryUsage().heapUsed;
await round();
const bytes = (process.memoryUsage().heapUsed - before) / mix.length;
const outcomes = {};
if (name === 'decide') for (const one of mix) outcomes[task(one)] = (outcomes[task(one)] ?? 0) + 1;
console.log(JSON.stringify({ ns, bytes, outcomes, sink: typeof sink }));
