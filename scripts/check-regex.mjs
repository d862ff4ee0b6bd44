// Fails on regular expressions in src that can be made slow: exponential or polynomial, found by recheck's
// automaton, not by a list of shapes. Where a bound makes a slow one harmless, say so on the line or above it:
//   // slow-regex-ok: at most 200 characters reach it
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

process.env.RECHECK_BACKEND = 'pure'; // no native binary, no Java: the same verdict on every machine
const { check } = await import('recheck');

const folder = join(root, process.argv[2] ?? 'src');
const excuse = /\/\/ slow-regex-ok: \S/;

/** Every regex literal, and every RegExp built from a literal string, with its place. */
function* regexes(path) {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found = [];
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([node, node.text.slice(1, end), node.text.slice(end + 1)]);
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText(source) === 'RegExp'
    ) {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern && ts.isStringLiteralLike(pattern)) {
        found.push([node, pattern.text, flags && ts.isStringLiteralLike(flags) ? flags.text : '']);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const [node, pattern, flags] of found) {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const excused = excuse.test(lines[line]) || excuse.test(lines[line - 1] ?? '');
    yield { place: `${relative(root, path)}:${line + 1}`, pattern, flags, excused };
  }
}

const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'))
  : [];
let count = 0;
let slow = 0;
for (const file of files) {
  for (const { place, pattern, flags, excused } of regexes(join(folder, file))) {
    count++;
    if (excused) continue;
    const { status, complexity, error } = await check(pattern, flags, { timeout: 20_000 });
    if (status === 'safe') continue;
    slow++;
    const why = status === 'vulnerable' ? complexity.summary : `cannot be checked (${error?.kind})`;
    console.log(`${place}  ${why}  /${pattern}/${flags}`);
  }
}
console.log(`${count} regular expressions, ${slow} slow`);
process.exit(slow === 0 ? 0 : 1);
