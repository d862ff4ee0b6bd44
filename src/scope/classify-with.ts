import type { SupportPolicy } from '../policy/document.ts';
import type { ScopeClassification } from '../policy/scope-classification.ts';
import { answer } from './answer.ts';
import { findingFor, findingOfTerms } from './findings.ts';
import { mixedScore } from './mixed.ts';
import { LABEL_COUNT, LABELS, logitsOf, type Model, scaleOf, weigh } from './model.ts';
import { type Reading, readText } from './reading.ts';
import { applyTerms, findTerms } from './terms.ts';

export type Engine = { readonly model: Model; readonly reading: Reading };

/** `classifyScope` with a model of one's own: evaluation runs it with the models of its folds. */
export function classifyWith(
  engine: Engine,
  description: string,
  policy: SupportPolicy,
): ScopeClassification {
  const { model, reading } = engine;
  readText(description, reading);
  const { words, features } = reading;
  if (words.count === 0) return { scope: 'unclear', confidence: 0, topics: [] };
  const byWord = new Int32Array(words.count * LABEL_COUNT);
  const scale = scaleOf(model, weigh(features, model, byWord));
  const logits = logitsOf(model, byWord, scale);
  const mixed = mixedScore(logits, byWord, words.count, scale);
  const hits = findTerms(words, policy);
  const shares = sharesOf(applyTerms(logits, hits));
  return answer(shares, mixed, policy, (topic) => {
    const label = LABELS.indexOf(topic as (typeof LABELS)[number]);
    const score = shares.get(topic) as number;
    const found = label < 0 ? null : findingFor(label, score, byWord, words);
    return findingOfTerms(topic, score, hits, found);
  });
}

/** Probabilities of all labels but `mixed`, which is judged apart. */
function sharesOf(odds: ReadonlyMap<string, number>): Map<string, number> {
  const top = Math.max(...odds.values());
  let sum = 0;
  for (const value of odds.values()) sum += Math.exp(value - top);
  const shares = new Map<string, number>();
  for (const [topic, value] of odds) shares.set(topic, Math.exp(value - top) / sum);
  return shares;
}
