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

const CONTACT: readonly ClauseId[] = ['interpretation.callable-number', 'interpretation.description-length'];
const CHAT: readonly ClauseId[] = ['booking.channels', 'booking.chat', ...CONTACT];
const EMAIL: readonly ClauseId[] = [
  'booking.channels',
  'booking.email-recipient',
  'booking.email-subject',
  'booking.email-body',
  'interpretation.subject-match',
  'interpretation.email-name',
  'interpretation.automatic-mail',
  ...CONTACT,
];

/** The request rule: every clause that a good request satisfies, or those that a bad one fails. */
export function requestStepOf({ reasons, facts }: RequestReading): TraceStep {
  const passed = facts.channel === 'chat' ? CHAT : EMAIL;
  const clauses = reasons.length > 0 ? reasons.map((reason) => reason.clause) : passed;
  return {
    rule: 'request',
    verdict: reasons.length > 0 ? 'failed' : 'passed',
    clauses: [...new Set(clauses)],
    facts: { ...facts },
  };
}
