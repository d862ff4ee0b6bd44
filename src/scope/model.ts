import { CORPUS_FEATURES, FEATURE_GAPS, FEATURE_WEIGHTS, LABEL_BIAS, WEIGHT_UNIT } from './data/weights.ts';
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
  'mixed',
] as const;
export const LABEL_COUNT = LABELS.length;
export const CORRECT_USE = 0;
export const UNCLEAR = 7;
export const MIXED = 8;

/** A linear model: `row` leads from a feature's number to its place (0: not known), nine weights each. */
export type Model = { readonly row: Uint16Array; readonly weights: Int8Array };

const FIRST_CHARACTER = 40;
const FAR = 51;
const MIDDLE = 25;

export function readModel(): Model {
  const row = new Uint16Array(1 << FEATURE_BITS);
  let feature = -1;
  let count = 0;
  for (let at = 0; at < FEATURE_GAPS.length; at++) {
    const gap = FEATURE_GAPS.charCodeAt(at) - FIRST_CHARACTER;
    feature += gap;
    if (gap < FAR) row[feature] = ++count;
  }
  const weights = new Int8Array((CORPUS_FEATURES + 1) * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const column = FEATURE_WEIGHTS[label] as string;
    for (let at = 0; at < column.length; at++) {
      weights[(at + 1) * LABEL_COUNT + label] = column.charCodeAt(at) - FIRST_CHARACTER - MIDDLE;
    }
  }
  return { row, weights };
}

/** Adds up the weights word by word into `byWord`, and tells how many features the model knew. */
export function weigh(features: Features, model: Model, byWord: Int32Array): number {
  const { row, weights } = model;
  let known = 0;
  for (let at = 0; at < features.count; at++) {
    const place = row[features.feature[at] as number] as number;
    if (place === 0) continue;
    known++;
    const from = place * LABEL_COUNT;
    const to = (features.word[at] as number) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      byWord[to + label] = (byWord[to + label] as number) + (weights[from + label] as number);
    }
  }
  return known;
}

/** What one unit of weight counts for: the more features are known, the less each of them does. */
export function scaleOf(known: number): number {
  return WEIGHT_UNIT / Math.sqrt(Math.max(1, known));
}

/** Log odds of the labels for all of the text. */
export function logitsOf(byWord: Int32Array, count: number, scale: number): number[] {
  const logits: number[] = [];
  for (let label = 0; label < LABEL_COUNT; label++) {
    let sum = 0;
    for (let at = label; at < count * LABEL_COUNT; at += LABEL_COUNT) sum += byWord[at] as number;
    logits.push(sum * scale + (LABEL_BIAS[label] as number));
  }
  return logits;
}
