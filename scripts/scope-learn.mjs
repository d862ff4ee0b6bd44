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

/** `rows`: `{ features, target: Float64Array, weight }[]`. `size`: how many features there are. */
export function learn(
  rows,
  {
    size,
    epochs = 12,
    rate = 0.15,
    decay = 2e-4,
    seed = 1,
    sizeNorm = 0,
    start = null,
    frozen = null,
    frozenWeights = null,
    drop = 0,
  },
) {
  const weights = start === null ? new Float64Array(size * CLASSES) : Float64Array.from(start.weights);
  const squares = new Float64Array(size * CLASSES).fill(1e-2);
  const bias = start === null ? new Float64Array(CLASSES) : Float64Array.from(start.bias);
  const next = random(seed);
  const order = rows.map((_, at) => at);
  const logits = new Float64Array(CLASSES);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const step = rate * (1 - epoch / (epochs + 1));
    for (const at of order) {
      const row = rows[at];
      const features = drop > 0 ? row.features.filter(() => next() >= drop) : row.features;
      const scale = 1 / Math.max(1, features.length) ** sizeNorm;
      logits.set(bias);
      for (const f of features)
        for (let c = 0; c < CLASSES; c++) logits[c] += scale * weights[f * CLASSES + c];
      softmax(logits);
      for (let c = 0; c < CLASSES; c++) logits[c] = (logits[c] - row.target[c]) * row.weight;
      for (let c = 0; c < CLASSES; c++) bias[c] -= 0.01 * step * logits[c];
      for (const f of features) {
        if (frozen !== null && frozen[f] === 1) continue;
        for (let c = 0; c < CLASSES; c++) {
          const w = f * CLASSES + c;
          if (frozenWeights !== null && frozenWeights[w] === 1) continue;

          const g = scale * logits[c] + decay * weights[w];
          squares[w] += g * g;
          weights[w] -= (step * g) / Math.sqrt(squares[w]);
        }
      }
    }
  }
  return { weights, bias, sizeNorm };
}

/** The same, by FTRL-Proximal with L1: most weights end as exactly 0, so that few features do the work of many. */
export function learnSparse(
  rows,
  { size, epochs = 14, rate = 0.3, l1 = 1, l2 = 1, seed = 1, sizeNorm = 0.5, drop = 0 },
) {
  const weights = new Float64Array(size * CLASSES);
  const sums = new Float64Array(size * CLASSES);
  const squares = new Float64Array(size * CLASSES);
  const bias = new Float64Array(CLASSES);
  const next = random(seed);
  const order = rows.map((_, at) => at);
  const logits = new Float64Array(CLASSES);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      const row = rows[at];
      const features = drop > 0 ? row.features.filter(() => next() >= drop) : row.features;
      const scale = 1 / Math.max(1, features.length) ** sizeNorm;
      logits.set(bias);
      for (const f of features)
        for (let c = 0; c < CLASSES; c++) logits[c] += scale * weights[f * CLASSES + c];
      softmax(logits);
      for (let c = 0; c < CLASSES; c++) logits[c] = (logits[c] - row.target[c]) * row.weight;
      for (let c = 0; c < CLASSES; c++) bias[c] -= 0.005 * logits[c];
      for (const f of features) {
        for (let c = 0; c < CLASSES; c++) {
          const w = f * CLASSES + c;
          const g = scale * logits[c];
          const grown = squares[w] + g * g;
          sums[w] += g - ((Math.sqrt(grown) - Math.sqrt(squares[w])) / rate) * weights[w];
          squares[w] = grown;
          const z = sums[w];
          weights[w] =
            Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((0.1 + Math.sqrt(grown)) / rate + l2);
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

export function predict({ weights, bias, sizeNorm }, features) {
  const logits = new Float64Array(CLASSES);
  for (const f of features) for (let c = 0; c < CLASSES; c++) logits[c] += weights[f * CLASSES + c];
  const scale = 1 / Math.max(1, features.length) ** sizeNorm;
  for (let c = 0; c < CLASSES; c++) logits[c] = logits[c] * scale + bias[c];
  return softmax(logits);
}

export function targetOf(row) {
  const target = new Float64Array(CLASSES);
  for (const label of row.labels) target[LABELS.indexOf(label)] = 1 / row.labels.length;
  return target;
}
