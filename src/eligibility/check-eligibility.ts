import { assertPolicy } from '../policy/brand.ts';
import type { ClauseId } from '../policy/clauses.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { type Reason, type Verdict, verdictOf } from '../policy/reason.ts';
import type { Subscription } from '../policy/subscription.ts';
import { describe, formatCivilDate, readCivilDate } from '../time/civil-date.ts';
import { formatInstant, type InstantLike, readInstant } from '../time/instant.ts';
import { civilDayIn, startOfDayIn } from '../time/zone.ts';

const CLAUSES: [ClauseId, ...ClauseId[]] = ['eligibility.advanced-plan', 'eligibility.active-subscription'];

/**
 * Whether a subscription entitles to phone support at an instant: the plan is one that the policy lists (compared
 * after trimming and in upper case), the status is `active`, and the civil day in the policy's zone lies between
 * `startsOn` and `endsOn`, both included.
 *
 * `null` is a sender who is no known customer. Every failing condition is a reason.
 * Source: `eligibility.advanced-plan`, `eligibility.active-subscription`.
 *
 * @throws TypeError when the subscription is neither an object nor `null`; RangeError when one of its dates is none.
 * @example The last day of a subscription
 * ```ts
 * import { checkEligibility } from 'phone-support-policy';
 * const subscription = { plan: 'ADVANCED', status: 'active', endsOn: '2026-12-31' } as const;
 * checkEligibility(subscription, '2026-12-31T23:30:00+01:00').allowed; // => true
 * ```
 */
export function checkEligibility(
  subscription: Subscription | null,
  at: InstantLike,
  policy: SupportPolicy = contabilitaInCloud,
): Verdict {
  const ms = readInstant(at, 'at');
  assertPolicy(policy);
  return verdictOf(subscription === null ? [missing()] : reasonsAgainst(subscription, ms, policy), [
    ...CLAUSES,
  ]);
}

// Made anew each time: a caller may write to its verdict.
function missing(): Reason {
  const clause = 'eligibility.active-subscription';
  return { code: 'subscription-missing', clause, severity: 'refuse', details: {} };
}

function reasonsAgainst(subscription: Subscription, ms: number, policy: SupportPolicy): Reason[] {
  const { plan, status, startsOn, endsOn } = readSubscription(subscription, 'subscription');
  const reasons: Reason[] = [];
  if (!policy.entitledPlans.some((entitled) => planKey(entitled) === planKey(plan))) {
    reasons.push({
      code: 'plan-not-entitled',
      clause: 'eligibility.advanced-plan',
      severity: 'refuse',
      details: { plan, entitledPlans: [...policy.entitledPlans] },
      remedy: { kind: 'upgrade-plan' },
    });
  }
  const clause = 'eligibility.active-subscription';
  if (status !== 'active') {
    reasons.push({
      code: 'subscription-not-active',
      clause,
      severity: 'refuse',
      details: { status },
      remedy: { kind: 'renew-subscription' },
    });
  }
  if (startsOn === null && endsOn === null) return reasons;
  const today = civilDayIn(policy.timeZone, ms);
  const on = formatCivilDate(today);
  if (startsOn !== null && today < startsOn) {
    reasons.push({
      code: 'subscription-not-started',
      clause,
      severity: 'refuse',
      details: { startsOn: formatCivilDate(startsOn), on },
      remedy: { kind: 'wait-until', at: formatInstant(startOfDayIn(policy.timeZone, startsOn)) },
    });
  }
  if (endsOn !== null && today > endsOn) {
    const details = { endsOn: formatCivilDate(endsOn), on };
    const remedy = { kind: 'renew-subscription' } as const;
    reasons.push({ code: 'subscription-ended', clause, severity: 'refuse', details, remedy });
  }
  return reasons;
}

function planKey(plan: string): string {
  return plan.trim().toUpperCase();
}

/** @throws TypeError or RangeError that names the part which cannot be read. */
export function readSubscription(
  value: unknown,
  name: string,
): {
  plan: string;
  status: string;
  startsOn: number | null;
  endsOn: number | null;
} {
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`${name} must be an object, or null for no known customer, not ${describe(value)}`);
  }
  const { plan, status, startsOn, endsOn } = value as { [key in keyof Subscription]: unknown };
  if (typeof plan !== 'string') throw new TypeError(`${name}.plan must be a string, not ${describe(plan)}`);
  if (typeof status !== 'string')
    throw new TypeError(`${name}.status must be a string, not ${describe(status)}`);
  const day = (date: unknown, part: string): number | null =>
    date === undefined || date === null ? null : readCivilDate(date, `${name}.${part}`);
  return { plan, status, startsOn: day(startsOn, 'startsOn'), endsOn: day(endsOn, 'endsOn') };
}
