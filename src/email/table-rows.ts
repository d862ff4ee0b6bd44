import { kindOfLabel, wordsOf } from './labels.ts';

const CELL = /\t+|\s?\|\s?| {2}/;

/**
 * Turns a table whose first row holds the labels into one line per label, so that it reads like any other list of fields:
 * "Nome | Telefono" above "Anna | 0575 …" becomes "Nome: Anna" and "Telefono: 0575 …".
 */
export function labelRows(text: string): string {
  if (!/\t|\|| {2}/.test(text)) return text;
  const lines = text.split('\n');
  const out: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const labels = cellsOf(lines[index] ?? '');
    const below = lines.findIndex((line, at) => at > index && at < index + 4 && /[\p{L}\p{N}]/u.test(line));
    const values = below < 0 ? [] : cellsOf(lines[below] ?? '');
    if (labels.length < 2 || labels.length !== values.length || !labels.every(isLabel)) {
      out.push(lines[index] ?? '');
      continue;
    }
    out.push(...labels.map((label, place) => `${label.replace(/\s?:$/, '')}: ${values[place] ?? ''}`));
    index = below;
  }
  return out.join('\n');
}

function cellsOf(line: string): string[] {
  if (line.length > 2000) return [];
  return line
    .split(CELL)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

function isLabel(cell: string): boolean {
  return cell.length < 60 && kindOfLabel(wordsOf(cell).map(({ text }) => text)) !== null;
}
