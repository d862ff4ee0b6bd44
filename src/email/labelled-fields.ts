import { bareLabel } from './bare-label.ts';
import { delimiterBehind, isOpening, isRun } from './label-place.ts';
import { kindOfLabel, type Label, type Word, wordsOf } from './labels.ts';

/** Every label of a line, in order: at its beginning, after a separator, or after the value of another label. */
export function labelsOfLine(line: string, offset: number): Label[] {
  const words = wordsOf(line);
  const labels: Label[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index++) {
    if (words[index]?.meaning === 0) continue;
    const length = delimiterBehind(line, words, from, index);
    const label =
      length === 0
        ? bareLabel(line, words, from, index, labels.length > 0)
        : labelBefore(line, words, from, index, length, labels);
    if (label === null) continue;
    labels.push({ kind: label.kind, start: label.start + offset, end: label.end + offset });
    while (index + 1 < words.length && (words[index + 1]?.start ?? 0) < label.end) index++;
    from = index + 1;
  }
  return labels;
}

/** The longest run of known words that ends before a delimiter and begins where a label may begin. */
function labelBefore(
  line: string,
  words: readonly Word[],
  from: number,
  last: number,
  length: number,
  found: readonly Label[],
): Label | null {
  const wordEnd = words[last]?.end ?? 0;
  const end = wordEnd + length;
  const delimiter = line.slice(wordEnd, end);
  const dash = /[-–—]/.test(delimiter) && !delimiter.includes(':');
  const described = found.some((label) => label.kind === 'description');
  let best: Label | null = null;
  for (let first = last; first >= Math.max(from, last - 8); first--) {
    const word = words[first];
    if (word === undefined || word.meaning === 0 || (first < last && !isRun(line, words, first, first + 1)))
      break;
    const kind = kindOfLabel(words, first, last);
    if (kind === null) continue;
    const inside =
      !dash &&
      (kind === 'phone'
        ? mayHoldNumber(line, end)
        : kind === 'description'
          ? !described
          : found.length > 0 && !isInSentence(line, word.start, end));
    if (inside || isOpening(line, word.start)) best = { kind, start: word.start, end };
  }
  return best;
}

/** "I would like a call back: the tax …" inside a sentence labels nothing: no number follows on the line. */
function mayHoldNumber(line: string, end: number): boolean {
  const value = line.slice(end, end + 60);
  return value.trim() === '' || /\d/.test(value);
}

/** "Oggi lavoro fuori sede: il giroconto …" labels nothing: small letters before it, and a sentence behind. */
function isInSentence(line: string, start: number, end: number): boolean {
  return BEFORE.test(line.slice(Math.max(0, start - 20), start)) && BEHIND.test(line.slice(end, end + 60));
}

const BEFORE = /(?:^|\s)\p{Ll}{3,19}\s$/u;
const BEHIND = /^\p{Ll}[\p{L}'’]* \p{Ll}[\p{L}'’]* \p{Ll}/u;
