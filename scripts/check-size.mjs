// Bundles each row of size-budget.json from dist, dependencies included, and compares min+gzip with its limit.
// A name that the entry does not export is a failure.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { report } from './results.mjs';
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

const results = [];
for (const { name, code, limit } of rows) {
  const row = { what: name, limit: `≤ ${limit} bytes` };
  try {
    const bytes = await size(code);
    results.push({ ...row, measured: `${bytes} bytes`, ok: bytes <= limit });
  } catch (error) {
    results.push({ ...row, measured: error.errors?.[0]?.text ?? error.message, ok: false });
  }
}
report('size', results);
