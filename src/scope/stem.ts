import { HASH_START, hashStep } from './hash.ts';

/** The letters a, e, i, o and u by their number in the alphabet, as bits. */
const VOWELS = (1 << 1) | (1 << 5) | (1 << 9) | (1 << 15) | (1 << 21);

/** The hash of a word without its ending: "fattura", "fatture" and "fatturo" are one. */
export function stemOf(letters: Uint8Array, from: number, to: number): number {
  let end = to;
  if (to - from > 3) {
    while (end - from > 3 && ((1 << (letters[end - 1] as number)) & VOWELS) !== 0) end--;
    if (letters[end - 1] === 8) end--;
  }
  let hash = HASH_START;
  for (let at = from; at < end; at++) hash = hashStep(hash, letters[at] as number);
  return hash;
}
