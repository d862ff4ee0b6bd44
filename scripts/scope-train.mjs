// Trains the scope classifier on test/corpora/scope (the challenge excepted) and writes src/scope/data/weights.ts.
// Seeded: the same corpus gives the same file. `npm run scope:train`
import { writeFileSync } from 'node:fs';
import { augment } from './scope-augment.mjs';
import { corpusHash, LABELS, readCorpus } from './scope-corpus.mjs';
import { loadSource } from './scope-engine.mjs';
import { featuresOf, learn, random, softmax, targetOf } from './scope-learn.mjs';
import { WORD_CLASSES } from './scope-word-classes.mjs';

export const SETTINGS = {
  rate: 0.3,
  decay: 2e-4,
  epochs: 14,
  sizeNorm: 0.5,
  drop: 0.3,
  keep: 2950,
  keepPower: 1,
  codes: 48,
  power: 1,
  stages: [0.5, 0.75, 0.9, 1],
  passes: 16,
  part: 0.3,
  damping: 4,
  pull: 0.3,
};
const C = LABELS.length;

/** Rows ready to learn from. */
export function prepare(rows, engine, reading) {
  return rows.map((row) => ({
    ...row,
    features: featuresOf(engine, reading, row.text),
    target: targetOf(row),
    weight: row.weight ?? 1,
  }));
}

/** Learns on all features, keeps those that weigh most, learns again on these, and lets few rows stand for all. */
export function learnCompact(rows, bits, settings = SETTINGS) {
  const size = 1 << bits;
  const all = learn(rows, { ...settings, size });
  const counts = countsOf(rows, size);
  const weight = (feature) => {
    let sum = 0;
    for (let c = 0; c < C; c++) sum += all.weights[feature * C + c] ** 2;
    return sum * counts[feature] ** settings.keepPower;
  };
  const scored = [...counts.keys()].filter((f) => counts[f] > 0).map((f) => [weight(f), f]);
  scored.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  const kept = scored
    .slice(0, settings.keep)
    .map(([, feature]) => feature)
    .sort((a, b) => a - b);
  const index = new Int32Array(size).fill(-1);
  kept.forEach((feature, row) => {
    index[feature] = row;
  });
  const known = rows.map((row) => ({
    ...row,
    features: row.features.map((f) => index[f]).filter((f) => f >= 0),
  }));
  const model = learn(known, {
    ...settings,
    size: kept.length,
    epochs: settings.keptEpochs ?? settings.epochs,
  });
  const shared = settings.codes ? shareRows(model, known, kept.length, settings) : model;
  return { ...shared, kept, index };
}

function countsOf(rows, size) {
  const counts = new Float64Array(size);
  for (const row of rows) for (const feature of row.features) counts[feature] += row.weight;
  return counts;
}

/** Fixes the rows that lie nearest to a prototype, learns the others on, and so forth until all are fixed. */
function shareRows(model, rows, size, settings) {
  const counts = countsOf(rows, size).map((n) => (n + 0.1) ** settings.power);
  const { book } = prototypes(model.weights, counts, settings);
  const code = new Uint8Array(size);
  const frozen = new Uint8Array(size);
  let current = model;
  const anchor = Float64Array.from(model.weights);
  for (const part of settings.stages) {
    const gaps = assign(current.weights, size, book, settings.codes, code);
    const order = [...gaps.keys()]
      .filter((row) => frozen[row] === 0)
      .sort((a, b) => gaps[a] * counts[a] - gaps[b] * counts[b] || a - b);
    for (const row of order.slice(0, Math.round(part * size) - (size - order.length))) frozen[row] = 1;
    for (let row = 0; row < size; row++)
      if (frozen[row] === 1) copyRow(book, code[row], current.weights, row);
    if (part < 1)
      current = learn(rows, {
        ...settings,
        epochs: 3,
        rate: settings.rate / 3,
        size,
        start: current,
        frozen,
      });
  }
  for (let pass = 0; pass < (settings.passes ?? 0); pass++)
    chooseAgain(rows, code, book, current.bias, anchor, settings, pass);
  // The shared rows themselves learn on: a text is then the kinds of its features.
  const tied = rows.map((row) => ({ ...row, features: row.features.map((feature) => code[feature]) }));
  const tuned = learn(tied, {
    ...settings,
    epochs: 8,
    rate: settings.rate / 6,
    size: settings.codes,
    start: { weights: book, bias: current.bias },
  });
  const finest = tuned.weights.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 41;
  const rounded = tuned.weights.map((value) => Math.round(value / finest) * finest);
  for (let row = 0; row < size; row++) copyRow(rounded, code[row], current.weights, row);
  return {
    size,
    bias: [...tuned.bias],
    weights: current.weights,
    sizeNorm: model.sizeNorm,
    code,
    book: rounded,
    unit: finest,
  };
}

