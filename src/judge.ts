import { calendarOf, civilDayAt } from './calendar/calendar.ts';
import { judgeEligibility } from './judge-eligibility.ts';
import { judgeLimit, type LimitJudgement } from './judge-limit.ts';
import { judgeScope, type ScopeJudgement } from './judge-scope.ts';
import { judgeSlot, type SlotJudgement } from './judge-slot.ts';
import type { DecisionFacts, TraceStep } from './policy/decision.ts';
import type { SupportPolicy } from './policy/document.ts';
import type { Reason } from './policy/reason.ts';
import type { RequestReading } from './request/read-request.ts';

export type Judgement = {
  /** Of all rules, in their order. */
  reasons: Reason[];
  eligibility: { reasons: Reason[]; step: TraceStep };
  scope: ScopeJudgement;
  limit: LimitJudgement;
  slot: SlotJudgement;
};

/** Every rule on a request that has been read, whether from its text or from the derived facts of a redacted log. */
export function judge(
  reading: RequestReading,
  facts: DecisionFacts,
  ms: number,
  policy: SupportPolicy,
): Judgement {
  const calendar = calendarOf(policy);
  const scope = judgeScope(reading.description, facts.scope, policy);
  const limit = judgeLimit(facts.earlierRequests, ms, civilDayAt(calendar, ms), policy);
  const slot = judgeSlot(facts, ms, limit.movedTo, calendar, policy);
  const eligibility = judgeEligibility(facts, ms, slot.slot?.day ?? null, policy);
  const reasons = [
    ...reading.reasons,
    ...eligibility.reasons,
    ...scope.reasons,
    ...limit.reasons,
    ...slot.reasons,
  ];
  return { reasons, eligibility, scope, limit, slot };
}
