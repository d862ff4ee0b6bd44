import { calendarOf, civilDayAt } from './calendar/calendar.ts';
import { judge } from './judge.ts';
import { adviceFor, outcomeOf } from './outcome.ts';
import { assertPolicy, isPolicy } from './policy/brand.ts';
import { contabilitaInCloud } from './policy/contabilita-in-cloud.ts';
import type { Decision, DecisionFacts } from './policy/decision.ts';
import type { SupportPolicy } from './policy/document.ts';
import { isPolicySet, type PolicySet, policyInForce } from './policy/policy-set.ts';
import type { Reason } from './policy/reason.ts';
import { readRequest } from './request/read-request.ts';
import { describe, formatCivilDate } from './time/civil-date.ts';
import { readInstant } from './time/instant.ts';
import { civilDayIn } from './time/zone.ts';
import { requestStepOf, stepOf } from './trace-step.ts';

/**
 * Decides one callback request: accepted with the slot in which the call is expected, for a person to review, or
 * refused; with every reason, each resting on a clause, the advice to the customer, the repairs made to the request
 * and a trace of every rule. `refused` if any reason refuses, else `needs-review` if any wants a person, else
 * `accepted`. Every rule is evaluated (`interpretation.request-order`).
 *
 * `request` may be anything at all: what is wrong with it becomes reasons. `facts` are the caller's: a mistake in them
 * throws. `policyOrSet`: a policy is applied whatever its dates; of a set the version in force on the civil day of
 * receipt. Times inside reasons, trace and preconditions are ISO 8601 UTC texts.
 *
 * @throws RangeError or TypeError naming the fact that cannot be read.
 * @example A request of Friday at 11:40
 * ```ts
 * import { decide } from 'phone-support-policy';
 * const decision = decide(
 *   {
 *     channel: 'chat',
 *     phone: '06 1234 5678',
 *     contactName: 'Ada Bianchi',
 *     description: 'Come registro una nota di credito ricevuta da un fornitore?',
 *   },
 *   { receivedAt: '2026-11-20T11:40:00+01:00', subscription: { plan: 'ADVANCED', status: 'active' } },
 * );
 * decision.outcome; // => 'accepted'
 * decision.callback?.start; // => new Date('2026-11-23T08:30:00+01:00')
 * ```
 */
export function decide(
  request: unknown,
  facts: DecisionFacts,
  policyOrSet: SupportPolicy | PolicySet = contabilitaInCloud,
): Decision {
  if (typeof facts !== 'object' || facts === null || isPolicy(facts)) {
    throw new TypeError(
      `facts must be an object with receivedAt and subscription, not ${isPolicy(facts) ? 'a policy' : describe(facts)}`,
    );
  }
  const ms = readInstant(facts.receivedAt, 'facts.receivedAt');
  if (!isPolicySet(policyOrSet)) {
    assertPolicy(policyOrSet);
    return decideUnder(policyOrSet, request, facts, ms);
  }
  const inForce = policyInForce(policyOrSet, ms);
  return inForce === null ? notInForce(policyOrSet, ms) : decideUnder(inForce, request, facts, ms);
}

function decideUnder(policy: SupportPolicy, request: unknown, facts: DecisionFacts, ms: number): Decision {
  const day = civilDayAt(calendarOf(policy), ms);
  const { id, version, timeZone } = policy;
  const common = { policy: { id, version }, timeZone, receivedAt: new Date(ms) };
  const policyStep = stepOf('policy', 'passed', { id, version, on: formatCivilDate(day) });
  const reading = readRequest(request, policy);
  const requestStep = requestStepOf(reading);
  if (reading.automatic) {
    const skipped = (['eligibility', 'scope', 'daily-limit', 'slot'] as const).map((rule) =>
      stepOf(rule, 'skipped'),
    );
    return {
      ...common,
      ...outcomeOf(reading.reasons, null, null),
      advice: [],
      repairs: [],
      trace: [policyStep, requestStep, ...skipped],
      preconditions: { policy: { id, version }, slot: null, day: null },
    };
  }
  const { reasons, eligibility, scope, limit, slot } = judge(reading, facts, ms, policy);
  const outcome = outcomeOf(reasons, reading.request, slot.slot);
  const advice = outcome.outcome === 'refused' ? [] : adviceFor(outcome.request.channel, reasons);
  return {
    ...common,
    ...outcome,
    advice: [...limit.advice, ...advice],
    repairs: reading.repairs,
    trace: [policyStep, requestStep, eligibility.step, scope.step, limit.step, slot.step],
    preconditions: {
      policy: { id, version },
      slot: outcome.callback === null ? null : slot.precondition,
      day: limit.day,
    },
  };
}

/** No version holds on the day of receipt: there is nothing to judge by, so this is the one reason. */
function notInForce(set: PolicySet, ms: number): Decision {
  const timeZone = set.versions[0]?.timeZone ?? 'UTC';
  const on = formatCivilDate(civilDayIn(timeZone, ms));
  const clause = 'interpretation.in-force';
  const reason: Reason = { code: 'policy-not-in-force', clause, severity: 'refuse', details: { on } };
  const skipped = (['request', 'eligibility', 'scope', 'daily-limit', 'slot'] as const).map((rule) =>
    stepOf(rule, 'skipped'),
  );
  return {
    policy: null,
    timeZone,
    receivedAt: new Date(ms),
    ...outcomeOf([reason], null, null),
    advice: [],
    repairs: [],
    trace: [stepOf('policy', 'failed', { on }), ...skipped],
    preconditions: { policy: null, slot: null, day: null },
  };
}
