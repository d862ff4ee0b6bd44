import type { TraceStep } from './policy/decision.ts';
import type { SupportPolicy } from './policy/document.ts';
import type { Reason } from './policy/reason.ts';
import { clauseOfTopic, type ScopeClassification } from './policy/scope-classification.ts';
import { classifyScope } from './scope/classify-scope.ts';
import { describe } from './time/civil-date.ts';

export type ScopeJudgement = { reasons: Reason[]; step: TraceStep };

/** The scope rule: what the description, or a finished classification from elsewhere, does to the outcome. */
export function judgeScope(
  description: string | null,
  given: ScopeClassification | undefined,
  policy: SupportPolicy,
): ScopeJudgement {
  if (given !== undefined) assertClassification(given, 'facts.scope');
  if (description === null) {
    return {
      reasons: [],
      step: { rule: 'scope', verdict: 'skipped', clauses: ['scope.correct-use'], facts: {} },
    };
  }
  const found = given ?? classifyScope(description, policy);
  const reasons = reasonsOf(found, policy);
  const topics = found.topics.map(({ topic, score }) => ({ topic, score }));
  return {
    reasons,
    step: {
      rule: 'scope',
      verdict: reasons.length === 0 ? 'passed' : 'failed',
      clauses: reasons.length === 0 ? ['scope.correct-use'] : reasons.map((reason) => reason.clause),
      facts: {
        scope: found.scope,
        confidence: found.confidence,
        topics,
        by: given ? 'caller' : 'classifier',
      },
    },
  };
}

function reasonsOf(found: ScopeClassification, policy: SupportPolicy): Reason[] {
  const topics = found.topics.map(({ topic }) => topic);
  switch (found.scope) {
    case 'in-scope':
      return [];
    case 'unclear':
      return [
        {
          code: 'scope-unclear',
          clause: 'interpretation.unclear-scope',
          severity: 'review',
          path: ['description'],
          details: { topics },
        },
      ];
    case 'mixed':
      return [
        {
          code: 'scope-mixed',
          clause: 'interpretation.mixed-scope',
          severity: 'review',
          path: ['description'],
          details: { topics },
        },
      ];
    case 'out-of-scope':
      return found.topics
        .filter(({ topic }) => topic !== 'correct-use')
        .map((finding) => outOfScope(finding, policy));
  }
}

function outOfScope({ topic, score }: { topic: string; score: number }, policy: SupportPolicy): Reason {
  const name = policy.scope.topics.find((one) => one.topic === topic)?.name;
  return {
    code: 'out-of-scope',
    clause: clauseOfTopic(topic),
    severity: policy.scope.outOfScope,
    path: ['description'],
    details: { topic, name: name === undefined ? null : { ...name }, score },
  };
}

const SCOPES: readonly unknown[] = ['in-scope', 'out-of-scope', 'mixed', 'unclear'];

/** A classification from elsewhere is the caller's: one that cannot be read is a mistake, never a silent "unclear". */
export function assertClassification(value: unknown, name: string): asserts value is ScopeClassification {
  const { scope, confidence, topics } = (value ?? {}) as { [key in keyof ScopeClassification]?: unknown };
  if (!SCOPES.includes(scope)) {
    throw new TypeError(`${name}.scope must be one of ${SCOPES.join(', ')}, not ${describe(scope)}`);
  }
  if (typeof confidence !== 'number' || !(confidence >= 0 && confidence <= 1)) {
    throw new TypeError(`${name}.confidence must be a number from 0 to 1, not ${describe(confidence)}`);
  }
  if (!Array.isArray(topics)) throw new TypeError(`${name}.topics must be an array, not ${describe(topics)}`);
  // By `entries`, which does not skip the holes of a sparse array.
  for (const [index, finding] of topics.entries()) {
    const { topic, score } = (finding ?? {}) as { topic?: unknown; score?: unknown };
    if (typeof topic === 'string' && typeof score === 'number' && score >= 0 && score <= 1) continue;
    throw new TypeError(
      `${name}.topics[${index}] must have a topic (string) and a score (number from 0 to 1)`,
    );
  }
  if (
    scope === 'out-of-scope' &&
    topics.every((finding: { topic: string }) => finding.topic === 'correct-use')
  ) {
    throw new TypeError(`${name} says out-of-scope but names no uncovered topic in ${name}.topics`);
  }
}
