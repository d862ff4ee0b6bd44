// Multinomial logistic regression with L2, by AdaGrad over presence features. Seeded: same corpus, same weights.
import { LABELS } from './scope-corpus.mjs';

const C = LABELS.length;

export function random(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Feature numbers of a text, as often as they occur. */
export function featuresOf(engine, reading, text) {
  engine.readText(text, reading);
  return reading.features.feature.slice(0, reading.features.count);
}

export function targetOf(row) {
  const target = new Float64Array(C);
  for (const label of row.labels) target[LABELS.indexOf(label)] = 1 / row.labels.length;
  return target;
}

/** Rows `{ features, labels, weight }` side by side: the features of row i stand from `from[i]` to `from[i + 1]`. */
export function packRows(rows) {
  const from = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => {
    from[at + 1] = from[at] + row.features.length;
  });
  const features = new Uint16Array(from[rows.length]);
  const targets = new Float64Array(rows.length * C);
  rows.forEach((row, at) => {
    features.set(row.features, from[at]);
    targets.set(targetOf(row), at * C);
  });
  return {
    count: rows.length,
    from,
    features,
    targets,
    weights: Float64Array.from(rows, (row) => row.weight),
  };
}

/** How often each feature occurs, by the weight of its rows. */
export function countFeatures({ count, from, features, weights }, size) {
  const counts = new Float64Array(size);
  for (let row = 0; row < count; row++)
    for (let at = from[row]; at < from[row + 1]; at++) counts[features[at]] += weights[row];
  return counts;
}

export function softmax(values) {
  let top = -Infinity;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] = Math.exp(values[at] - top);
  for (let at = 0; at < values.length; at++) values[at] /= sum;
  return values;
}

/**
 * One pass after another over the rows in changing order. Of a row some features are left out by chance (`drop`), the
 * rest is handed to `step` as (feature numbers, how many, scale, errors by label, how far to go).
 */
export function learnPasses(packed, { passes, rate, drop, next }, bias, addLogits, step) {
  const { count, from, features, targets, weights } = packed;
  const order = Int32Array.from({ length: count }, (_, row) => row);
  const kept = new Int32Array(features.length);
  const logits = new Float64Array(C);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = count - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const length = rate * (1 - pass / (passes + 1));
    for (const row of order) {
      let known = 0;
      for (let at = from[row]; at < from[row + 1]; at++) if (next() >= drop) kept[known++] = features[at];
      const scale = 1 / Math.sqrt(Math.max(1, known));
      logits.set(bias);
      addLogits(kept, known, scale, logits);
      softmax(logits);
      for (let c = 0; c < C; c++) {
        logits[c] = (logits[c] - targets[row * C + c]) * weights[row];
        bias[c] -= 0.01 * length * logits[c];
      }
      step(kept, known, scale, logits, length);
    }
  }
}

/** Moves eight weights of `table` from `at` on against their error, each by AdaGrad. */
export function move(table, squares, at, scale, errors, length, decay) {
  for (let c = 0; c < C; c++) {
    const slope = scale * errors[c] + decay * table[at + c];
    squares[at + c] += slope * slope;
    table[at + c] -= (length * slope) / Math.sqrt(squares[at + c]);
  }
}

export const squaresFor = (table) => new Float64Array(table.length).fill(1e-2);
