// What a user would install: pack once, then publint, are-the-types-wrong, and every entry of the tarball loaded
// as ESM, as CommonJS, and bundled for the browser.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { mustRun, root, run, seconds } from './run.mjs';

const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.keys(exports).filter((path) => !path.endsWith('.json'));
const documents = Object.keys(exports).filter((path) => path.endsWith('.schema.json'));
const specifier = (path) => name + path.slice(1);
const scratch = mkdtempSync(join(tmpdir(), 'phone-support-package-'));

/** Prints the names an entry exports, sorted, so that ESM and CommonJS can be compared. */
const print =
  'console.log(Object.keys(m).filter((k) => k !== "default" && k !== "module.exports").sort().join())';

async function loads(app) {
  for (const path of entries) {
    const esm = await mustRun(
      'node',
      ['--input-type=module', '-e', `import * as m from '${specifier(path)}'; ${print}`],
      { cwd: app },
    );
    const cjs = await mustRun('node', ['-e', `const m = require('${specifier(path)}'); ${print}`], {
      cwd: app,
    });
    if (esm.trim() === '') throw new Error(`${specifier(path)} exports nothing`);
    if (esm !== cjs) throw new Error(`${specifier(path)} differs:\n  ESM  ${esm}  CJS  ${cjs}`);
  }
  for (const path of documents) await mustRun('node', ['-e', `require('${specifier(path)}')`], { cwd: app });
}

async function bundles(app) {
  for (const path of entries) {
    const contents = `export * from '${specifier(path)}'`;
    await build({
      stdin: { contents, resolveDir: app },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      logLevel: 'warning',
    });
  }
}

async function step(title, work) {
  const started = performance.now();
  await work();
  console.log(`ok   ${title} (${seconds(started)})`);
}

try {
  await mustRun('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch]);
  const tarball = join(scratch, (await run('ls', [scratch])).output.trim());
  const app = join(scratch, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "private": true }');

  await step('publint', () => mustRun('publint', [tarball, '--strict']));
  await step('are the types wrong', () => mustRun('attw', [tarball, '--format', 'table-flipped']));
  await step('install', () =>
    mustRun('npm', ['install', tarball, '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'], {
      cwd: app,
    }),
  );
  await step('load as ESM and as CommonJS', () => loads(app));
  await step('bundle for the browser', () => bundles(app));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true });
}
