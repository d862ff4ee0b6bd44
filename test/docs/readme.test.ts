import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as library from '../../src/index.ts';

test('the README names every public value', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const isNamed = (name: string) => new RegExp(`\`${name}[\`(]`).test(readme);
  expect(Object.keys(library).filter((name) => !isNamed(name))).toEqual([]);
});
