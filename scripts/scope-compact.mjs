// A model small enough to ship: weights are learnt, then rounded to a few shared rows, a part at a time, while those not
// yet rounded learn on and make up for it. The features that a shared row would hurt most have a row of their own, the
// sum of two.
import { LABELS } from './scope-corpus.mjs';
import { countFeatures, learnPasses, move, packRows, random, squaresFor } from './scope-learn.mjs';
import { cluster, nearest } from './scope-rows.mjs';

const C = LABELS.length;

export const SETTINGS = {
  rate: 0.5,
  decay: 2e-4,
  drop: 0.3,
  passes: 60,
  shared: 50,
  own: 3450,
  firsts: 30,
  seconds: 60,
  sharedParts: [0.2, 0.4, 0.55, 0.7, 0.8, 0.9, 0.96, 1],
  ownParts: [0.5, 0.8, 1],
  massPower: 0.75,
  price: 4,
  tuning: 4,
  seed: 200,
};

/** Learns a model of `size` features from rows `{ features, labels, weight }`; the answer is data for `readModel`. */
export function learnCompact(rows, size, settings = SETTINGS) {
  const packed = packRows(rows);
  const counts = countFeatures(packed, size);
  const weights = new Float64Array(size * C);
  const bias = new Float64Array(C);
  const squares = squaresFor(weights);
  const rounded = Uint8Array.from(counts, (count) => Number(count === 0));
  let { seed } = settings;
  const learn = (passes, rate) =>
    learnOn(packed, weights, bias, squares, rounded, { ...settings, passes, rate, next: random(++seed) });
  learn(settings.passes, settings.rate);
  // The same number added to all labels changes nothing: rows are compared around 0.
  for (let f = 0; f < size; f++) centre(weights, f);

  const used = [...counts.keys()].filter((f) => counts[f] > 0);
  const mass = counts.map((count) => count ** settings.massPower);
  const { own, common } = chooseOwn(used, weights, counts, settings);
  const code = new Uint8Array(size);
  const second = new Uint8Array(size);
  const { rows: shared, costs: bits } = cluster(weights, common, mass, {
    count: settings.shared,
    zero: true,
    seed: 3,
    price: settings.price,
  });
  for (const part of settings.sharedParts) {
    const left = common.filter((f) => rounded[f] === 0);
    const costs = left.map((f) => {
      const [row, distance] = nearest(weights, f * C, shared, bits, mass[f]);
      code[f] = row;
      return [distance * counts[f], f];
    });
    for (const f of cheapest(costs, part * common.length - (common.length - left.length))) {
      weights.set(shared.subarray(code[f] * C, code[f] * C + C), f * C);
      rounded[f] = 1;
    }
    learn(2, settings.rate * 0.3);
  }

  for (const f of own) centre(weights, f);
  const { rows: firsts } = cluster(weights, own, mass, { count: settings.firsts, zero: false, seed: 5 });
  const rest = Float64Array.from(weights);
  for (const f of own) subtract(rest, f, firsts, nearest(weights, f * C, firsts)[0]);
  const { rows: seconds } = cluster(rest, own, mass, { count: settings.seconds, zero: true, seed: 7 });
  for (const part of settings.ownParts) {
    const left = own.filter((f) => rounded[f] === 0);
    const costs = left.map((f) => {
      const [first, other, distance] = nearestPair(weights, f, firsts, seconds);
      code[f] = first;
      second[f] = other;
      return [distance * counts[f], f];
    });
    for (const f of cheapest(costs, part * own.length - (own.length - left.length))) {
      for (let c = 0; c < C; c++) weights[f * C + c] = firsts[code[f] * C + c] + seconds[second[f] * C + c];
      rounded[f] = 1;
    }
    if (part < 1) learn(2, settings.rate * 0.3);
  }
  const ownRows = new Uint8Array(size);
  for (const f of own) ownRows[f] = 1;
  const tables = { shared, firsts, seconds };
  tune(packed, { code, second, ownRows, ...tables }, bias, settings);
  return { size, bias: [...bias], code, second, ownRows, ...tables };
}

