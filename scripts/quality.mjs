// `npm run quality`: every check once, then docs/quality.md from what they measured. `--table` writes the table alone, from
// the last run. Long runs (mutation testing, the hour of fuzzing, ten million decisions) are done by hand: their rows come
// from scripts/quality-long.json, with the day of the run.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept, report } from './results.mjs';
import { root, run, seconds } from './run.mjs';

const CHECKS = {
  lint: ['lint and slow regular expressions', 'npm', ['run', '--silent', 'lint']],
  types: ['types', 'npm', ['run', '--silent', 'types']],
  unused: ['unused files, exports, dependencies', 'npm', ['run', '--silent', 'check:unused']],
  test: ['tests', 'npm', ['test', '--silent']],
  coverage: ['coverage', 'npm', ['run', '--silent', 'coverage']],
  build: ['build', 'npm', ['run', '--silent', 'build']],
  package: ['publint, types of the package, entries', 'npm', ['run', '--silent', 'check:package']],
};
// These keep rows of their own.
const MEASURES = {
  size: ['check-size.mjs'],
  install: ['check-install.mjs'],
  'import-time': ['check-import-time.mjs'],
  api: ['api-reports.mjs', '--check'],
  changeset: ['check-changeset.mjs'],
  runtimes: ['check-runtimes.mjs', '--all'],
  fuzz: ['../test/fuzz/run.mjs'],
  'bench-decide': ['../bench/decide.mjs'],
};

async function perform() {
  const rows = [];
  for (const [what, command, args] of Object.values(CHECKS)) {
    const started = performance.now();
    const { code, output } = await run(command, args, { env: { CI: '1' } });
    const count = /^(\d+ passed, \d+ failed)$/m.exec(output.trim().split('\n').at(-1) ?? '')?.[1];
    const covered = [...output.matchAll(/^(Lines|Branches)\s*:\s*([\d.]+%)/gm)].map(
      ([, name, part]) => `${name.toLowerCase()} ${part}`,
    );
    const measured = [count ?? covered.join(', '), seconds(started)].filter(Boolean).join(', ');
    rows.push({ what, measured: code === 0 ? measured : `failed; ${measured}`, ok: code === 0 });
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${what} (${measured})`);
  }
  report('checks', rows);
  for (const [file, ...args] of Object.values(MEASURES)) {
    await run('node', [join(root, 'scripts', file), ...args], { echo: true });
  }
}

const line = ({ what, measured, limit, ok }) =>
  `| ${what} | ${measured} | ${limit ?? ''} | ${ok ? 'green' : '**red**'} |`.replaceAll('  ', ' ');
const HEAD = '| what | measured | limit | |\n| --- | --- | --- | --- |';
const TITLES = {
  checks: 'Checks',
  size: 'Size (minified and gzipped, dependencies included)',
  'import-time': 'Import time',
  install: 'What an installation brings',
  api: 'Public API',
  changeset: 'Changesets',
  runtimes: 'Runtimes, bundlers, compilers',
  fuzz: 'Fuzzing, short',
  'bench-decide': 'Speed of a decision',
};

if (!process.argv.includes('--table')) await perform();
const results = kept();
const sections = Object.entries(TITLES).map(([name, title]) => {
  const rows = results[name]?.map(line).join('\n');
  return `## ${title}\n\n${rows ? `${HEAD}\n${rows}` : 'Not measured yet.'}`;
});
const longFile = join(root, 'scripts/quality-long.json');
const long = existsSync(longFile) ? JSON.parse(readFileSync(longFile, 'utf8')) : [];
const longRows = long.map(
  ({ what, measured, date, ok }) => `| ${what} | ${measured} | ${date} | ${ok ? 'green' : '**open**'} |`,
);
writeFileSync(
  join(root, 'docs/quality.md'),
  `# Quality

Written by \`npm run quality\`, which runs every check once; times and ratios are of the machine it ran on. What each promise
means is in [versions](versioning.md), the [threat model](threat-model.md) and the [speed of a decision](decide-speed.md).

${sections.join('\n\n')}

## Long runs, by hand

| what | measured | day | |
| --- | --- | --- | --- |
${longRows.join('\n')}
`,
);
