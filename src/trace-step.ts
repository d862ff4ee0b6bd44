import type { ClauseId } from './policy/clauses.ts';
import type { RuleName, TraceStep } from './policy/decision.ts';
import type { RequestReading } from './request/read-request.ts';

/** A step of the trace for a rule that has nothing more to tell than its verdict and some facts. */
export function stepOf(
  rule: RuleName,
  verdict: TraceStep['verdict'],
  facts: TraceStep['facts'] = {},
): TraceStep {
  return { rule, verdict, clauses: rulesClauses(rule), facts };
}

function rulesClauses(rule: RuleName): ClauseId[] {
  switch (rule) {
    case 'policy':
      return ['interpretation.in-force'];
    case 'request':
      return ['booking.channels'];
    case 'eligibility':
      return ['eligibility.advanced-plan', 'eligibility.active-subscription'];
    case 'scope':
      return ['scope.correct-use'];
    case 'daily-limit':
      return ['interpretation.day'];
    case 'slot':
      return ['callback.within-hours', 'interpretation.callback-slot'];
  }
}

export function requestStepOf({ reasons, facts }: RequestReading): TraceStep {
  const form = facts.channel === 'chat' ? 'booking.chat' : 'booking.email-body';
  const clauses: ClauseId[] =
    reasons.length > 0 ? reasons.map((reason) => reason.clause) : ['booking.channels', form];
  return {
    rule: 'request',
    verdict: reasons.length > 0 ? 'failed' : 'passed',
    clauses: [...new Set(clauses)],
    facts: { ...facts },
  };
}
