import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { clauses } from '../../src/index.ts';

const folder = fileURLToPath(new URL('../../docs/it/policy/', import.meta.url));
const PAGES: Record<string, string> = { hours: 'callback', interpretation: 'interpretations' };

test.each(Object.entries(clauses))('the Italian page of %s says what the registry says', (id, { it, en }) => {
  const group = id.split('.')[0] ?? '';
  const page = readFileSync(`${folder}${PAGES[group] ?? group}.md`, 'utf8');
  expect(page).toContain(`## \`${id}\`\n\n${it}  \n*${en}*`);
});
