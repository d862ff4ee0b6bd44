import { decide } from '../../src/decide.ts';
import type { Decision, DecisionFacts } from '../../src/policy/decision.ts';
import type { SupportPolicy, SupportPolicyDocument } from '../../src/policy/document.ts';
import type { PolicySet } from '../../src/policy/policy-set.ts';
import type { Reason } from '../../src/policy/reason.ts';
import type { ScopeClassification } from '../../src/policy/scope-classification.ts';
import { aPolicy, aRequest, someFacts } from '../../src/testing/builders.ts';

/** What one spoilt fact of a good world changes. */
export type Spoilt = {
  request?: Record<string, unknown>;
  facts?: Partial<DecisionFacts>;
  policy?: Partial<SupportPolicyDocument> | SupportPolicy | PolicySet;
};

export function decided({ request, facts, policy }: Spoilt = {}): Decision {
  const set = policy === undefined || 'versions' in policy ? policy : aPolicy(policy);
  // The scope is given unless a test is about it, so that the other rules are not judged through the classifier.
  const scope = request !== undefined && 'description' in request ? undefined : scopeOf('in-scope');
  return decide(aRequest(request), someFacts({ scope, ...facts }), set);
}

/** `accepted`, or the outcome with the codes of its reasons. */
export function told(decision: Decision): string {
  return [decision.outcome, decision.reasons.map(({ code }) => code).join(' ')].filter(Boolean).join(': ');
}

/** Each reason as `code on clause`. */
export function grounds(decision: Decision): string[] {
  return decision.reasons.map(({ code, clause }: Reason) => `${code} on ${clause}`);
}

export function adviceOf(decision: Decision): string[] {
  return decision.advice.map(({ code, clause }) => `${code} on ${clause}`);
}

/** A finished classification, so that a test of the outcome does not hang on the classifier. */
export function scopeOf(scope: ScopeClassification['scope'], ...topics: string[]): ScopeClassification {
  return {
    scope,
    confidence: 0.9,
    topics: topics.map((topic) => ({ topic, clause: 'scope.correct-use', score: 0.9, evidence: [] })),
  };
}
