import { kindOfMeaning, type LabelKind, type Meaning, meaningOf } from './label-kind.ts';

/** A label and where it stands, half-open; its value begins at `end`. */
export type Label = { kind: LabelKind; start: number; end: number };

/** A word, a number or a mark, its place, and what it means in a label: 0 when labels do not have it. */
export type Word = { text: string; start: number; end: number; meaning: Meaning };

const MAX_WORDS = 9;

export function wordsOf(text: string): Word[] {
  let end = 0;
  return (text.match(WORD) ?? []).map((found) => {
    const leader = found.indexOf('..');
    const word = leader > 0 ? found.slice(0, leader) : found;
    // What stands between two words has no letters: the next place of its first one is the word's.
    const start = text.indexOf(word, end);
    end = start + word.length;
    const lower = word.toLowerCase();
    const plain = lower.includes('’') ? lower.replace(/’/g, "'") : lower;
    return { text: plain, start, end, meaning: meaningOf(plain) };
  });
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’/-]{0,60}[\p{L}\p{N}.]|\p{L}['’°º]?|\p{N}+|[☎📞📱]/gu;

/** What the words from `first` to `last` label: `null` when one is unknown or all are fillers. */
export function kindOfLabel(words: readonly Word[], first: number, last: number): LabelKind | null {
  if (last < first || last - first >= MAX_WORDS) return null;
  let sum = 0;
  for (const { meaning } of words.slice(first, last + 1)) {
    if (meaning === 0) return null;
    sum |= meaning;
  }
  return kindOfMeaning(sum);
}
