import { calendarOf, civilDayAt, instantOnDay } from './calendar/calendar.ts';
import { checkSlot } from './callback/check-slot.ts';
import { slotSearch } from './callback/slot-search.ts';
import { judgeEligibility } from './judge-eligibility.ts';
import { judgeLimit } from './judge-limit.ts';
import { assertPolicy } from './policy/brand.ts';
import type { ClauseId } from './policy/clauses.ts';
import { contabilitaInCloud } from './policy/contabilita-in-cloud.ts';
import type { Decision, DecisionFacts } from './policy/decision.ts';
import { decisionFromJSON } from './policy/decision-json.ts';
import type { SupportPolicy } from './policy/document.ts';
import { isPolicySet, type PolicySet, policyInForce } from './policy/policy-set.ts';
import { type Reason, type Verdict, verdictOf } from './policy/reason.ts';
import { describe, formatCivilDate } from './time/civil-date.ts';
import { formatInstant, readInstant } from './time/instant.ts';

/**
 * Whether a decision still holds on facts read afresh, to be asked inside the transaction that writes the callback
 * down: the version of the policy is the same, the slot can still be booked and is not full by now, the customer's
 * requests of the day leave room where the policy refuses or defers, the subscription still entitles.
 *
 * The library holds no state: two front ends that decide at once see the same free place, and only what their shared
 * storage says inside its transaction keeps them apart. `facts` are the same kind as for `decide`, with `receivedAt`
 * the moment of this check or of the request. A refused decision stays refused; one that needs a review keeps its
 * reasons, and only what has changed since speaks against it. The decision may come from JSON.
 *
 * Source: `interpretation.in-force`, `interpretation.callback-slot`, `interpretation.limit-enforcement`,
 * `eligibility.active-subscription`.
 *
 * @throws TypeError or RangeError when the decision or a fact cannot be read.
 * @example Somebody else took the last place
 * ```ts
 * import { contabilitaInCloud, decide, definePolicy, revalidate } from 'phone-support-policy';
 * const policy = definePolicy({ ...contabilitaInCloud, callback: { ...contabilitaInCloud.callback, capacity: 1 } });
 * const request = {
 *   channel: 'chat',
 *   phone: '06 1234 5678',
 *   contactName: 'Ada Bianchi',
 *   description: 'Come registro una nota di credito ricevuta da un fornitore?',
 * };
 * const subscription = { plan: 'ADVANCED', status: 'active' as const };
 * const facts = { receivedAt: '2026-10-21T10:05:00+02:00', subscription };
 * const decision = decide(request, facts, policy);
 * revalidate(decision, { ...facts, booked: ['2026-10-21T10:30:00+02:00'] }, policy).allowed; // => false
 * ```
 */
export function revalidate(
  decision: Decision,
  facts: DecisionFacts,
  policyOrSet: SupportPolicy | PolicySet = contabilitaInCloud,
): Verdict {
  const made = decisionFromJSON(decision);
  if (typeof facts !== 'object' || facts === null)
    throw new TypeError(`facts must be an object with receivedAt and subscription, not ${describe(facts)}`);
  const at = readInstant(facts.receivedAt, 'facts.receivedAt');
  const policy = isPolicySet(policyOrSet) ? policyInForce(policyOrSet, made.receivedAt) : policyOrSet;
  if (policy !== null) assertPolicy(policy);
  if (made.outcome === 'refused') return verdictOf(made.reasons, CLAUSES);
  const assumed = made.preconditions.policy;
  if (policy === null || policy.id !== assumed?.id || policy.version !== assumed.version) {
    const on = formatCivilDate(
      civilDayAt(calendarOf(policy ?? contabilitaInCloud), made.receivedAt.getTime()),
    );
    return verdictOf([notInForce(on)], CLAUSES);
  }
  const slot = made.callback === null ? null : made.callback.start.getTime();
  const known = new Set(made.reasons.map((reason) => reason.code));
  const reasons = [
    ...eligibility(facts, at, slot, policy),
    ...limit(facts, at, slot, policy),
    ...(slot === null ? [] : free(facts, at, slot, policy)),
  ].filter((reason) => !known.has(reason.code));
  return verdictOf(reasons, CLAUSES);
}

const CLAUSES: [ClauseId, ...ClauseId[]] = [
  'interpretation.in-force',
  'eligibility.advanced-plan',
  'eligibility.active-subscription',
  'interpretation.limit-enforcement',
  'callback.within-hours',
  'interpretation.callback-slot',
];

function notInForce(on: string): Reason {
  const clause = 'interpretation.in-force';
  return { code: 'policy-not-in-force', clause, severity: 'refuse', details: { on } };
}

function eligibility(facts: DecisionFacts, at: number, slot: number | null, policy: SupportPolicy): Reason[] {
  const day = slot === null ? null : civilDayAt(calendarOf(policy), slot);
  return judgeEligibility(facts, at, day, policy).reasons;
}

/** A deferred request whose day has moved beyond the slot since cannot keep the slot. */
function limit(facts: DecisionFacts, at: number, slot: number | null, policy: SupportPolicy): Reason[] {
  const calendar = calendarOf(policy);
  const { reasons, advice, movedTo } = judgeLimit(
    facts.earlierRequests,
    at,
    civilDayAt(calendar, at),
    policy,
  );
  if (movedTo === null || slot === null || civilDayAt(calendar, slot) >= movedTo) return reasons;
  const remedy = { kind: 'choose-slot' as const, at: formatInstant(instantOnDay(calendar, movedTo, 0)) };
  return advice
    .filter((one) => one.code === 'daily-limit-reached')
    .map((one) => ({ ...one, severity: 'refuse', remedy }));
}

function free(facts: DecisionFacts, at: number, slot: number, policy: SupportPolicy): Reason[] {
  const { booked, notBefore, preferred } = facts;
  const search = slotSearch(calendarOf(policy), at, { booked, notBefore, preferred }, policy);
  const verdict = checkSlot(search, slot, at);
  return verdict.allowed ? [] : verdict.reasons;
}
