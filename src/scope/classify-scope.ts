import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { ScopeClassification } from '../policy/scope-classification.ts';
import { classifyWith, type Engine } from './classify-with.ts';
import * as data from './data/weights.ts';
import { readModel } from './model.ts';
import { openReading } from './reading.ts';

let engine: Engine | null = null;

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
  engine ??= { model: readModel(data), reading: openReading() };
  return classifyWith(engine, description, policy);
}
