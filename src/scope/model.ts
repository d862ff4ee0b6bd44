import { digitOf } from './digits.ts';
import { FEATURE_COUNT, type Features } from './features.ts';

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

/** A linear model: the row of every feature (`row`), eight weights a row (`weights`). */
export type Model = {
  readonly row: Uint16Array;
  readonly weights: Int16Array;
  /** What a whole unit of weight is worth, in log odds, for a text of one feature. */
  readonly unit: number;
  /** Log odds of the labels before anything is read. */
  readonly bias: readonly number[];
};

/** A model as it is shipped: a digit a feature says which row it shares with others, or which rows make up its own. */
export type ModelData = {
  readonly FEATURES: string;
  /** For each feature with a row of its own: the second row, which is added to the first. */
  readonly SECONDS: string;
  readonly SHARED_ROWS: string;
  readonly FIRST_ROWS: string;
  readonly SECOND_ROWS: string;
  readonly WEIGHT_UNIT: number;
  readonly LABEL_BIAS: readonly number[];
};

const MIDDLE = 41;

export function readModel(data: ModelData): Model {
  const { FEATURES, SECONDS, SHARED_ROWS, FIRST_ROWS, SECOND_ROWS } = data;
  const shared = SHARED_ROWS.length / LABEL_COUNT;
  const row = new Uint16Array(FEATURE_COUNT);
  const weights = new Int16Array((shared + SECONDS.length) * LABEL_COUNT);
  for (let at = 0; at < SHARED_ROWS.length; at++) weights[at] = digitOf(SHARED_ROWS, at) - MIDDLE;
  let next = 0;
  for (let feature = 0; feature < FEATURE_COUNT; feature++) {
    const digit = digitOf(FEATURES, feature);
    row[feature] = digit;
    if (digit < shared) continue;
    const first = (digit - shared) * LABEL_COUNT;
    const second = digitOf(SECONDS, next) * LABEL_COUNT;
    row[feature] = shared + next++;
    for (let label = 0; label < LABEL_COUNT; label++) {
      weights[(row[feature] as number) * LABEL_COUNT + label] =
        digitOf(FIRST_ROWS, first + label) + digitOf(SECOND_ROWS, second + label) - 2 * MIDDLE;
    }
  }
  return { row, weights, unit: data.WEIGHT_UNIT, bias: data.LABEL_BIAS };
}

/** Adds up the weights word by word into `byWord`. */
export function weigh(features: Features, { row, weights }: Model, byWord: Int32Array): void {
  for (let at = 0; at < features.count; at++) {
    const place = row[features.feature[at] as number] as number;
    // The first row is all zeros: the many features that tell nothing.
    if (place === 0) continue;
    const from = place * LABEL_COUNT;
    const to = (features.word[at] as number) * LABEL_COUNT;
    // Written out, because this is where most of the time goes.
    byWord[to] = (byWord[to] as number) + (weights[from] as number);
    byWord[to + 1] = (byWord[to + 1] as number) + (weights[from + 1] as number);
    byWord[to + 2] = (byWord[to + 2] as number) + (weights[from + 2] as number);
    byWord[to + 3] = (byWord[to + 3] as number) + (weights[from + 3] as number);
    byWord[to + 4] = (byWord[to + 4] as number) + (weights[from + 4] as number);
    byWord[to + 5] = (byWord[to + 5] as number) + (weights[from + 5] as number);
    byWord[to + 6] = (byWord[to + 6] as number) + (weights[from + 6] as number);
    byWord[to + 7] = (byWord[to + 7] as number) + (weights[from + 7] as number);
  }
}

/** What one unit of weight counts for: the more features a text has, the less each of them does. */
export function scaleOf({ unit }: Model, { count }: Features): number {
  return unit / Math.sqrt(Math.max(1, count));
}

/** Log odds of the labels for all of the text. */
export function logitsOf(model: Model, byWord: Int32Array, scale: number): number[] {
  const sums = new Int32Array(LABEL_COUNT);
  for (let at = 0, label = 0; at < byWord.length; at++, label = label === UNCLEAR ? 0 : label + 1) {
    sums[label] = (sums[label] as number) + (byWord[at] as number);
  }
  return model.bias.map((bias, label) => (sums[label] as number) * scale + bias);
}
