// `npm run fuzz [-- seconds [seed [target]]]`: spoilt values into every public entry of the built package. Each target gets its
// share of the time (default: 3 s a target; the long run is an hour: `npm run fuzz -- 3600`). A finding prints target, seed
// and index; the exit code tells whether there was one.
import { report } from '../../scripts/results.mjs';
import { randomOf } from './generate.mjs';
import { isDocumented, targets } from './targets.mjs';

const SLOW = 2000;
const [total = 21, seed = 20261122, only] = process.argv
  .slice(2)
  .map((word) => (Number(word) ? Number(word) : word));
const names = Object.keys(targets).filter((name) => only === undefined || name === only);

async function fuzz(name, seconds) {
  const findings = [];
  const until = performance.now() + seconds * 1000;
  let index = 0;
  let refused = 0;
  for (; performance.now() < until && findings.length < 5; index++) {
    const started = performance.now();
    try {
      await targets[name](randomOf(seed + index));
    } catch (error) {
      if (isDocumented(error) && !['email', 'request', 'log'].includes(name)) refused++;
      else findings.push(`seed ${seed + index}: ${error.stack?.split('\n').slice(0, 3).join(' ')}`);
    }
    const took = performance.now() - started;
    if (took > SLOW) findings.push(`seed ${seed + index}: ${took.toFixed(0)} ms`);
  }
  return { index, refused, findings };
}

const rows = [];
for (const name of names) {
  const { index, refused, findings } = await fuzz(name, Number(total) / names.length);
  const measured =
    findings.join(' | ') || `${index} inputs, ${refused} refused with a documented error, no finding`;
  rows.push({ what: `fuzz of ${name}`, measured, limit: 'no finding', ok: findings.length === 0 });
}
report(Number(total) >= 600 ? 'fuzz-long' : 'fuzz', rows);
