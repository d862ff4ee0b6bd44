// `npm run bench:decide`: the whole decision on a stated mix of 2,000 requests, against the obvious stack and against
// json-rules-engine for the rules alone; where the time goes; bytes per decision. Ratios, one process per contender.
// `--check` (quick) fails when a ratio fell by more than 1.5 × below the one written in bench/decide-ratios.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { report } from '../scripts/results.mjs';
import { mustRun, root } from '../scripts/run.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 3);
const checking = process.argv.includes('--check');
const folder = join(root, 'node_modules', '.bench-decide');
const ratiosFile = join(root, 'bench/decide-ratios.json');
mkdirSync(folder, { recursive: true });

/** Leaves the phone step out on our side: any text is a number. */
const noPhone = {
  name: 'no phone',
  setup: (esbuild) =>
    esbuild.onLoad({ filter: /src\/request\/phone\.ts$/ }, () => ({
      contents: `const read = { ok: true, phone: '+390612345678', extension: null, kind: 'fixed', country: 'IT' };
        export const readPhone = () => read; export const judgeNumbers = () => read;`,
    })),
};

async function bundle(name, plugins) {
  const outfile = join(folder, `${name}.mjs`);
  const entryPoints = [join(root, 'bench/decide/contender.mjs')];
  const banner = {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  };
  await build({
    entryPoints,
    outfile,
    plugins,
    banner,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
  });
  return outfile;
}

const files = { phone: await bundle('phone', []), without: await bundle('without', [noPhone]) };
const gc = ['--expose-gc', '--max-semi-space-size=256'];

async function best(task, kind = 'phone', rounds = ROUNDS) {
  let found;
  for (let round = 0; round < rounds; round++) {
    const took = JSON.parse(await mustRun('node', [...gc, files[kind], task, kind]));
    if (found === undefined || took.ns < found.ns) found = took;
  }
  return found;
}

const ours = await best('decide');
const oursWithout = await best('decide', 'without');
const obvious = await best('obvious');
const obviousWithout = await best('obvious', 'without');
const rules = await best('decide, scope given', 'without');
const engine = await best('engine', 'without');
const ratios = {
  'obvious stack, same phone library on both sides': { times: obvious.ns / ours.ns, goal: 5 },
  'obvious stack, phone step left out on both': { times: obviousWithout.ns / oursWithout.ns, goal: 15 },
  'json-rules-engine, rules alone': { times: engine.ns / rules.ns, goal: null },
};

if (checking) {
  const known = JSON.parse(readFileSync(ratiosFile, 'utf8'));
  report(
    'bench-decide-check',
    Object.entries(ratios).map(([what, { times }]) => ({
      what,
      measured: `${times.toFixed(1)} ×`,
      limit: `≥ ${(known[what] / 1.5).toFixed(1)} ×`,
      ok: times >= known[what] / 1.5,
    })),
  );
} else await writeTables();

async function writeTables() {
  const steps = ['request', 'phone', 'scope', 'daily limit', 'slot', 'eligibility'];
  const rows = [];
  for (const name of steps) {
    const [step, floor] = [await best(`step ${name}`), await best(`floor ${name}`)];
    const ns = (value) =>
      value < 100 ? value.toFixed(0) : `${(value / 1000).toFixed(2)} µs`.replace(/^/, '');
    const unit = (value) => (value < 100 ? `${ns(value)} ns` : ns(value));
    rows.push(
      `| ${name === 'phone' ? 'of that: phone' : name} | ${unit(step.ns)} | ${((100 * step.ns) / ours.ns).toFixed(0)} % | ${unit(floor.ns)} | ${step.bytes.toFixed(0)} |`,
    );
  }
  const mark = ({ times, goal }) => (goal === null ? '' : times >= goal ? 'reached' : 'missed');
  const text = `# Speed of a decision

Written by \`npm run bench:decide\`. The mix: 2,000 requests, 25 % refused by plan, 15 % out of scope, 10 % invalid, a third of
them by e-mail (\`bench/decide/mix.mjs\`). One process per contender, the best of ${ROUNDS}; compare ratios, for times say as much
about the machine and what else it did.

| against | how many times longer it takes | to reach | |
| --- | --- | --- | --- |
${Object.entries(ratios)
  .map(
    ([what, ratio]) =>
      `| ${what} | ${ratio.times.toFixed(1)} × | ${ratio.goal === null ? '–' : `≥ ${ratio.goal} ×`} | ${mark(ratio)} |`,
  )
  .join('\n')}

The obvious stack is zod for the form, 300 regular expressions tried one by one, date-fns-tz for the hours and the same
phone library with the same metadata (\`bench/decide/obvious.mjs\`). json-rules-engine gets nine rules over facts already
read; on our side the scope is given and the phone step left out, the rest is the whole decision with slot and trace.

One decision of the mix takes ${(ours.ns / 1000).toFixed(1)} µs here and allocates ${ours.bytes.toFixed(0)} bytes (${oursWithout.bytes.toFixed(0)} without the phone
step); the obvious stack allocates ${obvious.bytes.toFixed(0)}. Outcomes: ${Object.entries(ours.outcomes)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}.

## Where the time goes

| step | time | share | floor | bytes |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

Measured step by step, so that the shares do not add up to 100 %: what is left is the outcome, advice, trace and
preconditions. Nor do the bytes: a step alone gives up its results, which a compiler may then not make at all, while a
decision keeps them; nothing is kept behind it (\`npm run bench:steady\`). The floor is the least that any code must do: trim four texts; parse and validate the number with the
library as it comes; walk over the characters once; look into a table by day; compare two words.
`;
  console.log(text);
  writeFileSync(join(root, 'docs/decide-speed.md'), text);
  writeFileSync(
    ratiosFile,
    `${JSON.stringify(Object.fromEntries(Object.entries(ratios).map(([what, { times }]) => [what, Number(times.toFixed(1))])), null, 2)}\n`,
  );
  report(
    'bench-decide',
    Object.entries(ratios).map(([what, { times, goal }]) => ({
      what,
      measured: `${times.toFixed(1)} ×`,
      limit: goal === null ? '' : `≥ ${goal} ×`,
      ok: goal === null || times >= goal,
    })),
  );
}
