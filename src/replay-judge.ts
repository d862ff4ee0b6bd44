import { judge } from './judge.ts';
import type { CallbackSlot, DecisionFacts, Outcome } from './policy/decision.ts';
import type { SupportPolicy } from './policy/document.ts';
import type { Reason } from './policy/reason.ts';
import { clauseOfTopic, type ScopeClassification } from './policy/scope-classification.ts';
import { loggedReason } from './replay-decision.ts';
import type { LogEntry, LoggedReason, RedactedEntry } from './replay-entry.ts';
import { readDerived } from './request/derived-request.ts';
import { readRequest } from './request/read-request.ts';

/** What the rules make of an entry: the outcome and its reasons, without a request, a trace or advice. */
export type Judged = {
  outcome: Outcome['outcome'];
  reasons: LoggedReason[];
  callback: CallbackSlot | null;
};

export const NOT_IN_FORCE: Judged = {
  outcome: 'refused',
  reasons: [{ code: 'policy-not-in-force', clause: 'interpretation.in-force', severity: 'refuse' }],
  callback: null,
};

export function judgeEntry(entry: LogEntry | RedactedEntry, at: number, policy: SupportPolicy): Judged {
  const isRedacted = 'redacted' in entry;
  const reading = isRedacted ? readDerived(entry.request, policy) : readRequest(entry.request, policy);
  if (reading.automatic) return judged(reading.reasons, null);
  const { reasons, slot } = judge(reading, isRedacted ? factsOf(entry) : entry.facts, at, policy);
  return judged(reasons, slot.slot);
}

function judged(reasons: Reason[], slot: { start: number; end: number } | null): Judged {
  const outcome = reasons.some((reason) => reason.severity === 'refuse')
    ? 'refused'
    : reasons.length > 0
      ? 'needs-review'
      : 'accepted';
  const callback =
    slot === null || outcome === 'refused' ? null : { start: new Date(slot.start), end: new Date(slot.end) };
  return { outcome, reasons: reasons.map(loggedReason), callback };
}

function factsOf({ facts, scope }: RedactedEntry): DecisionFacts {
  const { earlierRequests, notBefore, preferred, preferredSlot } = facts;
  return {
    receivedAt: facts.receivedAt,
    subscription: facts.subscription,
    earlierRequests: earlierRequests ?? undefined,
    booked: facts.booked.flatMap(([start, count]) => Array<string>(count).fill(start)),
    notBefore: notBefore ?? undefined,
    preferred: preferred ?? undefined,
    preferredSlot: preferredSlot ?? undefined,
    scope: classificationOf(scope),
  };
}

/** Without a description the rule is skipped, whatever stands here. */
function classificationOf(scope: RedactedEntry['scope']): ScopeClassification {
  if (scope === null) return { scope: 'unclear', confidence: 0, topics: [] };
  const topics = scope.topics.map((one) => ({ ...one, clause: clauseOfTopic(one.topic), evidence: [] }));
  return { scope: scope.scope, confidence: scope.confidence, topics };
}

/** The reasons of one list that the other lacks; details do not count. */
export function without(these: readonly LoggedReason[], those: readonly LoggedReason[]): LoggedReason[] {
  const left = new Map<string, number>();
  for (const reason of those) left.set(keyOf(reason), (left.get(keyOf(reason)) ?? 0) + 1);
  return these.filter((reason) => {
    const count = left.get(keyOf(reason)) ?? 0;
    if (count > 0) left.set(keyOf(reason), count - 1);
    return count === 0;
  });
}

function keyOf({ code, clause, severity, about }: LoggedReason): string {
  return `${code} ${clause} ${severity} ${about ?? ''}`;
}
