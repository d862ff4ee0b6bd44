// The corpus that the classifier learns from: wide enough, honestly divided, and the one that the weights come from.
import { expect, test } from 'vitest';
// @ts-expect-error: a script without types
import { alike } from '../../scripts/scope-alike.mjs';
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
const challenge = ['challenge.txt', 'challenge-2.txt'].flatMap((name) =>
  parseCorpus(readFile(name)),
) as Row[];

const told = (pairs: [Row, Row][]) =>
  pairs.map(([one, two]) => `${one.theme}: ${one.text} ~ ${two.theme}: ${two.text}`);

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

test('No two texts of different themes are near-duplicates, and none is nearly one of the challenge sets', () => {
  expect(told(alike(texts, challenge))).toEqual([]);
}, 60_000);

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
