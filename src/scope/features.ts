import { HASH_START, hashStep } from './hash.ts';
import { stemOf } from './stem.ts';
import type { Words } from './words.ts';

/** How many features are told apart: by hash, so that what a word means needs no word list. */
export const FEATURE_COUNT = 14_500;
const PER_HASH = FEATURE_COUNT / 2 ** 32;
const MOST_FEATURES = 32_000;

/** Feature numbers of a text, each with the word that it belongs to, and the stem of every word. */
export type Features = {
  count: number;
  readonly feature: Uint16Array;
  readonly word: Uint16Array;
  readonly stem: Int32Array;
};

export function featuresBuffer(words: Words): Features {
  return {
    count: 0,
    feature: new Uint16Array(MOST_FEATURES),
    word: new Uint16Array(MOST_FEATURES),
    stem: new Int32Array(words.start.length),
  };
}

const EDGE = 30;
const PART_LENGTH = 5;
// One per kind of feature, so that the same hash means different things.
const STEM = 0x2c1b3c6d;
const PART = 0x297a2d39;
const LENGTH = 0x27d4eb2f;
const OPENING = 0x5851f42d;

/**
 * Stems; parts of words, of which typing errors change few; the first word; how long the text is.
 */
export function readFeatures(words: Words, out: Features): void {
  const { letters, from, to, count } = words;
  out.count = 0;
  for (let index = 0; index < count; index++) {
    const start = from[index] as number;
    const end = to[index] as number;
    const stem = stemOf(letters, start, end);
    out.stem[index] = stem;
    put(out, STEM, stem, index);
    readParts(letters, start, end, index, out);
  }
  if (count === 0) return;
  put(out, LENGTH, lengthClass(count), 0);
  put(out, OPENING, out.stem[0] as number, 0);
}

/** Every run of five letters; the edges of the word count as letters. */
function readParts(letters: Uint8Array, from: number, to: number, index: number, out: Features): void {
  const length = to - from;
  for (let at = -1; at <= length - PART_LENGTH + 1; at++) {
    let hash = HASH_START;
    for (let place = at; place < at + PART_LENGTH; place++) {
      hash = hashStep(hash, place < 0 || place === length ? EDGE : (letters[from + place] as number));
    }
    put(out, PART, hash, index);
  }
}

function lengthClass(words: number): number {
  if (words <= 4) return words;
  if (words <= 8) return 5;
  if (words <= 16) return 6;
  return words <= 40 ? 7 : 8;
}

function put(out: Features, kind: number, value: number, word: number): void {
  if (out.count === MOST_FEATURES) return;
  const hash = Math.imul(value ^ kind ^ (value >>> 13), 0x9e3779b1);
  out.feature[out.count] = (Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0) * PER_HASH;
  out.word[out.count++] = word;
}
