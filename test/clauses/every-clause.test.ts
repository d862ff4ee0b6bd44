import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clauses } from '../../src/policy/clauses.ts';

const folder = new URL('./', import.meta.url);
const text = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('every-clause'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

test.each(Object.keys(clauses))('%s has a table of situations here', (id) => {
  const isTable =
    text.includes(`describe('${id}'`) || text.includes(`\n  ['${id}'`) || text.includes(`\n    '${id}',`);
  expect(isTable).toBe(true);
});

test('there are 46 of them', () => {
  expect(Object.keys(clauses)).toHaveLength(46);
});
