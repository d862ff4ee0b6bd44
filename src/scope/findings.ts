import { clauseOfTopic, type TopicFinding } from '../policy/scope-classification.ts';
import { LABEL_COUNT, MIXED, UNCLEAR } from './model.ts';
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
  if (place < MIXED) addWeighed(place, byWord, words, evidence);
  if (hits.length > 0) evidence.sort((a, b) => a.start - b.start);
  return { topic, clause: clauseOfTopic(topic), score: shares[place] as number, evidence };
}

/** The words that spoke most for a label, as spans of the original text, in its order. */
function addWeighed(label: number, byWord: Int32Array, words: Words, evidence: Span[]): void {
  const pulls = new Float64Array(words.count);
  let top = 0;
  for (let word = 0, at = 0; word < words.count; word++, at += LABEL_COUNT) {
    let all = 0;
    for (let other = 0; other < UNCLEAR; other++) all += byWord[at + other] as number;
    const pull = (byWord[at + label] as number) - all / UNCLEAR;
    pulls[word] = pull;
    if (pull > top) top = pull;
  }
  const least = Math.max(top * SHARE, 1);
  const terms = evidence.length;
  let weakest = 0;
  for (let word = 0; word < words.count; word++) {
    const pull = pulls[word] as number;
    if (pull < least || pull <= weakest) continue;
    const span = { start: words.start[word] as number, end: words.end[word] as number };
    if (evidence.slice(0, terms).some((term) => span.start < term.end && term.start < span.end)) continue;
    evidence.push(span);
    if (evidence.length - terms > MOST_SPANS) weakest = dropWeakest(evidence, terms, pulls, words);
  }
}

/** Keeps the strongest few; returns the pull of the one that went, which a later word must beat. */
function dropWeakest(evidence: Span[], from: number, pulls: Float64Array, words: Words): number {
  let weakest = Number.POSITIVE_INFINITY;
  let place = from;
  let word = 0;
  for (let at = from; at < evidence.length; at++) {
    while ((words.start[word] as number) < (evidence[at] as Span).start) word++;
    if ((pulls[word] as number) < weakest) {
      weakest = pulls[word] as number;
      place = at;
    }
  }
  evidence.splice(place, 1);
  return weakest;
}
