import { WORD_GAPS, WORD_KINDS, WORD_SECONDS } from './data/lexicon.ts';
import { ALPHABET_SIZE, digitOf } from './digits.ts';

/** Class numbers by word, for whole words and for beginnings of words: an open-addressed table of hashes. */
export type Lexicon = { readonly keys: Int32Array; readonly values: Uint16Array };

/** Words are told apart by this many bits of their hash. */
export const WORD_BITS = 20;
const SIZE = 8192;
const MASK = SIZE - 1;
/** Sets a whole word apart from the same letters as a beginning. */
export const WHOLE = 0x5bd1e995;

/** One step of the hash that words, beginnings of words and n-grams share. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

export const HASH_START = 0x811c9dc5 | 0;

/** Two digits a gap, and a class for each; a second class for the few words that are of two. */
export function readLexicon(): Lexicon {
  const lexicon: Lexicon = { keys: new Int32Array(SIZE), values: new Uint16Array(SIZE) };
  let key = 0;
  let at = 0;
  let second = 0;
  for (let word = 0; word < WORD_KINDS.length; word++) {
    let high = digitOf(WORD_GAPS, at++);
    for (; high === ALPHABET_SIZE - 1; high = digitOf(WORD_GAPS, at++)) key += high * ALPHABET_SIZE;
    key += high * ALPHABET_SIZE + digitOf(WORD_GAPS, at++);
    let kinds = digitOf(WORD_KINDS, word);
    if (kinds === 0) {
      kinds = digitOf(WORD_SECONDS, second) | (digitOf(WORD_SECONDS, second + 1) << 8);
      second += 2;
    }
    let slot = key & MASK;
    while (lexicon.keys[slot] !== 0) slot = (slot + 1) & MASK;
    lexicon.keys[slot] = key;
    lexicon.values[slot] = kinds;
  }
  return lexicon;
}

/** The classes of a word: the first in the low byte, a second one above it; 0 for none. The longest entry wins. */
export function classesOf(lexicon: Lexicon, letters: Uint8Array, from: number, to: number): number {
  let hash = HASH_START;
  let found = 0;
  for (let at = from; at < to; at++) {
    hash = hashStep(hash, letters[at] as number);
    // No beginning of a word in the table is shorter than three letters.
    const value = at < from + 2 ? 0 : lookUp(lexicon, hash);
    if (value !== 0) found = value;
  }
  const whole = lookUp(lexicon, hash ^ WHOLE);
  return whole === 0 ? found : whole;
}

/** The bits of a hash that a word is known by. */
export function keyOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - WORD_BITS);
}

function lookUp(lexicon: Lexicon, hash: number): number {
  const { keys, values } = lexicon;
  const key = keyOf(hash);
  let slot = key & MASK;
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return values[slot] as number;
    slot = (slot + 1) & MASK;
  }
  return 0;
}
