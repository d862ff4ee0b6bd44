import type { ClauseId } from './policy/clauses.ts';
import type { DecisionFacts, Outcome } from './policy/decision.ts';
import type { Reason, ReasonCode, Severity } from './policy/reason.ts';
import type { ScopeClassification } from './policy/scope-classification.ts';
import type { Subscription } from './policy/subscription.ts';
import type { DerivedRequest } from './request/derived-request.ts';
import type { CivilTime } from './time/civil-time.ts';
import type { InstantLike } from './time/instant.ts';

/** The part of a decision that a log has to keep; a `Decision`, also one from JSON, is one. */
export type LoggedDecision = {
  policy: { id: string; version: string } | null;
  outcome: Outcome['outcome'];
  callback: { start: InstantLike; end: InstantLike } | null;
  reasons: readonly (Reason | LoggedReason)[];
};

/** A reason without its details; `about`: the topic or the cause, where one code can stand for several. */
export type LoggedReason = {
  code: ReasonCode;
  clause: ClauseId;
  severity: Severity;
  about?: string | undefined;
};

/** A request as it came, the facts of that moment, and what was decided (`null` or left out: not known). */
export type LogEntry = {
  /** The caller's own mark, told back by `replay`; a redacted entry keeps it, so it should identify no person. */
  id?: string | undefined;
  request: unknown;
  facts: DecisionFacts;
  decision?: LoggedDecision | null | undefined;
};

/** A log entry without phone, names, texts and addresses: plain JSON, one line of an NDJSON log. */
export type RedactedEntry = {
  redacted: 1;
  id: string | null;
  request: DerivedRequest;
  /** The classification without its evidence; `null`: there was no description. */
  scope: {
    scope: ScopeClassification['scope'];
    confidence: number;
    topics: { topic: string; score: number }[];
  } | null;
  facts: {
    receivedAt: string;
    subscription: Subscription | null;
    /** Of the day and a little more, so that any time zone can count its own; `null`: not known. */
    earlierRequests: string[] | null;
    /** Starts of booked callbacks, with how many each. */
    booked: [string, number][];
    notBefore: string | null;
    preferred: { from: CivilTime; to: CivilTime }[] | null;
    preferredSlot: string | null;
  };
  decision: {
    policy: { id: string; version: string } | null;
    outcome: Outcome['outcome'];
    callback: { start: string; end: string } | null;
    reasons: LoggedReason[];
  } | null;
};
