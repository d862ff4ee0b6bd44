// `npm run check:runtimes [-- --all]`: the packed tarball under every runtime, bundler and compiler that it is promised for;
// one table. Without `--all`: the oldest and the newest of each, and no download above what those need.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundles } from './bundles.mjs';
import { withPackedApp } from './packed.mjs';
import { report } from './results.mjs';
import { root, run } from './run.mjs';
import { compilers, installed, runtimes } from './runtimes.mjs';

const all = process.argv.includes('--all');
const pick = (table) =>
  Object.fromEntries(Object.entries(table).filter(([, { onDemand }]) => all || !onDemand));
const compilerNames = Object.fromEntries(
  Object.entries(pick(compilers)).map(([name, value]) => [`ts-${name}`, value]),
);
const place = await installed({ ...pick(runtimes), ...compilerNames });
const program = (name) => join(place(name), runtimes[name].program);
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const rows = [];
let digest;

/** Adds a row for a run that printed the result of the conformance suite as its last line of JSON. */
async function conforms(what, work) {
  let row = { what, measured: '', ok: false };
  try {
    const line = (await work()).split('\n').findLast((text) => text.includes('"digest"')) ?? '';
    const result = JSON.parse(line.slice(line.indexOf('{')));
    digest ??= result.digest;
    const same = result.digest === digest;
    const failures = [...result.failures, ...(same ? [] : ['other answers than the first runtime'])];
    row = {
      what,
      measured: failures.join('; ') || `${result.passed} answers, digest ${result.digest}`,
      ok: failures.length === 0,
    };
  } catch (error) {
    row.measured = String(error.message).trim().split('\n').slice(0, 3).join(' ');
  }
  rows.push(row);
}

async function output(command, args, cwd) {
  const result = await run(command, args, { cwd });
  if (result.code !== 0) throw new Error(result.output.slice(-400) || `exit code ${result.code}`);
  return result.output;
}

async function nodes(app) {
  for (const name of Object.keys(pick(runtimes)).filter((name) => name.startsWith('node-'))) {
    const version = (await output(program(name), ['--version'], app)).trim().slice(1);
    await conforms(`Node ${version}, ESM`, () => output(program(name), ['esm.mjs'], app));
    await conforms(`Node ${version}, CommonJS`, () => output(program(name), ['commonjs.cjs'], app));
  }
}

async function others(app, bundle) {
  if (all) {
    await conforms('Bun, ESM', () => output(program('bun'), ['run', 'esm.mjs'], app));
    await conforms('Bun, CommonJS', () => output(program('bun'), ['run', 'commonjs.cjs'], app));
    const deno = ['run', '--node-modules-dir=manual', '--no-lock', '--allow-read', '--allow-env', 'esm.mjs'];
    await conforms('Deno, ESM', () => output(program('deno'), deno, app));
    cpSync(bundle.esm, join(app, 'bundle.mjs'));
    writeFileSync(join(app, 'workerd.capnp'), WORKERD);
    await conforms('workerd', () => output(program('workerd'), ['test', 'workerd.capnp'], app));
  }
  await conforms('edge-runtime', () => edge(bundle.iife));
  if (existsSync(CHROMIUM)) await conforms('Chromium', () => chromium(bundle.iife));
  else rows.push({ what: 'Chromium', measured: `not found at ${CHROMIUM}`, ok: !all });
}

const WORKERD = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs"), (name = "bundle.mjs", esModule = embed "bundle.mjs")],
  compatibilityDate = "2026-01-01"))]);
`;

async function edge(file) {
  const { EdgeVM } = createRequire(import.meta.url)(place('edge-vm'));
  const vm = new EdgeVM();
  vm.evaluate(readFileSync(file, 'utf8'));
  return await vm.evaluate('globalThis.conformanceResult');
}

async function chromium(file) {
  const { chromium: browser } = await import('playwright');
  const opened = await browser.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await opened.newPage();
    await page.addScriptTag({ path: file });
    return await page.evaluate('globalThis.conformanceResult');
  } finally {
    await opened.close();
  }
}

async function types(app) {
  const sources = { 'consumer.ts': 'import', 'consumer.cts': 'require', 'consumer.mts': 'import' };
  const text = readFileSync(join(root, 'test/package/types/consumer.ts'), 'utf8');
  const folder = join(app, 'types');
  mkdirSync(folder);
  for (const name of Object.keys(sources)) writeFileSync(join(folder, name), text);
  const resolutions = { node16: 'node16', nodenext: 'nodenext', bundler: 'esnext' };
  for (const name of Object.keys(pick(compilers))) {
    const faults = [];
    for (const [moduleResolution, module] of Object.entries(resolutions)) {
      const config = join(folder, `tsconfig.${moduleResolution}.json`);
      const compilerOptions = {
        module,
        moduleResolution,
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        strict: true,
        noEmit: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
      };
      writeFileSync(config, JSON.stringify({ compilerOptions, files: Object.keys(sources) }));
      const result = await run('node', [join(place(`ts-${name}`), 'bin/tsc'), '-p', config], { cwd: folder });
      if (result.code !== 0)
        faults.push(`${moduleResolution}: ${result.output.trim().split('\n').slice(0, 2).join(' ')}`);
    }
    rows.push({
      what: `TypeScript ${name}`,
      measured: faults.join('; ') || 'node16, nodenext, bundler',
      ok: faults.length === 0,
    });
  }
}

await withPackedApp(async ({ app }) => {
  for (const file of ['conformance.mjs', 'esm.mjs', 'commonjs.cjs', 'bundled.mjs', 'worker.mjs']) {
    cpSync(join(root, 'test/package', file), join(app, file));
  }
  await nodes(app);
  const made = await bundles(app);
  for (const [name, file] of Object.entries(made)) {
    await conforms(name, () => output('node', [join(root, 'test/package/run-bundle.mjs'), file], app));
  }
  await others(app, { esm: made['esbuild, ESM'], iife: made['esbuild, one script'] });
  await types(app);
});
report(all ? 'runtimes' : 'runtimes-quick', rows);