function learnOn(packed, weights, bias, squares, rounded, { decay, ...how }) {
  learnPasses(
    packed,
    how,
    bias,
    (features, known, scale, logits) => {
      for (let at = 0; at < known; at++)
        for (let c = 0; c < C; c++) logits[c] += scale * weights[features[at] * C + c];
    },
    (features, known, scale, errors, length) => {
      for (let at = 0; at < known; at++)
        if (rounded[features[at]] === 0)
          move(weights, squares, features[at] * C, scale, errors, length, decay);
    },
  );
}

/** The shared rows themselves learn on, once all features have theirs. The first stays all zeros. */
function tune(packed, { code, second, ownRows, shared, firsts, seconds }, bias, settings) {
  const how = { ...settings, passes: settings.tuning, rate: settings.rate / 6, next: random(77) };
  const squares = [squaresFor(shared), squaresFor(firsts), squaresFor(seconds)];
  learnPasses(
    packed,
    how,
    bias,
    (features, known, scale, logits) => {
      for (let at = 0; at < known; at++) {
        const f = features[at];
        const table = ownRows[f] === 1 ? firsts : shared;
        for (let c = 0; c < C; c++) logits[c] += scale * table[code[f] * C + c];
        if (ownRows[f] === 1) for (let c = 0; c < C; c++) logits[c] += scale * seconds[second[f] * C + c];
      }
    },
    (features, known, scale, errors, length) => {
      for (let at = 0; at < known; at++) {
        const f = features[at];
        if (ownRows[f] === 1) {
          move(firsts, squares[1], code[f] * C, scale, errors, length, 0);
          move(seconds, squares[2], second[f] * C, scale, errors, length, 0);
        } else if (code[f] > 0) move(shared, squares[0], code[f] * C, scale, errors, length, 0);
      }
    },
  );
}

/** The features that would lose most by a shared row. */
function chooseOwn(used, weights, counts, settings) {
  const { rows } = cluster(weights, used, counts, { count: settings.shared, zero: true, seed: 3 });
  const losses = used.map((f) => [counts[f] * nearest(weights, f * C, rows)[1], f]);
  losses.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  const byNumber = (some) => some.map(([, f]) => f).sort((a, b) => a - b);
  return { own: byNumber(losses.slice(0, settings.own)), common: byNumber(losses.slice(settings.own)) };
}

function nearestPair(weights, f, firsts, seconds) {
  const found = [0, 0, Infinity];
  const rest = new Float64Array(C);
  for (let first = 0; first < firsts.length / C; first++) {
    for (let c = 0; c < C; c++) rest[c] = weights[f * C + c] - firsts[first * C + c];
    const [second, distance] = nearest(rest, 0, seconds);
    if (distance < found[2]) [found[0], found[1], found[2]] = [first, second, distance];
  }
  return found;
}

function cheapest(costs, count) {
  costs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return costs.slice(0, Math.round(count)).map(([, f]) => f);
}

function centre(weights, f) {
  let mean = 0;
  for (let c = 0; c < C; c++) mean += weights[f * C + c] / C;
  for (let c = 0; c < C; c++) weights[f * C + c] -= mean;
}

function subtract(weights, f, rows, row) {
  for (let c = 0; c < C; c++) weights[f * C + c] -= rows[row * C + c];
}

/** The model in digits: `{ FEATURES, SECONDS, …_ROWS, WEIGHT_UNIT, LABEL_BIAS }`, as `readModel` takes it. */
export function digitsOf({ size, bias, code, second, ownRows, shared, firsts, seconds }, characterOf) {
  const tables = [shared, firsts, seconds];
  const most = Math.max(
    ...tables.map((table) => table.reduce((top, value) => Math.max(top, Math.abs(value)), 0)),
  );
  const unit = Number((most / 41).toPrecision(5));
  const rows = (table) => Array.from(table, (value) => characterOf(Math.round(value / unit) + 41)).join('');
  const features = Array.from({ length: size }, (_, f) =>
    characterOf(code[f] + (ownRows[f] === 1 ? shared.length / C : 0)),
  );
  return {
    FEATURES: features.join(''),
    SECONDS: Array.from({ length: size }, (_, f) => (ownRows[f] === 1 ? characterOf(second[f]) : '')).join(
      '',
    ),
    SHARED_ROWS: rows(shared),
    FIRST_ROWS: rows(firsts),
    SECOND_ROWS: rows(seconds),
    WEIGHT_UNIT: unit,
    LABEL_BIAS: bias.map((value) => Number(value.toFixed(4))),
  };
}
