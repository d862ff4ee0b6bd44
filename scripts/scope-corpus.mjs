// Reads the corpora of the scope classifier: plain text, a label and a theme in brackets, then one text a line.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export const LABELS = [
  'correct-use',
  'internet-connection',
  'hardware',
  'os-or-third-party',
  'api',
  'migration',
  'training-or-setup',
  'unclear',
];
const FOLDER = new URL('../test/corpora/scope/', import.meta.url);

const named = (name) => (name === 'in-scope' ? 'correct-use' : name);

/** One corpus file as `{ text, labels, also, mixed, theme, half, file }[]`. */
export function parseCorpus(source, file = '') {
  const rows = [];
  let head = null;
  let half = null;
  for (const raw of source.split('\n')) {
    const line = raw.trim();
    if (line.startsWith('#')) half = /^#\s*half:\s*(\w+)/.exec(line)?.[1] ?? half;
    else if (line.startsWith('[')) head = parseHead(line);
    else if (line !== '' && head !== null) rows.push({ text: line, ...head, half, file });
  }
  return rows;
}

/** `[label: theme]`, `[label|also acceptable: theme]`, `[mixed covered uncovered: theme]`, `[uncovered uncovered: theme]`. */
function parseHead(line) {
  const [left = '', theme = ''] = line.slice(1).replace(/\]$/, '').split(':');
  const [main = '', ...also] = left.split('|');
  const words = main.trim().split(/\s+/);
  const mixed = words[0] === 'mixed';
  const labels = (mixed ? words.slice(1) : words).map(named);
  return { labels, also: also.map((label) => named(label.trim())), mixed, theme: theme.trim() };
}

export const readFile = (name) => readFileSync(new URL(name, FOLDER), 'utf8');

export function readCorpus(names = trainingFiles()) {
  return names.flatMap((name) => parseCorpus(readFile(name), name));
}

/** Every file but the challenges: these are never trained on. */
export function trainingFiles() {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt') && !name.startsWith('challenge'))
    .sort();
}

export function corpusHash(names = trainingFiles()) {
  const hash = createHash('sha256');
  for (const name of names)
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(new URL(name, FOLDER)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}
