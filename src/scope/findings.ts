import { clauseOfTopic, type TopicFinding } from '../policy/scope-classification.ts';
import { LABEL_COUNT, UNCLEAR } from './model.ts';
import type { TermHit } from './terms.ts';
import type { Shares } from './topics.ts';
import type { Words } from './words.ts';

const MOST_SPANS = 5;
/** A word is evidence when it carries at least this share of what the strongest word carries. */
const SHARE = 0.35;

type Span = { start: number; end: number };

/** A topic with its clause and the words that spoke for it: terms of the policy's own before what the model weighs. */
export function findingOf(
  place: number,
  { topics, shares }: Shares,
  byWord: Int32Array,
  words: Words,
  hits: readonly TermHit[],
): TopicFinding {
  const topic = topics[place] as string;
  const evidence: Span[] = [];
  for (const hit of hits) if (hit.topic === topic) evidence.push({ start: hit.start, end: hit.end });
  if (place < LABEL_COUNT) addWeighed(place, byWord, words, evidence);
  if (hits.length > 0) evidence.sort((a, b) => a.start - b.start);
  return { topic, clause: clauseOfTopic(topic), score: shares[place] as number, evidence };
}

/** The words that spoke most for a label, as spans of the original text, in its order. */
function addWeighed(label: number, byWord: Int32Array, { count, start, end }: Words, evidence: Span[]): void {
  let least = leastPull(label, byWord, count);
  const terms = evidence.length;
  for (let word = 0; word < count; word++) {
    const pull = pullOf(label, byWord, word);
    if (pull < least) continue;
    const span = { start: start[word] as number, end: end[word] as number };
    if (
      terms > 0 &&
      evidence.some((other, at) => at < terms && span.start < other.end && other.start < span.end)
    ) {
      continue;
    }
    evidence.push(span);
    if (evidence.length - terms === MOST_SPANS) least = Number.POSITIVE_INFINITY;
  }
}

/** What a word must carry to be evidence: a share of the strongest word, and no less than the few that are named. */
function leastPull(label: number, byWord: Int32Array, count: number): number {
  let top = 0;
  for (let word = 0; word < count; word++) top = Math.max(top, pullOf(label, byWord, word));
  const share = Math.max(top * SHARE, 1);
  if (count <= MOST_SPANS) return share;
  const strong: number[] = [];
  for (let word = 0; word < count; word++) {
    const pull = pullOf(label, byWord, word);
    if (pull >= share) strong.push(pull);
  }
  return strong.length <= MOST_SPANS ? share : (strong.sort((a, b) => b - a)[MOST_SPANS - 1] as number);
}

/** How much more a word speaks for a label than for the other ones, `unclear` left aside. */
function pullOf(label: number, byWord: Int32Array, word: number): number {
  let all = 0;
  const at = word * LABEL_COUNT;
  for (let other = at; other < at + UNCLEAR; other++) all += byWord[other] as number;
  return (byWord[at + label] as number) * UNCLEAR - all;
}
