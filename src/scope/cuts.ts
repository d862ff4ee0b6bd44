import { ALSO, ASKS, announces, BECAUSE } from './announcing-words.ts';
import type { Features } from './features.ts';
import { CORRECT_USE, LABEL_COUNT, UNCLEAR } from './model.ts';
import type { Words } from './words.ts';

/**
 * What is found when the text is cut in two where a sentence, a clause or an enumeration goes on: how sure it is that
 * one part is covered and the other is not, both asked about (`mixed`), and that the parts are about two uncovered topics (`pair`).
 */
export type Cuts = {
  mixed: number;
  other: number;
  otherScore: number;
  pair: number;
  first: number;
  second: number;
};

// A logistic curve over the signs of a second matter, fitted on cross-validated scores.
const START = -3.66;
const BOTH_PARTS = 0.64;
const NEW_SENTENCE = 1.8;
const AND_ALSO = 1.51;
const THEREFORE = 0.64;

const LETTER_E = 5;
const LETTER_D = 4;

export function cutsOf(byWord: Int32Array, words: Words, features: Features, scale: number): Cuts {
  const cuts: Cuts = { mixed: 0, other: 0, otherScore: 0, pair: 0, first: 0, second: 0 };
  const { count } = words;
  const left = new Float64Array(LABEL_COUNT);
  const right = new Float64Array(LABEL_COUNT);
  let total = false;
  for (let cut = 0; cut < count; cut++) {
    if (cut > 1 && cut < count - 1 && goesOn(cut, words, features)) {
      if (!total) addWords(right, byWord, cut, count);
      total = true;
      compare(left, right, scale, signsAt(cut, words, features), cuts);
    }
    for (let label = 0; label < LABEL_COUNT; label++) {
      const step = byWord[cut * LABEL_COUNT + label] as number;
      left[label] = (left[label] as number) + step;
      if (total) right[label] = (right[label] as number) - step;
    }
  }
  return cuts;
}

/** A pause before the word, "e", "ed", or a word that announces more. */
function goesOn(word: number, words: Words, { stem }: Features): boolean {
  return (words.pause[word] as number) > 0 || announces(stem[word] as number) === ALSO || isAnd(word, words);
}

function isAnd(word: number, { from, to, letters }: Words): boolean {
  const at = from[word] as number;
  const length = (to[word] as number) - at;
  return letters[at] === LETTER_E && (length === 1 || (length === 2 && letters[at + 1] === LETTER_D));
}

/** What the words after a cut say about it, in log odds: a second matter. */
function signsAt(cut: number, words: Words, { stem }: Features): number {
  const { count, pause } = words;
  const sum = START + (pause[cut] === 2 ? NEW_SENTENCE : 0);
  let also = 0;
  let because = 0;
  for (let word = cut; word < Math.min(count, cut + 4); word++) {
    const what = announces(stem[word] as number);
    if (what === ALSO || (what === ASKS && word === cut + 1 && isAnd(cut, words))) also = AND_ALSO;
    if (what === BECAUSE) because = THEREFORE;
  }
  return sum + also + because;
}

function addWords(sums: Float64Array, byWord: Int32Array, from: number, to: number): void {
  for (let word = from; word < to; word++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      sums[label] = (sums[label] as number) + (byWord[word * LABEL_COUNT + label] as number);
    }
  }
}

function compare(left: Float64Array, right: Float64Array, scale: number, signs: number, cuts: Cuts): void {
  const one = partOf(left, scale);
  const two = partOf(right, scale);
  const uncovered = Math.min(one.covered, two.uncovered) > Math.min(two.covered, one.uncovered) ? two : one;
  const covered = uncovered === two ? one : two;
  const both = Math.min(covered.covered, uncovered.uncovered);
  const mixed = 1 / (1 + Math.exp(-signs - BOTH_PARTS * Math.log((both + 0.001) / (1.001 - both))));
  if (mixed > cuts.mixed) {
    cuts.mixed = mixed;
    cuts.other = uncovered.topic;
    cuts.otherScore = uncovered.score;
  }
  const pair = Math.min(one.score, two.score);
  if (one.topic === two.topic || pair <= cuts.pair) return;
  cuts.pair = pair;
  cuts.first = one.topic;
  cuts.second = two.topic;
}

type Part = { covered: number; uncovered: number; topic: number; score: number };

function partOf(sums: Float64Array, scale: number): Part {
  let topic = CORRECT_USE + 1;
  for (let label = topic + 1; label < UNCLEAR; label++) {
    if ((sums[label] as number) > (sums[topic] as number)) topic = label;
  }
  const top = Math.max(sums[topic] as number, sums[CORRECT_USE] as number, sums[UNCLEAR] as number);
  const odds = (label: number): number => Math.exp(((sums[label] as number) - top) * scale);
  let uncovered = 0;
  for (let label = CORRECT_USE + 1; label < UNCLEAR; label++) uncovered += odds(label);
  const all = uncovered + odds(CORRECT_USE) + odds(UNCLEAR);
  return { covered: odds(CORRECT_USE) / all, uncovered: uncovered / all, topic, score: odds(topic) / all };
}
