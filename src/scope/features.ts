import { classesOf, hashStep, type Lexicon } from './lexicon.ts';
import { stemOf } from './stem.ts';
import type { Words } from './words.ts';

/** Features are numbered by hash, in this many bits. */
export const FEATURE_BITS = 17;
const MOST_FEATURES = 48_000;

/** Feature numbers of a text, each with the word that it belongs to. */
export type Features = {
  count: number;
  readonly feature: Int32Array;
  readonly word: Uint16Array;
  readonly stem: Int32Array;
  readonly classes: Uint16Array;
  readonly chain: Uint16Array;
};

export function featuresBuffer(words: Words): Features {
  const most = words.start.length;
  return {
    count: 0,
    feature: new Int32Array(MOST_FEATURES),
    word: new Uint16Array(MOST_FEATURES),
    stem: new Int32Array(most),
    classes: new Uint16Array(most),
    chain: new Uint16Array(most),
  };
}

const EDGE = 30;
// One per kind of feature, so that the same hash means different things.
const STEM = 0x2c1b3c6d;
const GRAM = 0x297a2d39;
const STEMS = 0x4cf5ad43;
const CLASS = 0x52dce729;
const CLASSES = 0x38495ab5;
const CLASSES_3 = 0x6b43a9b5;
const CLASS_STEM = 0x7feb352d;
const STEM_CLASS = 0x165667b1;
const LENGTH = 0x27d4eb2f;
const SKIP = 0x3c6ef372;
const CLASS_PAIR = 0x5be0cd19;
const OPENING = 0x5851f42d;

/** Classes whose words link others and are passed over when the order of classes is looked at. */
const STOP = 1;

export function readFeatures(words: Words, lexicon: Lexicon, out: Features): void {
  const { letters } = words;
  const { stem, classes } = out;
  out.count = 0;
  let previous = 0;
  for (let index = 0; index < words.count; index++) {
    const from = words.from[index] as number;
    const to = words.to[index] as number;
    const kinds = classesOf(lexicon, letters, from, to);
    classes[index] = kinds;
    const root = stemOf(letters, from, to);
    stem[index] = root;
    put(out, STEM, root, index);
    if (kinds !== STOP) readGrams(letters, from, to, index, out);
    if (kinds !== 0) put(out, CLASS, kinds & 255, index);
    if (kinds > 255) put(out, CLASS, kinds >> 8, index);
    if (words.pause[index] !== 2 && index > 0) put(out, STEMS, mix(previous, root), index);
    previous = root;
  }
  readOrder(words, out);
  put(out, LENGTH, lengthClass(words.count), 0);
  if (words.count > 1) put(out, OPENING, mix(stem[0] as number, stem[1] as number), 0);
}

/** What comes after what: of classes, and of a class and a word, whatever stands between that has no class. */
function readOrder(words: Words, out: Features): void {
  const { stem, classes, chain } = out;
  let count = 0;
  let lastContent = -1;
  for (let index = 0; index < words.count; index++) {
    if (words.pause[index] === 2) {
      count = 0;
      lastContent = -1;
    }
    const kinds = classes[index] as number;
    if (kinds === STOP) continue;
    if (lastContent >= 0 && lastContent < index - 1) {
      put(out, SKIP, mix(stem[lastContent] as number, stem[index] as number), index);
    }
    lastContent = index;
    if (kinds === 0) continue;
    if (count > 0) {
      const last = chain[count - 1] as number;
      const lastKinds = classes[last] as number;
      const before = count > 1 ? (classes[chain[count - 2] as number] as number) & 255 : 0;
      putPairs(out, lastKinds, kinds, before, index);
      put(out, CLASS_STEM, mix(lastKinds & 255, stem[index] as number), index);
      put(out, STEM_CLASS, mix(stem[last] as number, kinds & 255), index);
    }
    // Any class before any other, however far apart in the sentence.
    for (let back = 0; back < count; back++)
      put(out, CLASS_PAIR, (((classes[chain[back] as number] as number) & 255) << 8) | (kinds & 255), index);
    chain[count++] = index;
  }
}

function putPairs(out: Features, left: number, right: number, before: number, index: number): void {
  put(out, CLASSES, ((left & 255) << 8) | (right & 255), index);
  if (left > 255) put(out, CLASSES, (left & 0xff00) | (right & 255), index);
  if (right > 255) put(out, CLASSES, ((left & 255) << 8) | (right >> 8), index);
  if (before !== 0) put(out, CLASSES_3, (before << 16) | ((left & 255) << 8) | (right & 255), index);
}

function readGrams(letters: Uint8Array, from: number, to: number, index: number, out: Features): void {
  const length = to - from;
  for (let at = -1; at <= length - 4; at++) {
    let hash = GRAM;
    for (let place = at; place < at + 5; place++) {
      hash = hashStep(hash, place < 0 || place === length ? EDGE : (letters[from + place] as number));
    }
    put(out, GRAM, hash, index);
  }
}

function lengthClass(words: number): number {
  if (words <= 4) return words;
  if (words <= 8) return 5;
  if (words <= 16) return 6;
  return words <= 40 ? 7 : 8;
}

function mix(left: number, right: number): number {
  return Math.imul(left ^ (left >>> 15), 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35);
}

function put(out: Features, kind: number, value: number, word: number): void {
  if (out.count === MOST_FEATURES) return;
  const hash = Math.imul(value ^ kind ^ (value >>> 13), 0x9e3779b1);
  out.feature[out.count] = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> (32 - FEATURE_BITS);
  out.word[out.count++] = word;
}