/** Gives a part of the features the prototype that lowers the loss most, by its slope and its curvature. */
function chooseAgain(rows, code, book, bias, anchor, settings, pass) {
  const size = code.length;
  const slopes = new Float64Array(size * C);
  const curves = new Float64Array(size * C);
  const logits = new Float64Array(C);
  const next = random(100 + pass);
  for (const row of rows) {
    const features = row.features.filter(() => next() >= settings.drop);
    const scale = 1 / Math.max(1, features.length) ** settings.sizeNorm;
    logits.set(bias);
    for (const f of features) for (let c = 0; c < C; c++) logits[c] += scale * book[code[f] * C + c];
    softmax(logits);
    for (const f of features) {
      for (let c = 0; c < C; c++) {
        slopes[f * C + c] += row.weight * scale * (logits[c] - row.target[c]);
        curves[f * C + c] += row.weight * scale * scale * logits[c] * (1 - logits[c]);
      }
    }
  }
  for (let f = 0; f < size; f++) {
    if (next() >= settings.part) continue;
    let best = Infinity;
    let choice = code[f];
    for (let k = 0; k < settings.codes; k++) {
      let loss = 0;
      for (let c = 0; c < C; c++) {
        const now = book[code[f] * C + c];
        const step = book[k * C + c] - now;
        loss += slopes[f * C + c] * step + 0.5 * settings.damping * curves[f * C + c] * step * step;
        loss +=
          0.5 * settings.pull * ((book[k * C + c] - anchor[f * C + c]) ** 2 - (now - anchor[f * C + c]) ** 2);
      }
      if (loss < best) {
        best = loss;
        choice = k;
      }
    }
    code[f] = choice;
  }
}

function copyRow(from, row, to, place) {
  for (let c = 0; c < C; c++) to[place * C + c] = from[row * C + c];
}

/** Weighted k-means of rows of weights, the prototypes in whole units. */
function prototypes(weights, counts, { codes, seed = 3 }) {
  const size = counts.length;
  const next = random(seed);
  const book = new Float64Array(codes * C);
  const distance = Float64Array.from(counts, (count, row) => count * gapTo(weights, row, book, 0));
  for (let code = 1; code < codes; code++) {
    let rest = next() * distance.reduce((sum, d) => sum + d, 0);
    let row = 0;
    for (; row < size - 1 && rest > distance[row]; row++) rest -= distance[row];
    copyRow(weights, row, book, code);
    for (let r = 0; r < size; r++)
      distance[r] = Math.min(distance[r], counts[r] * gapTo(weights, r, book, code));
  }
  const code = new Uint8Array(size);
  for (let round = 0; round < 15; round++) {
    assign(weights, size, book, codes, code);
    const sums = new Float64Array(codes * C);
    const mass = new Float64Array(codes);
    for (let r = 0; r < size; r++) {
      mass[code[r]] += counts[r];
      for (let c = 0; c < C; c++) sums[code[r] * C + c] += counts[r] * weights[r * C + c];
    }
    // The first prototype stays 0: what tells nothing.
    for (let k = 1; k < codes; k++)
      if (mass[k] > 0) for (let c = 0; c < C; c++) book[k * C + c] = sums[k * C + c] / mass[k];
  }
  const unit = book.reduce((top, value) => Math.max(top, Math.abs(value)), 0) / 41;
  return { book: book.map((value) => Math.round(value / unit) * unit) };
}

function gapTo(weights, row, book, code) {
  let sum = 0;
  for (let c = 0; c < C; c++) sum += (weights[row * C + c] - book[code * C + c]) ** 2;
  return sum;
}

function assign(weights, size, book, codes, code) {
  const gaps = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let best = Infinity;
    for (let k = 0; k < codes; k++) {
      const gap = gapTo(weights, row, book, k);
      if (gap < best) {
        best = gap;
        code[row] = k;
      }
    }
    gaps[row] = best;
  }
  return gaps;
}

const GO_ON = 83;

function gapsOf(kept, characterOf) {
  let gaps = '';
  let last = -1;
  for (const feature of kept) {
    let gap = feature - last;
    for (; gap >= GO_ON; gap -= GO_ON) gaps += characterOf(GO_ON);
    gaps += characterOf(gap);
    last = feature;
  }
  return gaps;
}

const text = (name, value) => `export const ${name} =\n  '${value}';`;

