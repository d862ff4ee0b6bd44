import { clauseOfTopic, type TopicFinding } from '../policy/scope-classification.ts';
import { LABEL_COUNT, LABELS, UNCLEAR } from './model.ts';
import type { TermHit } from './terms.ts';
import type { Words } from './words.ts';

const MOST_SPANS = 5;
/** A word is evidence when it carries at least this share of what the strongest word carries. */
const SHARE = 0.35;

type Span = { start: number; end: number };

/** The words that spoke most for a label, as spans of the original text, in its order. */
export function evidenceFor(label: number, byWord: Int32Array, words: Words): Span[] {
  const pull = (word: number): number => {
    let others = 0;
    for (let other = 0; other < UNCLEAR; other++) others += byWord[word * LABEL_COUNT + other] as number;
    return (byWord[word * LABEL_COUNT + label] as number) - others / UNCLEAR;
  };
  const pulls: number[] = [];
  for (let word = 0; word < words.count; word++) pulls.push(pull(word));
  const strong = [...pulls].sort((a, b) => b - a);
  const top = strong[0] ?? 0;
  const least = Math.max(top * SHARE, strong[MOST_SPANS] ?? 0, 1);
  const spans: Span[] = [];
  for (let word = 0; word < words.count; word++) {
    if ((pulls[word] as number) < least || spans.length === MOST_SPANS) continue;
    spans.push({ start: words.start[word] as number, end: words.end[word] as number });
  }
  return spans;
}

export function findingFor(label: number, score: number, byWord: Int32Array, words: Words): TopicFinding {
  const topic = LABELS[label] as string;
  return { topic, clause: clauseOfTopic(topic), score, evidence: evidenceFor(label, byWord, words) };
}

/** Joins the terms of the policy's own that were found to what the model found for the same topic. */
export function findingOfTerms(
  topic: string,
  score: number,
  hits: readonly TermHit[],
  found: TopicFinding | null,
): TopicFinding {
  const own = hits.filter((hit) => hit.topic === topic).map(({ start, end }) => ({ start, end }));
  if (found !== null && own.length === 0) return found;
  const inside = (span: Span): boolean => own.some((term) => span.start < term.end && term.start < span.end);
  const evidence = [...own, ...(found?.evidence ?? []).filter((span) => !inside(span))];
  evidence.sort((a, b) => a.start - b.start);
  return { topic, clause: clauseOfTopic(topic), score, evidence };
}
