import { isAsciiWord } from './ascii.ts';
import type { Word } from './labels.ts';

/** Signs that end a label: a colon, an equals sign, an arrow, a tab, a dotted leader; a dash with spaces around it. */
const DELIMITER =
  /^\s{0,2}(?:\([^()\n]{0,60}\)\s{0,2})?(?:[:=：→►]+|[-–—]>|\t|(?:\s?\.){2,20}(?:\s?:)?|\|| [-–—] )\s*/;
const QUESTION = /^\s?\?\s+(?=\S)/;

/** How long the delimiter behind a word is, 0 without one; a question mark is one behind a run of words. */
export function delimiterBehind(line: string, words: readonly Word[], from: number, index: number): number {
  const end = words[index]?.end ?? 0;
  // A space and the next word, or nothing: most words have no delimiter.
  if (end >= line.length || (line.charCodeAt(end) === 32 && isAsciiWord(line, end + 1))) return 0;
  const rest = line.slice(end);
  const delimiter = DELIMITER.exec(rest);
  if (delimiter !== null) return delimiter[0].length;
  if (index - from < 2 || !rest.includes('?') || !isOpening(line, words[from]?.start ?? 0)) return 0;
  return QUESTION.exec(rest)?.[0].length ?? 0;
}

// slow-regex-ok: at most 40 characters reach it
const BULLET = /^[\s>*•·●▪◦–—_#~"'“«([-]*(?:\(?[\da-e]{1,2}[.)°]\)?[\s:-]*)?[\s*_"'“«(-]*$/i;
// slow-regex-ok: at most 12 characters reach it
const SEPARATED = /(?:[;,|•·●→/\t(]|\s[-–—*]|[.!?]\s|\s{2})\s*$/;

/** Whether a place is the beginning of a line (after a bullet or a number), or stands behind a separator. */
export function isOpening(line: string, at: number): boolean {
  if (at === 0) return true;
  const blank = line.charCodeAt(at - 1) === 32 ? 2 : 1;
  if (isAsciiWord(line, at - blank)) return false;
  return (at < 40 && BULLET.test(line.slice(0, at))) || SEPARATED.test(line.slice(Math.max(0, at - 12), at));
}

const JOINED = /^(?:\s{1,3}|\s?[/&(),+-]\s?|['’.]\s?)$/;

/** Whether the words from `first` to `last` follow each other with no more than a small joint between them. */
export function isRun(line: string, words: readonly Word[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const between = line.slice(words[index]?.end, words[index + 1]?.start);
    if (between !== ' ' && !JOINED.test(between)) return false;
  }
  return true;
}
