// The corpus that the classifier learns from: wide enough, honestly divided, and the one that the weights come from.
import { expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { corpusHash, parseCorpus, readCorpus, readFile } from '../../scripts/scope-corpus.mjs';
import { CORPUS_HASH } from '../../src/scope/data/weights.ts';

type Row = { text: string; labels: string[]; also: string[]; mixed: boolean; theme: string };

const topics = [
  'correct-use',
  'internet-connection',
  'hardware',
  'os-or-third-party',
  'api',
  'migration',
  'training-or-setup',
  'unclear',
];
const texts = readCorpus() as Row[];
const challenge = parseCorpus(readFile('challenge.txt')) as Row[];

/** Four letters at a time, without case, accents and punctuation. */
function gramsOf(text: string): Set<string> {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const grams = new Set<string>();
  for (let at = 0; at <= plain.length - 2; at++) grams.add(` ${plain} `.slice(at, at + 4));
  return grams;
}

/** Pairs of different themes whose four-letter grams are for the greater part the same. */
function alike(rows: Row[], others: Row[], from: number): string[] {
  const grams = rows.map((row) => gramsOf(row.text));
  const places = new Map<string, number[]>();
  for (const [at, set] of grams.entries()) {
    for (const gram of set) {
      const list = places.get(gram);
      if (list === undefined) places.set(gram, [at]);
      else list.push(at);
    }
  }
  const found: string[] = [];
  const shared = new Uint16Array(rows.length);
  for (const [other, row] of others.entries()) {
    const set = gramsOf(row.text);
    shared.fill(0);
    for (const gram of set) for (const at of places.get(gram) ?? []) shared[at] = (shared[at] as number) + 1;
    const most = rows === others ? other : rows.length;
    for (let at = 0; at < most; at++) {
      const count = shared[at] as number;
      const share = count / (set.size + (grams[at] as Set<string>).size - count);
      const one = rows[at] as Row;
      if (!(share >= from) || set.size < 2 || (rows === others && one.theme === row.theme)) continue;
      found.push(`${one.theme}: ${one.text} ~ ${row.theme}: ${row.text}`);
    }
  }
  return found;
}

test('There are at least 1,500 texts, and every label has its share, unclear and mixed among them', () => {
  expect(texts.length).toBeGreaterThanOrEqual(1500);
  for (const topic of topics) {
    expect(texts.filter((row) => row.labels[0] === topic && !row.mixed).length, topic).toBeGreaterThanOrEqual(
      150,
    );
  }
  expect(texts.filter((row) => row.mixed).length).toBeGreaterThanOrEqual(100);
});

test('Only known labels are used, and every text has a theme', () => {
  for (const row of [...texts, ...challenge]) {
    for (const label of [...row.labels, ...row.also]) expect(topics, row.text).toContain(label);
    expect(row.theme, row.text).not.toBe('');
  }
});

test('No two texts of different themes are near-duplicates, so that no fold knows the other', () => {
  expect(alike(texts, texts, 0.75)).toEqual([]);
});

test('No text of the challenge set is in the corpus, nor nearly', () => {
  expect(alike(texts, challenge, 0.75)).toEqual([]);
});

test('Minimal pairs: many themes hold both covered and uncovered texts', () => {
  const themes = new Map<string, Set<string>>();
  for (const { theme, labels } of texts)
    themes.set(theme, (themes.get(theme) ?? new Set()).add(labels[0] as string));
  const pairs = [...themes.values()].filter((labels) => labels.has('correct-use') && labels.size > 1);
  expect(pairs.length).toBeGreaterThanOrEqual(40);
});

test('The shipped weights were learnt from this very corpus', () => {
  expect(CORPUS_HASH, 'the corpus has changed: npm run scope:train, npm run scope:evaluate').toBe(
    corpusHash(),
  );
});
