import { readInstants } from './callback/slot-search.ts';
import { checkDailyLimit } from './peak/daily-limit.ts';
import { peakDetails } from './peak/peak-details.ts';
import { peakAtDay } from './peak/peak-periods.ts';
import { addWorkingDays } from './peak/working-days.ts';
import type { DecisionFacts, Preconditions, TraceStep } from './policy/decision.ts';
import type { LimitEnforcement, SupportPolicy } from './policy/document.ts';
import type { Reason } from './policy/reason.ts';
import type { PeakPeriod } from './policy/tax-deadline.ts';
import { type DayNumber, formatCivilDate } from './time/civil-date.ts';

export type LimitJudgement = {
  reasons: Reason[];
  advice: Reason[];
  step: TraceStep;
  /** The first civil day on which the limit is kept, when the policy defers; else `null`. */
  movedTo: DayNumber | null;
  day: Preconditions['day'];
};

/** The daily-limit rule: advice in a peak period, and what the policy does with a request above the limit. */
export function judgeLimit(
  earlier: DecisionFacts['earlierRequests'],
  ms: number,
  day: DayNumber,
  policy: SupportPolicy,
): LimitJudgement {
  const peak = peakAtDay(policy, day);
  const advice = peak === null ? [] : peakAdvice(peak, policy);
  const date = formatCivilDate(day);
  const peakFacts = peak === null ? null : { from: peak.from, to: peak.to };
  const step: TraceStep = {
    rule: 'daily-limit',
    verdict: 'unknown',
    clauses: ['interpretation.day'],
    facts: { day: date, peak: peakFacts, count: null },
  };
  if (earlier === undefined) {
    return { reasons: [], advice, step, movedTo: null, day: null };
  }
  const check = checkDailyLimit(readInstants(earlier, 'facts.earlierRequests'), ms, policy);
  const { count, limit, enforcement } = check;
  step.facts = { day: date, peak: peakFacts, count, limit, enforcement };
  const known = { date, count, limit };
  if (limit === null || count < limit) {
    step.verdict = 'passed';
    if (peak !== null)
      step.clauses = ['peak.one-request-a-day', 'interpretation.peak-window', 'interpretation.day'];
    return { reasons: [], advice, step, movedTo: null, day: known };
  }
  step.clauses = ['peak.one-request-a-day', 'interpretation.limit-enforcement', 'interpretation.day'];
  if (!check.allowed) {
    step.verdict = 'failed';
    return { reasons: check.reasons, advice, step, movedTo: null, day: known };
  }
  step.verdict = 'advised';
  const movedTo = enforcement === 'defer' ? addWorkingDays(day, Math.floor(count / limit)) : null;
  const moved = movedTo === null ? null : formatCivilDate(movedTo);
  step.facts = { ...step.facts, movedTo: moved };
  const reached: Reason = {
    code: 'daily-limit-reached',
    clause: 'interpretation.limit-enforcement',
    severity: 'advise',
    // A limit is only ever that of a peak day, by a policy that says what to do above it.
    details: {
      count,
      limit,
      day: date,
      enforcement: enforcement as LimitEnforcement,
      movedTo: moved,
      peak: peakDetails(peak as PeakPeriod),
    },
  };
  return { reasons: [], advice: [reached, ...advice], step, movedTo, day: known };
}

function peakAdvice(peak: PeakPeriod, policy: SupportPolicy): Reason[] {
  const details = { peak: peakDetails(peak) };
  const waits: Reason = { code: 'longer-waits', clause: 'peak.longer-waits', severity: 'advise', details };
  if (policy.dailyLimit === null) return [waits];
  const { max } = policy.dailyLimit;
  return [
    waits,
    {
      code: 'one-request-a-day',
      clause: 'peak.one-request-a-day',
      severity: 'advise',
      details: { max, peak: peakDetails(peak) },
    },
  ];
}
