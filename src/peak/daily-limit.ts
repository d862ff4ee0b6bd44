import { type Calendar, calendarOf, civilDayAt } from '../calendar/calendar.ts';
import type { ClauseId } from '../policy/clauses.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { LimitEnforcement, SupportPolicy } from '../policy/document.ts';
import type { Reason, Verdict } from '../policy/reason.ts';
import type { PeakPeriod } from '../policy/tax-deadline.ts';
import { type DayNumber, describe, formatCivilDate, MS_PER_DAY } from '../time/civil-date.ts';
import { formatInstant, type InstantLike, readInstant } from '../time/instant.ts';
import { startOfDayIn } from '../time/zone.ts';
import { peakDetails } from './peak-details.ts';
import { peakAtDay } from './peak-periods.ts';

/** The verdict on one more request, and what it was reached from. */
export type DailyLimitVerdict = Verdict & {
  /** Earlier requests of the civil day, up to the instant that was asked about. */
  count: number;
  /** Requests a day; `null` outside peak periods, or when the policy has no limit. */
  limit: number | null;
  peak: PeakPeriod | null;
  /** `null` when the policy has no daily limit. */
  enforcement: LimitEnforcement | null;
};

/**
 * Whether a customer who has already made these requests may make one more at `at`. In a peak period a customer is
 * within the limit while fewer requests than the limit were made on the same civil day of the policy's zone; outside
 * peak periods there is no limit.
 *
 * The request asked about is not among the earlier ones. Those may come in any order; equal instants count once each;
 * one later than `at` is not earlier, and is left out. `advise` and `defer` always allow (above the limit `count` is
 * not below `limit`); `refuse` refuses, with the instant at which the next civil day begins.
 *
 * Source: `peak.one-request-a-day`, `interpretation.limit-enforcement`, `interpretation.day`.
 *
 * @throws RangeError or TypeError when `at` or an entry is no instant from 1970 to 2100.
 * @example The second request of a peak day, where one is refused
 * ```ts
 * import { checkDailyLimit, contabilitaInCloud, definePolicy } from 'phone-support-policy';
 * const strict = definePolicy({ ...contabilitaInCloud, dailyLimit: { max: 1, enforcement: 'refuse' } });
 * const verdict = checkDailyLimit(['2026-11-16T09:00+01:00'], '2026-11-16T15:00+01:00', strict);
 * verdict.allowed; // => false
 * verdict.allowed ? null : verdict.reasons[0].remedy; // => { kind: 'wait-until', at: '2026-11-16T23:00:00.000Z' }
 * ```
 */
export function checkDailyLimit(
  earlierRequests: Iterable<InstantLike>,
  at: InstantLike,
  policy: SupportPolicy = contabilitaInCloud,
): DailyLimitVerdict {
  const ms = readInstant(at, 'at');
  const calendar = calendarOf(policy);
  const day = civilDayAt(calendar, ms);
  const count = countOfDay(earlierRequests, ms, day, calendar);
  const peak = peakAtDay(policy, day);
  const { dailyLimit } = policy;
  if (dailyLimit === null || peak === null) {
    const enforcement = dailyLimit?.enforcement ?? null;
    return { allowed: true, clauses: [...OUTSIDE], count, limit: null, peak, enforcement };
  }
  const { max: limit, enforcement } = dailyLimit;
  if (count < limit || enforcement !== 'refuse') {
    return { allowed: true, clauses: [...WITHIN], count, limit, peak, enforcement };
  }
  const reached: Reason = {
    code: 'daily-limit-reached',
    clause: 'interpretation.limit-enforcement',
    severity: 'refuse',
    details: { count, limit, day: formatCivilDate(day), enforcement, movedTo: null, peak: peakDetails(peak) },
    // Not the next opening: a request may be sent at any hour of the new day.
    remedy: { kind: 'wait-until', at: formatInstant(startOfDayIn(policy.timeZone, day + 1)) },
  };
  return { allowed: false, reasons: [reached], count, limit, peak, enforcement };
}

const OUTSIDE: readonly [ClauseId, ...ClauseId[]] = ['peak.one-request-a-day', 'interpretation.peak-window'];
const WITHIN: readonly [ClauseId, ...ClauseId[]] = [
  'peak.one-request-a-day',
  'interpretation.limit-enforcement',
  'interpretation.day',
];

function countOfDay(earlier: Iterable<InstantLike>, at: number, day: DayNumber, calendar: Calendar): number {
  // A text is iterable too, letter by letter.
  if (typeof earlier !== 'object' || earlier === null || typeof earlier[Symbol.iterator] !== 'function') {
    throw new TypeError(`earlierRequests must be a list of instants, not ${describe(earlier)}`);
  }
  let count = 0;
  for (const entry of earlier) {
    const ms = readInstant(entry, 'an entry of earlierRequests');
    // No civil day is longer than two of UTC: the zone is asked only about the entries near `at`.
    if (ms > at || ms <= at - 2 * MS_PER_DAY) continue;
    if (civilDayAt(calendar, ms) === day) count++;
  }
  return count;
}
