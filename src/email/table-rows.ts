import { kindOfLabel, wordsOf } from './labels.ts';

const CELL = /\t+|\s?\|\s?| {2}/;

/**
 * Turns a table whose first row holds the labels into one line per label, so that it reads like any other list of fields:
 * "Nome | Telefono" above "Anna | 0575 …" becomes "Nome: Anna" and "Telefono: 0575 …".
 */
export function labelRows(text: string): string {
  if (!CELL.test(text)) return text;
  const lines = text.split('\n');
  const out: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const labels = cellsOf(line);
    const below = labels.length < 2 ? -1 : nextRow(lines, index);
    const values = below < 0 ? [] : cellsOf(lines[below] ?? '');
    if (below < 0 || labels.length !== values.length || !labels.every(isLabel)) {
      out.push(line);
      continue;
    }
    out.push(...labels.map((label, place) => `${label.replace(/\s?:$/, '')}: ${values[place] ?? ''}`));
    index = below;
  }
  return out.join('\n');
}

/** The row of values: at most two lines that hold none may stand between. */
function nextRow(lines: readonly string[], index: number): number {
  for (let below = index + 1; below < Math.min(lines.length, index + 4); below++)
    if (/[\p{L}\p{N}]/u.test(lines[below] ?? '')) return below;
  return -1;
}

function cellsOf(line: string): string[] {
  if (line.length > 2000 || !CELL.test(line)) return [];
  return line
    .split(CELL)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function isLabel(cell: string): boolean {
  if (cell.length >= 60) return false;
  const words = wordsOf(cell);
  return kindOfLabel(words, 0, words.length - 1) !== null;
}
