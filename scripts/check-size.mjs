// Bundles each row of size-budget.json from dist, dependencies included, and compares min+gzip with its limit.
// A name that the entry does not export is a failure.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './run.mjs';

const rows = JSON.parse(readFileSync(join(root, 'scripts/size-budget.json'), 'utf8'));
const { name: own, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// The build stands in for the installed package; esbuild does not resolve a package to itself.
const alias = Object.fromEntries(
  Object.entries(exports)
    .filter(([path]) => path !== '.' && typeof exports[path] === 'object')
    .concat([['.', exports['.']]])
    .map(([path, conditions]) => [own + path.slice(1), join(root, conditions.import.default)]),
);

async function size(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    alias,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}

let failed = 0;
for (const { name, code, limit } of rows) {
  let verdict;
  try {
    const bytes = await size(code);
    if (bytes > limit) failed++;
    verdict = `${bytes > limit ? 'FAIL' : 'ok  '} ${String(bytes).padStart(6)} of ${limit} bytes`;
  } catch (error) {
    failed++;
    verdict = `FAIL ${error.errors?.[0]?.text ?? error.message}`;
  }
  console.log(`${name.padEnd(40)} ${verdict}`);
}
process.exitCode = failed === 0 ? 0 : 1;
