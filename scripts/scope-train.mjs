// Trains the scope classifier on test/corpora/scope (the challenges excepted) and writes src/scope/data/weights.ts.
// Seeded: the same corpus gives the same file. `npm run scope:train`
import { writeFileSync } from 'node:fs';
import { augment } from './scope-augment.mjs';
import { digitsOf, learnCompact } from './scope-compact.mjs';
import { corpusHash, readCorpus } from './scope-corpus.mjs';
import { loadSource } from './scope-engine.mjs';
import { featuresOf, random } from './scope-learn.mjs';

/** The plainest words for a matter are also the commonest: they count for this many texts. */
const PLAIN = { 'plain-cases.txt': 6, 'everyday-symptoms.txt': 3 };

/** Labels of which there are few texts count more. */
function balance(rows) {
  const name = (row) => (row.mixed ? 'mixed' : row.labels[0]);
  const counts = new Map();
  for (const row of rows) counts.set(name(row), (counts.get(name(row)) ?? 0) + 1);
  return (row) => ({
    ...row,
    weight: (row.weight ?? 1) * (PLAIN[row.file] ?? 1) * Math.sqrt(500 / counts.get(name(row))),
  });
}

/** The rows to learn from: the written texts with one subject and what is made from them. */
export function trainingRows(texts, engine, reading) {
  const made = augment(texts, random(5));
  return [...texts, ...made]
    .filter((row) => !row.mixed)
    .map(balance(texts))
    .map((row) => ({ ...row, features: featuresOf(engine, reading, row.text) }));
}

const text = (name, value) => `export const ${name} =\n  '${value}';`;

function render(data, texts) {
  const { WEIGHT_UNIT, LABEL_BIAS } = data;
  return [
    '// Written by scripts/scope-train.mjs: change the corpus and train again, never edit.',
    `/** SHA-256, cut, of the corpus that the weights were learnt from: ${texts} texts. */`,
    `export const CORPUS_HASH = '${corpusHash()}';`,
    `export const WEIGHT_UNIT = ${WEIGHT_UNIT};`,
    `export const LABEL_BIAS: readonly number[] = [${LABEL_BIAS.join(', ')}];`,
    '/** Of every feature: the row that it shares with others or, above these, the first of the two that make up its own. */',
    text('FEATURES', data.FEATURES),
    '/** The second row of every feature that has a row of its own. */',
    text('SECONDS', data.SECONDS),
    '/** Eight weights a row, in whole units. */',
    text('SHARED_ROWS', data.SHARED_ROWS),
    text('FIRST_ROWS', data.FIRST_ROWS),
    text('SECOND_ROWS', data.SECOND_ROWS),
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('scope-train.mjs')) {
  const { characterOf } = await loadSource('scope/digits.ts');
  const engine = await loadSource('scope/reading.ts');
  const { FEATURE_COUNT } = await loadSource('scope/features.ts');
  const texts = readCorpus();
  const model = learnCompact(trainingRows(texts, engine, engine.openReading()), FEATURE_COUNT);
  const file = new URL('../src/scope/data/weights.ts', import.meta.url);
  writeFileSync(file, render(digitsOf(model, characterOf), texts.length));
  process.stdout.write(`${texts.length} texts\n`);
}
