// What the checks measured, for the table of docs/quality.md: one file a check, kept in node_modules/.cache.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const folder = join(root, 'node_modules', '.cache', 'quality');

/** Prints rows of `{ what, measured, limit, ok }` and keeps them; a row that is not ok makes the script fail. */
export function report(check, rows) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${check}.json`), `${JSON.stringify(rows, null, 2)}\n`);
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, measured, limit, ok } of rows) {
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${what.padEnd(width)}  ${measured}${limit ? `  (${limit})` : ''}`);
  }
  if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
}

/** The kept rows of every check, by name. */
export function kept() {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).sort();
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}
