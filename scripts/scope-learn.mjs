// Multinomial logistic regression with L2, by AdaGrad over sparse presence features. Seeded: same corpus, same weights.
import { LABELS } from './scope-corpus.mjs';

const CLASSES = LABELS.length;

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

/** `rows`: `{ features, target: Float64Array, weight }[]`. `index` maps a feature to its row of weights, or −1. */
export function learn(rows, { index, size, epochs = 12, rate = 0.15, decay = 2e-4, seed = 1, sizeNorm = 0 }) {
  const weights = new Float64Array(size * CLASSES);
  const squares = new Float64Array(size * CLASSES).fill(1e-2);
  const bias = new Float64Array(CLASSES);
  const next = random(seed);
  const order = rows.map((_, at) => at);
  const logits = new Float64Array(CLASSES);
  const compact = rows.map((row) => row.features.map((f) => index[f]).filter((f) => f >= 0));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const step = rate * (1 - epoch / (epochs + 1));
    for (const at of order) {
      const row = rows[at];
      const features = compact[at];
      const scale = 1 / Math.max(1, features.length) ** sizeNorm;
      logits.set(bias);
      for (const f of features)
        for (let c = 0; c < CLASSES; c++) logits[c] += scale * weights[f * CLASSES + c];
      softmax(logits);
      for (let c = 0; c < CLASSES; c++) logits[c] = (logits[c] - row.target[c]) * row.weight;
      for (let c = 0; c < CLASSES; c++) bias[c] -= 0.01 * step * logits[c];
      for (const f of features) {
        for (let c = 0; c < CLASSES; c++) {
          const w = f * CLASSES + c;
          const g = scale * logits[c] + decay * weights[w];
          squares[w] += g * g;
          weights[w] -= (step * g) / Math.sqrt(squares[w]);
        }
      }
    }
  }
  return { weights, bias, sizeNorm };
}

export function softmax(values) {
  let top = -Infinity;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] = Math.exp(values[at] - top);
  for (let at = 0; at < values.length; at++) values[at] /= sum;
  return values;
}

export function predict({ weights, bias, sizeNorm = 0 }, features, index) {
  const logits = Float64Array.from(bias);
  let n = 0;
  for (const f of features) if (index[f] >= 0) n++;
  const scale = 1 / Math.max(1, n) ** sizeNorm;
  for (const f of features) {
    const row = index[f];
    if (row >= 0) for (let c = 0; c < CLASSES; c++) logits[c] += scale * weights[row * CLASSES + c];
  }
  return softmax(logits);
}

export function targetOf(row) {
  const target = new Float64Array(CLASSES);
  if (row.mixed) target[LABELS.indexOf('mixed')] = 1;
  else for (const label of row.labels) target[LABELS.indexOf(label)] = 1 / row.labels.length;
  return target;
}

/** Which feature numbers occur often enough, numbered anew. */
export function indexOf(rows, bits, least = 2) {
  const seen = new Uint16Array(1 << bits);
  for (const row of rows) for (const f of row.features) seen[f]++;
  const index = new Int32Array(1 << bits).fill(-1);
  let size = 0;
  for (let f = 0; f < seen.length; f++) if (seen[f] >= least) index[f] = size++;
  return { index, size, seen };
}
