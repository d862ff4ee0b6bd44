import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { ScopeClassification } from '../policy/scope-classification.ts';
import { answer } from './answer.ts';
import { findingFor, findingOfTerms } from './findings.ts';
import { mixedScore } from './mixed.ts';
import { LABEL_COUNT, LABELS, logitsOf, type Model, readModel, scaleOf, weigh } from './model.ts';
import { openReading, type Reading, readText } from './reading.ts';
import { applyTerms, findTerms } from './terms.ts';

let engine: { readonly model: Model; readonly reading: Reading } | null = null;

/**
 * Tells whether a description is help with the correct use of the product, one of the subjects that the policy leaves
 * out, both, or too little to tell. Read in Italian, and in plain English; the first 4,000 UTF-16 units count.
 *
 * `confidence` is the probability of the answer, 0–1; the policy's `scope.thresholds` say from which on a description
 * is accepted or refused without a person. `topics` come best first, each with the words that spoke for it, as UTF-16
 * spans of the original text. Never throws for any description: what is no text, or holds no word, is `unclear` with
 * confidence 0.
 *
 * Clauses `scope.correct-use` and `scope.no-*`; `interpretation.unclear-scope`, `interpretation.mixed-scope`.
 *
 * @example A device as what is broken, and as an asset to be booked
 * ```ts
 * import { classifyScope } from 'phone-support-policy';
 *
 * classifyScope('La stampante non si accende più').scope; // => 'out-of-scope'
 * classifyScope("Come registro la fattura d'acquisto della stampante?").scope; // => 'in-scope'
 * classifyScope('Non funziona, chiamatemi').scope; // => 'unclear'
 * ```
 */
export function classifyScope(
  description: unknown,
  policy: SupportPolicy = contabilitaInCloud,
): ScopeClassification {
  if (typeof description !== 'string') return { scope: 'unclear', confidence: 0, topics: [] };
  // Tables and buffers, made at the first call; no text leaves a trace in them.
  engine ??= { model: readModel(), reading: openReading() };
  const { model, reading } = engine;
  readText(description, reading);
  const { words, features } = reading;
  const { count } = words;
  if (count === 0) return { scope: 'unclear', confidence: 0, topics: [] };
  const byWord = new Int32Array(count * LABEL_COUNT);
  const scale = scaleOf(weigh(features, model, byWord));
  const logits = logitsOf(byWord, count, scale);
  const mixed = mixedScore(logits, byWord, count, scale);
  const hits = findTerms(words, policy);
  const odds = applyTerms(logits, hits);
  const shares = sharesOf(odds);
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
