// Builds quietly when dist is missing or older than what it is made from, so that the demo runs in a fresh clone.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const time = (path) => statSync(join(root, path)).mtimeMs;
const sources = readdirSync(join(root, 'src'), { recursive: true }).map((file) => join('src', file));
const newest = Math.max(...[...sources, 'package.json', 'tsup.config.ts'].map(time));
const built = ['dist/index.js', 'dist/index.cjs', 'dist/index.d.ts'];

if (!built.every((file) => existsSync(join(root, file)) && time(file) >= newest)) {
  const { code, output } = await run('npm', ['run', '--silent', 'build']);
  if (code !== 0) console.error(output);
  process.exitCode = code;
}
