// Type tests and doc samples: a file passes when the compiler has nothing to say about it.
// Every other file of the program that does not compile is one more failure.
import { relative } from 'node:path';
import { root, run } from './run.mjs';

const isTypeTest = (file) => /^test\/(types|\.samples)\//.test(file);

export async function countTypeTests() {
  const args = ['-p', 'tsconfig.test.json', '--pretty', 'false', '--listFiles'];
  const { code, output } = await run('tsc', args);
  const lines = output.split('\n').filter(Boolean);
  const isError = /^([^\s(][^(]*)\(\d+,\d+\): error/;
  const faulty = new Set(lines.flatMap((line) => line.match(isError)?.[1] ?? []));
  const checked = lines
    .filter((line) => line.startsWith(root))
    .map((line) => relative(root, line))
    .filter(isTypeTest);
  return {
    passed: checked.filter((file) => !faulty.has(file)).length,
    failed: faulty.size || (code === 0 ? 0 : 1),
    output: lines.filter((line) => !line.startsWith('/')).join('\n'),
  };
}
