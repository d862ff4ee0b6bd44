import { checkEligibility, readSubscription } from './eligibility/check-eligibility.ts';
import type { DecisionFacts, TraceStep } from './policy/decision.ts';
import type { SupportPolicy } from './policy/document.ts';
import type { Reason } from './policy/reason.ts';
import type { Subscription } from './policy/subscription.ts';
import { type DayNumber, formatCivilDate, parseCivilDate } from './time/civil-date.ts';

/** The eligibility rule: on the day of receipt, and, where the policy wants it, on the day of the callback. */
export function judgeEligibility(
  { subscription }: DecisionFacts,
  ms: number,
  callbackDay: DayNumber | null,
  policy: SupportPolicy,
): { reasons: Reason[]; step: TraceStep } {
  // Read here for its name alone: the rule by itself knows of no facts.
  if (subscription !== null) readSubscription(subscription, 'facts.subscription');
  const verdict = checkEligibility(subscription, ms, policy);
  const facts: TraceStep['facts'] =
    subscription === null
      ? { subscription: null }
      : {
          plan: subscription.plan,
          status: subscription.status,
          startsOn: subscription.startsOn ?? null,
          endsOn: subscription.endsOn ?? null,
        };
  if (!verdict.allowed) {
    const clauses = [...new Set(verdict.reasons.map((reason) => reason.clause))];
    return { reasons: verdict.reasons, step: { rule: 'eligibility', verdict: 'failed', clauses, facts } };
  }
  const passed: TraceStep = { rule: 'eligibility', verdict: 'passed', clauses: verdict.clauses, facts };
  // Nobody is entitled without a subscription, nor by one whose dates cannot be read.
  const endsOn = (subscription as Subscription).endsOn ?? null;
  if (callbackDay === null || endsOn === null || !policy.callback.eligibleAtCallback)
    return { reasons: [], step: passed };
  facts['callbackOn'] = formatCivilDate(callbackDay);
  passed.clauses = [...passed.clauses, 'interpretation.eligible-at-callback'];
  if (callbackDay <= (parseCivilDate(endsOn) as DayNumber)) return { reasons: [], step: passed };
  const clause = 'interpretation.eligible-at-callback';
  const reason: Reason = {
    code: 'subscription-ends-before-callback',
    clause,
    severity: 'review',
    details: { endsOn, callbackOn: formatCivilDate(callbackDay) },
    remedy: { kind: 'renew-subscription' },
  };
  return { reasons: [reason], step: { rule: 'eligibility', verdict: 'failed', clauses: [clause], facts } };
}
