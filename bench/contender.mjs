// One contender in a process of its own: `node bench/contender.mjs NAME BUNDLE`. Prints one line of JSON: its answers to
// the first questions, so that all can be compared, and the median ns of a call of every task it knows.
import { createHash } from 'node:crypto';
import { measure } from 'mitata';
import { dayLater, FIRST, instants, yearsLater } from './instants.mjs';

const [name, bundle] = process.argv.slice(2);
const module = await import(`./contenders/${name}.mjs`);
const contender = module.load ? await module.load({ inner: await import(bundle) }) : module;
const CHECKED = 500;
const ns = {};
let sink = 0;

/** The median ns of one call; a run of the slow ones is a part of the questions, the next run goes on from there. */
async function time(task, perRun, ask) {
  let at = 0;
  const { p50 } = await measure(
    () => {
      for (let left = perRun; left > 0; left--) {
        sink += ask(at);
        at = at + 1 === instants.length ? 0 : at + 1;
      }
    },
    { min_cpu_time: 4e8, min_samples: 8, max_samples: 1e4 },
  );
  ns[task] = p50 / perRun;
}

const dates = Array.from(instants, (at) => new Date(at));
const { inner, nextOpening, nextSlot, slots, between, newYear } = contender;
const fast = inner !== undefined;
const perRun = fast ? instants.length : 250;

if (inner) {
  await time('inner next opening', perRun, (at) => inner.nextOpening(instants[at]));
  await time('inner next slot', perRun, (at) => inner.nextSlot(instants[at]));
}
if (nextOpening) await time('next opening', perRun, (at) => nextOpening(dates[at]).getTime());
if (nextSlot) await time('next slot', perRun, (at) => nextSlot(dates[at]).start.getTime());
if (between) {
  const [days, years] = [dayLater, yearsLater].map((list) => Array.from(list, (ms) => new Date(ms)));
  await time('support time, up to a day', perRun, (at) => between(dates[at], days[at]));
  await time('support time, up to ten years', perRun, (at) => between(dates[at], years[at]));
}
if (slots) {
  await time('10,000 slots', 1, () => {
    let sum = 0;
    let count = 0;
    for (const slot of slots(new Date(FIRST))) {
      sum += slot.start.getTime();
      if (++count === 10_000) return sum;
    }
    throw new Error(`only ${count} slots`);
  });
}
if (newYear) await time('new year', 1, newYear);

const opening = inner ? inner.nextOpening : (ms) => nextOpening(new Date(ms)).getTime();
const slot = inner ? inner.nextSlot : (ms) => nextSlot(new Date(ms)).start.getTime();
const checked = instants.slice(0, CHECKED);
const answers = Array.from(checked, (ms) => [opening(ms), slot(ms)]);
const faults =
  checked.length && module.isKnownFault ? answers.map((pair) => pair.some(module.isKnownFault)) : [];
const digest = createHash('sha256').update(String(sink)).digest('hex').slice(0, 8);
console.log(JSON.stringify({ ns, answers, faults, digest }));
