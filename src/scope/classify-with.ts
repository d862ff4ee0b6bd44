import type { SupportPolicy } from '../policy/document.ts';
import type { ScopeClassification } from '../policy/scope-classification.ts';
import { answer } from './answer.ts';
import { cutsOf } from './cuts.ts';
import { findingOf } from './findings.ts';
import { LABEL_COUNT, logitsOf, type Model, scaleOf, weigh } from './model.ts';
import { type Reading, readText } from './reading.ts';
import { findTerms } from './terms.ts';
import { sharesOf } from './topics.ts';

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
  weigh(features, model, byWord);
  const scale = scaleOf(model, features);
  const logits = logitsOf(model, byWord, scale);
  const cuts = cutsOf(byWord, words, features, scale);
  const hits = findTerms(words, policy);
  const shares = sharesOf(logits, hits);
  return answer(shares, cuts, policy, (place) => findingOf(place, shares, byWord, words, hits));
}
