import { CORRECT_USE, LABEL_COUNT, MIXED, UNCLEAR } from './model.ts';

// A logistic curve over two signs, fitted on cross-validated scores: the words that announce a second matter, and how
// well the text falls into a covered and an uncovered part.
const WORDS_COUNT = 0.6;
const PARTS_COUNT = 0.5;
const OFFSET = -4;
/** Below these log odds of the announcing words no cut can make up for it. */
const ANNOUNCED_FROM = -4;

/** Probability that a text asks about something covered and something uncovered. */
export function mixedScore(
  logits: readonly number[],
  byWord: Int32Array,
  count: number,
  scale: number,
): number {
  let others = 0;
  for (let label = 0; label <= UNCLEAR; label++) {
    others += Math.exp((logits[label] as number) - (logits[MIXED] as number));
  }
  const announced = -Math.log(others);
  if (count < 4 || announced < ANNOUNCED_FROM) return 0;
  const parts = cutScore(byWord, count, scale);
  const sum = WORDS_COUNT * announced + PARTS_COUNT * Math.log((parts + 1e-4) / (1 - parts + 1e-4)) + OFFSET;
  return 1 / (1 + Math.exp(-sum));
}

/**
 * How sure it is that one part of the text is about correct use and the other about something uncovered: the best
 * over all places where the text can be cut in two, by the weaker of both parts (0–1).
 */
function cutScore(byWord: Int32Array, count: number, scale: number): number {
  const left = new Float64Array(LABEL_COUNT);
  const right = new Float64Array(LABEL_COUNT);
  for (let at = 0; at < byWord.length; at++) {
    right[at % LABEL_COUNT] = (right[at % LABEL_COUNT] as number) + (byWord[at] as number);
  }
  let best = 0;
  for (let cut = 0; cut < count - 2; cut++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const step = byWord[cut * LABEL_COUNT + label] as number;
      left[label] = (left[label] as number) + step;
      right[label] = (right[label] as number) - step;
    }
    if (cut > 0) best = Math.max(best, bothKinds(left, right, scale), bothKinds(right, left, scale));
  }
  return best;
}

function bothKinds(covered: Float64Array, uncovered: Float64Array, scale: number): number {
  return Math.min(
    share(covered, scale, CORRECT_USE, CORRECT_USE + 1),
    share(uncovered, scale, CORRECT_USE + 1, UNCLEAR),
  );
}

/** Probability of the labels `from` to `to` among all but `mixed`. */
function share(sums: Float64Array, scale: number, from: number, to: number): number {
  let all = 0;
  let part = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let label = 0; label <= UNCLEAR; label++) top = Math.max(top, sums[label] as number);
  for (let label = 0; label <= UNCLEAR; label++) {
    const odds = Math.exp(((sums[label] as number) - top) * scale);
    all += odds;
    if (label >= from && label < to) part += odds;
  }
  return part / all;
}
