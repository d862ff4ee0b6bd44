import { WORD_CLASSES } from './data/word-classes.ts';

/** Class numbers by word, for whole words and for beginnings of words: an open-addressed table of hashes. */
export type Lexicon = {
  readonly names: readonly string[];
  readonly keys: Int32Array;
  readonly values: Int32Array;
};

const SIZE = 8192;
const MASK = SIZE - 1;
const WHOLE = 0x5bd1e995;

/** One step of the hash that words, beginnings of words and n-grams share. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export const HASH_START = 0x811c9dc5 | 0;

export function readLexicon(): Lexicon {
  const names: string[] = [];
  const lexicon: Lexicon = { names, keys: new Int32Array(SIZE), values: new Int32Array(SIZE) };
  for (const line of WORD_CLASSES.trim().split('\n')) {
    const [name = '', ...entries] = line.split(' ');
    names.push(name);
    for (const entry of entries) if (entry !== '') add(lexicon, entry, names.length);
  }
  return lexicon;
}

function add(lexicon: Lexicon, entry: string, number: number): void {
  const whole = entry.endsWith('!');
  const letters = whole ? entry.slice(0, -1) : entry;
  let hash = HASH_START;
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at);
    hash = hashStep(hash, unit === 0x23 ? 27 : unit - 96);
  }
  const key = whole ? hash ^ WHOLE : hash;
  let slot = key & MASK;
  while (lexicon.keys[slot] !== 0 && lexicon.keys[slot] !== key) slot = (slot + 1) & MASK;
  lexicon.keys[slot] = key;
  const value = lexicon.values[slot] as number;
  // A word may be of two classes ("registro" is a book and a verb): the first line has the low byte.
  if (value === 0) lexicon.values[slot] = number;
  else if (value < 256 && value !== number) lexicon.values[slot] = value | (number << 8);
}

/** The classes of a word: the first in the low byte, a second one above it; 0 for none. */
export function classesOf(lexicon: Lexicon, letters: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  let found = 0;
  for (let at = from; at < to; at++) {
    hash = hashStep(hash, letters[at] as number);
    const value = lookUp(lexicon, hash);
    if (value !== 0) found = value;
  }
  const whole = lookUp(lexicon, hash ^ WHOLE);
  return whole === 0 ? found : whole;
}

function lookUp(lexicon: Lexicon, key: number): number {
  const { keys, values } = lexicon;
  let slot = key & MASK;
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return values[slot] as number;
    slot = (slot + 1) & MASK;
  }
  return 0;
}
