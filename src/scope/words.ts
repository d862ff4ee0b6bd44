import { DIGIT, GAP, letterOf, SILENT } from './letters.ts';

/** The description is read up to this many UTF-16 units: what matters stands at the beginning. */
const READ_AT_MOST = 4000;
const LONGEST_WORD = 24;
const MOST_WORDS = 800;

/** Words of a text: where each stands in it, and its letters folded, one after the other in `letters`. */
export type Words = {
  count: number;
  readonly start: Uint16Array;
  readonly end: Uint16Array;
  /** 0: nothing but space before the word; 1: a comma or a bracket; 2: the end of a sentence. */
  readonly pause: Uint8Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  readonly letters: Uint8Array;
};

export function wordsBuffer(): Words {
  return {
    count: 0,
    start: new Uint16Array(MOST_WORDS),
    end: new Uint16Array(MOST_WORDS),
    pause: new Uint8Array(MOST_WORDS),
    from: new Uint16Array(MOST_WORDS),
    to: new Uint16Array(MOST_WORDS),
    letters: new Uint8Array(MOST_WORDS * LONGEST_WORD),
  };
}

/** Reads the words of `text` into `words`; a word over 24 letters keeps its first 24. */
export function readWords(text: string, words: Words): void {
  const { start, end, pause, from, to, letters } = words;
  const length = Math.min(text.length, READ_AT_MOST);
  let count = 0;
  let next = 0;
  let at = 0;
  let before = 2;
  while (at < length && count < MOST_WORDS) {
    const unit = text.charCodeAt(at);
    const letter = letterOf(unit);
    if (letter === GAP || letter === SILENT) {
      const strength = letter === GAP ? pauseOf(unit, text, at) : 0;
      if (strength > before) before = strength;
      at++;
      continue;
    }
    const first = next;
    start[count] = at;
    for (; at < length; at++) {
      const code = letterOf(text.charCodeAt(at));
      if (code === SILENT) continue;
      if (code === GAP) {
        // "wi-fi", "e-mail", "e-commerce" are one word.
        const joined = text.charCodeAt(at) === 0x2d && next - first <= 2 && at + 1 < length;
        const after = joined ? letterOf(text.charCodeAt(at + 1)) : GAP;
        if (after > 0 && after < DIGIT && letters[first] !== DIGIT) continue;
        break;
      }
      if (next - first < LONGEST_WORD) letters[next++] = code;
    }
    end[count] = at;
    from[count] = first;
    to[count] = next;
    pause[count] = before;
    before = 0;
    count++;
  }
  words.count = count;
}

function pauseOf(unit: number, text: string, at: number): number {
  if (unit === 0x2c || unit === 0x28 || unit === 0x29 || unit === 0x3a || unit === 0x2013 || unit === 0x2014)
    return 1;
  if (unit === 0x3b || unit === 0x21 || unit === 0x3f || unit === 0x0a) return 2;
  // A full stop between letters ("p.iva") or digits ends nothing.
  if (unit === 0x2e) return at + 1 >= text.length || text.charCodeAt(at + 1) <= 0x20 ? 2 : 0;
  return 0;
}
