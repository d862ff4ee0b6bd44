// `npm run mutation [-- folder …]`: Stryker over the rules, a folder at a time (default: all of them, about two hours on two
// cores), then the score of each and of all, goal 92 %. What lives is listed in reports/mutation/<folder>.txt.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './results.mjs';
import { root, run, seconds } from './run.mjs';

const GOAL = 92;
/** The files that are changed, by the name of a run. */
export const MUTATED = {
  time: ['src/time/**/*.ts'],
  policy: ['src/policy/**/*.ts'],
  calendar: ['src/calendar/**/*.ts'],
  peak: ['src/peak/**/*.ts'],
  eligibility: ['src/eligibility/**/*.ts'],
  request: ['src/request/**/*.ts'],
  callback: ['src/callback/**/*.ts'],
  decide: ['src/{decide,judge,judge-*,outcome,trace-step}.ts'],
};
const folderOf = (name, ending) => join(root, 'reports', 'mutation', `${name}${ending}`);

function countOf(name) {
  const { files } = JSON.parse(readFileSync(folderOf(name, '.json'), 'utf8'));
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const of = (...wanted) => states.filter((status) => wanted.includes(status)).length;
  return { told: of('Killed', 'Timeout'), late: of('Timeout'), lived: of('Survived', 'NoCoverage') };
}

function rowOf(what, { told, late, lived }) {
  const score = (100 * told) / (told + lived);
  const measured = `${score.toFixed(1)} % (${told} of ${told + lived}, ${late} by running out of time)`;
  return { what, measured, limit: `≥ ${GOAL} %`, ok: score >= GOAL };
}

async function main(names) {
  mkdirSync(folderOf('', ''), { recursive: true });
  for (const name of names) {
    const started = performance.now();
    const { output } = await run('stryker', ['run'], { env: { MUTATED: name }, echo: true });
    writeFileSync(folderOf(name, '.txt'), output);
    console.log(`${name}: ${seconds(started)}`);
  }
  const measured = Object.keys(MUTATED).filter((name) => existsSync(folderOf(name, '.json')));
  const counts = measured.map(countOf);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const all = { told: sum('told'), late: sum('late'), lived: sum('lived') };
  report('mutation', [
    ...measured.map((name, at) => rowOf(`mutants of ${name}`, counts[at])),
    rowOf('all', all),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  await main(asked.length > 0 ? asked : Object.keys(MUTATED));
}
