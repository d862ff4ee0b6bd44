// Trains the scope classifier on test/corpora/scope (the challenge excepted) and writes src/scope/data/weights.ts.
// Seeded: the same corpus gives the same file. `npm run scope:train`
import { writeFileSync } from 'node:fs';
import { corpusHash, LABELS, readCorpus } from './scope-corpus.mjs';
import { loadSource } from './scope-engine.mjs';
import { featuresOf, indexOf, learn, targetOf } from './scope-learn.mjs';

export const SETTINGS = { rate: 0.3, decay: 2e-4, epochs: 14, sizeNorm: 0.5, least: 2, keep: 2600 };
const LEVELS = 8;

/** Rows ready to learn from. */
export function prepare(rows, engine, reading) {
  return rows.map((row) => ({
    ...row,
    features: featuresOf(engine, reading, row.text),
    target: targetOf(row),
    weight: row.weight ?? 1,
  }));
}

/** Learns on all features, keeps those that weigh most, and learns again on these alone. */
export function learnCompact(rows, bits, settings = SETTINGS) {
  const all = indexOf(rows, bits, settings.least);
  const first = learn(rows, { ...settings, index: all.index, size: all.size });
  const C = LABELS.length;
  const scored = [];
  for (let feature = 0; feature < all.index.length; feature++) {
    const row = all.index[feature];
    if (row < 0) continue;
    let sum = 0;
    for (let c = 0; c < C; c++) sum += first.weights[row * C + c] ** 2;
    scored.push([sum * all.seen[feature] ** (settings.power ?? 0.5), feature]);
  }
  scored.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  const kept = scored
    .slice(0, settings.keep)
    .map(([, feature]) => feature)
    .sort((a, b) => a - b);
  const index = new Int32Array(all.index.length).fill(-1);
  kept.forEach((feature, row) => {
    index[feature] = row;
  });
  const model = learn(rows, { ...settings, index, size: kept.length });
  return quantise(model, kept, index, settings.levels ?? LEVELS);
}

function quantise(model, kept, index, levels) {
  let top = 0;
  const sorted = [...model.weights].map(Math.abs).sort((a, b) => a - b);
  top = sorted[Math.floor(sorted.length * 0.9995)];
  const unit = top / levels;
  const C = LABELS.length;
  const levelsOf = Int8Array.from(model.weights, (w) =>
    Math.max(-levels, Math.min(levels, Math.round(w / unit))),
  );
  // Adding the same to every label's weight changes nothing: shift each row so that most of it is 0.
  return {
    unit,
    kept,
    index,
    bias: [...model.bias],
    levels: levelsOf,
    weights: Float64Array.from(levelsOf, (l) => l * unit),
    sizeNorm: model.sizeNorm,
    C,
  };
}

const FIRST_CHARACTER = 40;
const FAR = 51;
const character = (value) => String.fromCharCode(FIRST_CHARACTER + value);

export function render(model, { hash, texts }) {
  let gaps = '';
  let last = -1;
  for (const feature of model.kept) {
    let gap = feature - last;
    for (; gap >= FAR; gap -= FAR) gaps += character(FAR);
    gaps += character(gap);
    last = feature;
  }
  const columns = LABELS.map((_, label) => {
    let column = '';
    for (let row = 0; row < model.kept.length; row++)
      column += character(model.levels[row * LABELS.length + label] + 25);
    return `  '${column}',`;
  });
  return [
    '// Written by scripts/scope-train.mjs: change the corpus and train again, never edit.',
    '// biome-ignore-all format: data',
    `/** SHA-256, cut, of the corpus that the weights were learnt from: ${texts} texts. */`,
    `export const CORPUS_HASH = '${hash}';`,
    `export const CORPUS_FEATURES = ${model.kept.length};`,
    `export const WEIGHT_UNIT = ${Number(model.unit.toPrecision(5))};`,
    `export const LABEL_BIAS: readonly number[] = [${model.bias.map((b) => Number(b.toFixed(4))).join(', ')}];`,
    '/** Distance from one known feature to the next, one character each. */',
    `export const FEATURE_GAPS = '${gaps}';`,
    '/** Weights of every known feature, one string a label. */',
    `export const FEATURE_WEIGHTS: readonly string[] = [\n${columns.join('\n')}\n];\n`,
  ].join('\n');
}

if (process.argv[1]?.endsWith('scope-train.mjs')) {
  const engine = await loadSource('scope/reading.ts');
  const { FEATURE_BITS } = await loadSource('scope/features.ts');
  const rows = prepare(readCorpus(), engine, engine.openReading());
  const model = learnCompact(rows, FEATURE_BITS);
  writeFileSync(
    new URL('../src/scope/data/weights.ts', import.meta.url),
    render(model, { hash: corpusHash(), texts: rows.length }),
  );
  process.stdout.write(`${rows.length} texts, ${model.kept.length} features kept\n`);
}