export function renderWeights(model, { hash, texts, characterOf }) {
  const digits = (values) => [...values].map(characterOf).join('');
  return [
    '// Written by scripts/scope-train.mjs: change the corpus and train again, never edit.',
    `/** SHA-256, cut, of the corpus that the weights were learnt from: ${texts} texts. */`,
    `export const CORPUS_HASH = '${hash}';`,
    `export const WEIGHT_UNIT = ${Number(model.unit.toPrecision(5))};`,
    `export const LABEL_BIAS: readonly number[] = [${model.bias.map((b) => Number(b.toFixed(4))).join(', ')}];`,
    '/** The kinds of rows that there are: eight weights each, in whole units. */',
    text('ROWS', digits(model.book.map((value) => Math.round(value / model.unit) + 41))),
    '/** Distance from one known feature to the next. */',
    text('FEATURE_GAPS', gapsOf(model.kept, characterOf)),
    '/** Which kind of row every known feature has. */',
    text('FEATURE_KINDS', digits(model.code)),
    '',
  ].join('\n');
}

/** The word classes as sorted hashes: two digits a gap, the first one class or 0, then the pairs of classes. */
export function renderLexicon({ hashStep, HASH_START, WHOLE, keyOf, characterOf }) {
  const table = new Map();
  const numberOf = (name) => lines.findIndex((line) => line.startsWith(`${name} `)) + 1;
  const lines = WORD_CLASSES.trim().split('\n');
  for (const [line, entries] of lines.entries()) {
    for (const entry of entries.split(' ').slice(1).filter(Boolean)) {
      const whole = entry.endsWith('!');
      let hash = HASH_START;
      for (const letter of whole ? entry.slice(0, -1) : entry)
        hash = hashStep(hash, letter === '#' ? 27 : letter.charCodeAt(0) - 96);
      const key = keyOf(whole ? hash ^ WHOLE : hash);
      const kinds = table.get(key) ?? [];
      if (kinds.length < 2 && !kinds.includes(line + 1)) kinds.push(line + 1);
      table.set(key, kinds);
    }
  }
  let gaps = '';
  let last = 0;
  let firsts = '';
  let pairs = '';
  for (const [key, kinds] of [...table].sort((a, b) => a[0] - b[0])) {
    let gap = key - last;
    for (; gap >= 83 * 84; gap -= 83 * 84) gaps += characterOf(83);
    gaps += characterOf(Math.floor(gap / 84)) + characterOf(gap % 84);
    last = key;
    firsts += characterOf(kinds.length > 1 ? 0 : kinds[0]);
    if (kinds.length > 1) pairs += kinds.map(characterOf).join('');
  }
  return [
    '// Written by scripts/scope-train.mjs from scripts/scope-word-classes.mjs: never edit.',
    '/** Classes that tell how a text goes on: a second matter, a consequence. */',
    ...['also', 'because'].map((name) => `export const ${name.toUpperCase()} = ${numberOf(name)};`),
    '/** Distance from the hash of one known word to the next, two digits each. */',
    text('WORD_GAPS', gaps),
    '/** The class of every known word; 0: it is of two. */',
    text('WORD_KINDS', firsts),
    text('WORD_SECONDS', pairs),
    '',
  ].join('\n');
}

/** Labels of which there are few texts count more. */
export function balance(rows) {
  const name = (row) => (row.mixed ? 'mixed' : row.labels[0]);
  const counts = new Map();
  for (const row of rows) counts.set(name(row), (counts.get(name(row)) ?? 0) + 1);
  return (row) => ({ ...row, weight: (row.weight ?? 1) * Math.sqrt(500 / counts.get(name(row))) });
}

/** The rows to learn from: the written texts and what is made from them. */
export function trainingRows(texts, engine, reading) {
  const weigh = balance(texts);
  const made = augment(texts, random(5));
  return prepare([...texts, ...made].filter((row) => !row.mixed).map(weigh), engine, reading);
}

if (process.argv[1]?.endsWith('scope-train.mjs')) {
  const data = new URL('../src/scope/data/', import.meta.url);
  const words = { ...(await loadSource('scope/digits.ts')), ...(await loadSource('scope/lexicon.ts')) };
  writeFileSync(new URL('lexicon.ts', data), renderLexicon(words));
  const engine = await loadSource('scope/reading.ts');
  const { FEATURE_BITS } = await loadSource('scope/features.ts');
  const texts = readCorpus();
  const model = learnCompact(trainingRows(texts, engine, engine.openReading()), FEATURE_BITS);
  writeFileSync(
    new URL('weights.ts', data),
    renderWeights(model, { hash: corpusHash(), texts: texts.length, ...words }),
  );
  process.stdout.write(`${texts.length} texts, ${model.kept.length} features kept\n`);
}
