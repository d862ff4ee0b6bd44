// Fails when the public API, a clause, a reason code, the shipped policy or the policy's schema changed since the base
// and no changeset says so; and when a changeset that names changed clauses names no dates, or clauses that do not exist.
// Base: $BASE, else origin/main, else the last release tag; without any there is nothing to compare with.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from './results.mjs';
import { root, run } from './run.mjs';

const WATCHED = [
  /^api\/.*\.api\.md$/,
  /^src\/policy\/(clauses|reason|reason-codes|contabilita-in-cloud|document|document-schema|schema-\w+)\.ts$/,
  /^src\/policy\/(localised-text|holiday-rule)\.ts$/,
  /^src\/(calendar\/italian-holidays|peak\/data\/[\w-]+|scope\/data\/weights)\.ts$/,
];
const git = async (...args) => {
  const { code, output } = await run('git', args);
  return code === 0 ? output.trim() : null;
};

async function base() {
  for (const name of [process.env.BASE, 'origin/main', await git('describe', '--tags', '--abbrev=0')]) {
    const commit = name ? await git('merge-base', name, 'HEAD') : null;
    if (commit) return commit;
  }
  return null;
}

const known = new Set(
  readFileSync(join(root, 'src/policy/clauses.ts'), 'utf8').match(/(?<=')[a-z]+\.[a-z-]+(?=')/g),
);

function faultsOf(file) {
  const text = readFileSync(join(root, '.changeset', file), 'utf8');
  const clauses = /^Changed clauses: (.+)$/m.exec(text)?.[1];
  const dates = /^Impacted dates: .*(\d{4}-\d{2}-\d{2}|none)/m.test(text);
  if (clauses === undefined || /^(all|none)\b/.test(clauses))
    return dates || clauses === undefined ? [] : [`${file}: no dates`];
  const wrong = clauses.split(/,\s*/).filter((id) => id !== 'none' && !known.has(id));
  return [
    ...wrong.map((id) => `${file}: no clause ${id}`),
    ...(dates ? [] : [`${file}: no line "Impacted dates:"`]),
  ];
}

const files = readdirSync(join(root, '.changeset')).filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);
const faults = files.flatMap(faultsOf);
const since = await base();
const changed = since === null ? [] : ((await git('diff', '--name-only', since)) ?? '').split('\n');
const watched = changed.filter((path) => WATCHED.some((pattern) => pattern.test(path)));
const noted = changed.some((path) => /^\.changeset\/(?!README).*\.md$/.test(path));
report('changeset', [
  {
    what: 'a change of API, clauses, codes or policy has a changeset',
    measured:
      since === null
        ? `no base; ${files.length} waiting`
        : `${watched.length} changed files, ${noted ? 'noted' : 'not noted'}`,
    ok: watched.length === 0 || noted,
  },
  {
    what: 'changesets name clauses that exist, and dates',
    measured: faults.join('; ') || 'yes',
    ok: faults.length === 0,
  },
]);
