// `npm run migration-note -- old.json [new.json] --from 2027-01-01 --to 2029-12-31`: a changeset for a change of policy, with
// the clauses that changed and the first dates on which an answer differs. Without a second file: against the shipped policy.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contabilitaInCloud, definePolicy, diffPolicies } from '../dist/index.js';
import { root } from './run.mjs';

const SHOWN = 12;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { from: { type: 'string' }, to: { type: 'string' }, name: { type: 'string' } },
});
const [before, after] = positionals;
if (!before || !values.from || !values.to) {
  console.error(
    'usage: npm run migration-note -- old.json [new.json] --from YYYY-MM-DD --to YYYY-MM-DD [--name file]',
  );
  process.exit(2);
}
const read = (file) => definePolicy(JSON.parse(readFileSync(file, 'utf8')));
const { changes, consequence } = diffPolicies(read(before), after ? read(after) : contabilitaInCloud, {
  from: values.from,
  to: values.to,
});
const clauses = [...new Set(changes.map(({ clause }) => clause))].sort();
const instants = [...consequence.opened, ...consequence.closed].map(({ start }) => start);
const dates = [
  ...new Set(
    [
      ...instants,
      ...consequence.slotsAdded,
      ...consequence.slotsRemoved,
      ...consequence.peakAdded,
      ...consequence.peakRemoved,
    ]
      .map((text) => text.slice(0, 10))
      .sort(),
  ),
];
const more = dates.length > SHOWN ? ` and ${dates.length - SHOWN} more until ${dates.at(-1)}` : '';
const list = changes.map(
  ({ clause, path, before: was, after: is }) =>
    `- \`${clause}\` ${path.join('.')}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`,
);
const text = `---
"phone-support-policy": minor
---

What changed, in one sentence a user understands.

Changed clauses: ${clauses.join(', ') || 'none'}
Impacted dates: ${dates.length === 0 ? `none from ${values.from} to ${values.to}` : dates.slice(0, SHOWN).join(', ') + more}

${list.join('\n')}
`;
if (values.name) writeFileSync(join(root, '.changeset', `${values.name}.md`), text);
else console.log(text);
