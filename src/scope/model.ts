import { FEATURE_GAPS, FEATURE_KINDS, LABEL_BIAS, ROWS, WEIGHT_UNIT } from './data/weights.ts';
import { ALPHABET_SIZE, digitOf } from './digits.ts';
import { FEATURE_BITS, type Features } from './features.ts';

/** What the model tells apart, in the order of its weights. */
export const LABELS = [
  'correct-use',
  'internet-connection',
  'hardware',
  'os-or-third-party',
  'api',
  'migration',
  'training-or-setup',
  'unclear',
] as const;
export const LABEL_COUNT = 8;
export const CORRECT_USE = 0;
export const UNCLEAR = 7;

/** A linear model: each known feature has one of few kinds of rows (`kind`; 0: not known), eight weights a row. */
export type Model = {
  readonly kind: Uint8Array;
  readonly rows: Int8Array;
  /** What a whole unit of weight is worth, in log odds, for a text of one known feature. */
  readonly unit: number;
  /** Log odds of the labels before anything is read. */
  readonly bias: readonly number[];
};

const MIDDLE = 41;

export function readModel(): Model {
  const kind = new Uint8Array(1 << FEATURE_BITS);
  let feature = -1;
  let count = 0;
  for (let at = 0; at < FEATURE_GAPS.length; at++) {
    const gap = digitOf(FEATURE_GAPS, at);
    feature += gap;
    // The last digit of the alphabet only goes on.
    if (gap < ALPHABET_SIZE - 1) kind[feature] = digitOf(FEATURE_KINDS, count++) + 1;
  }
  const rows = new Int8Array(ROWS.length + LABEL_COUNT);
  for (let at = 0; at < ROWS.length; at++) rows[at + LABEL_COUNT] = digitOf(ROWS, at) - MIDDLE;
  return { kind, rows, unit: WEIGHT_UNIT, bias: LABEL_BIAS };
}

/** Adds up the weights word by word into `byWord`, and tells how many features the model knew. */
export function weigh(features: Features, model: Model, byWord: Int32Array): number {
  const { kind, rows } = model;
  let known = 0;
  for (let at = 0; at < features.count; at++) {
    const place = kind[features.feature[at] as number] as number;
    if (place === 0) continue;
    known++;
    const from = place * LABEL_COUNT;
    const to = (features.word[at] as number) * LABEL_COUNT;
    // Written out, because this is where most of the time goes.
    byWord[to] = (byWord[to] as number) + (rows[from] as number);
    byWord[to + 1] = (byWord[to + 1] as number) + (rows[from + 1] as number);
    byWord[to + 2] = (byWord[to + 2] as number) + (rows[from + 2] as number);
    byWord[to + 3] = (byWord[to + 3] as number) + (rows[from + 3] as number);
    byWord[to + 4] = (byWord[to + 4] as number) + (rows[from + 4] as number);
    byWord[to + 5] = (byWord[to + 5] as number) + (rows[from + 5] as number);
    byWord[to + 6] = (byWord[to + 6] as number) + (rows[from + 6] as number);
    byWord[to + 7] = (byWord[to + 7] as number) + (rows[from + 7] as number);
  }
  return known;
}

/** What one unit of weight counts for: the more features are known, the less each of them does. */
export function scaleOf(model: Model, known: number): number {
  return model.unit / Math.sqrt(Math.max(1, known));
}

/** Log odds of the labels for all of the text. */
export function logitsOf(model: Model, byWord: Int32Array, scale: number): number[] {
  const sums = new Int32Array(LABEL_COUNT);
  for (let at = 0, label = 0; at < byWord.length; at++, label = label === UNCLEAR ? 0 : label + 1) {
    sums[label] = (sums[label] as number) + (byWord[at] as number);
  }
  return model.bias.map((bias, label) => (sums[label] as number) * scale + bias);
}
