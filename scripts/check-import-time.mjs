// CPU time that importing each entry takes in a new process, on the installed tarball, beside the import of zod/mini: the best
// of several, in turns, for what the machine did besides only adds. Limits in budget.json, in times zod/mini.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPackedApp } from './packed.mjs';
import { report } from './results.mjs';
import { mustRun, root } from './run.mjs';

const ROUNDS = 7;
const { import: limits } = JSON.parse(readFileSync(join(root, 'scripts/budget.json'), 'utf8'));
const REFERENCE = 'zod/mini';
const clock = (name) =>
  `const t = process.cpuUsage(); await import('${name}'); const { user, system } = process.cpuUsage(t); console.log((user + system) / 1000)`;

await withPackedApp(async ({ app }) => {
  const names = [REFERENCE, ...Object.keys(limits).map((path) => `phone-support-policy${path}`)];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) {
      const ms = Number(await mustRun('node', ['--input-type=module', '-e', clock(name)], { cwd: app }));
      best[name] = Math.min(best[name], ms);
    }
  }
  const rows = Object.entries(limits).map(([path, limit]) => {
    const name = `phone-support-policy${path}`;
    const times = best[name] / best[REFERENCE];
    return {
      what: `import of ${name}`,
      measured: `${times.toFixed(2)} × zod/mini, here ${best[name].toFixed(0)} ms`,
      limit: `≤ ${limit} ×`,
      ok: times <= limit,
    };
  });
  report('import-time', rows);
});
