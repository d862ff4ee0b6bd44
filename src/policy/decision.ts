import type { CivilDate } from '../time/civil-date.ts';
import type { CivilTime } from '../time/civil-time.ts';
import type { InstantLike } from '../time/instant.ts';
import type { CallbackRequest, Repair } from './callback-request.ts';
import type { ClauseId } from './clauses.ts';
import type { Reason } from './reason.ts';
import type { ScopeClassification } from './scope-classification.ts';
import type { Subscription } from './subscription.ts';

/** A stretch of support time, half-open, in which the agent is expected to call. */
export type CallbackSlot = { start: Date; end: Date };

/** Filters and load for the choice of a callback slot. */
export type SlotOptions = {
  /** Starts of the callbacks already booked, of all customers. */
  booked?: Iterable<InstantLike> | undefined;
  /** No slot that starts earlier. */
  notBefore?: InstantLike | undefined;
  /**
   * Times of the day in the policy's zone; a slot lies wholly inside one of them. In an empty list there is none to lie
   * in: no slot is found. Who has no preference leaves it out.
   */
  preferred?: readonly { readonly from: CivilTime; readonly to: CivilTime }[] | undefined;
};

/** What the caller knows beside the request. */
export type DecisionFacts = SlotOptions & {
  receivedAt: InstantLike;
  /** `null`: the sender is no known customer. */
  subscription: Subscription | null;
  /** This customer's earlier requests; left out: the daily limit reads "unknown". */
  earlierRequests?: Iterable<InstantLike> | undefined;
  /** The very slot that the customer chose. */
  preferredSlot?: InstantLike | undefined;
  /** A finished classification from elsewhere, in place of `classifyScope`. */
  scope?: ScopeClassification | undefined;
};

/** Plain JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export type RuleName = 'policy' | 'request' | 'eligibility' | 'scope' | 'daily-limit' | 'slot';

/** How one rule came out, on which clauses and from which facts: plain JSON, no phone and no description. */
export type TraceStep = {
  rule: RuleName;
  verdict: 'passed' | 'failed' | 'advised' | 'skipped' | 'unknown';
  clauses: ClauseId[];
  facts: { [key: string]: Json };
};

/** What a decision took for granted, to be checked again when it is written down (see `revalidate`). Plain JSON. */
export type Preconditions = {
  policy: { id: string; version: string } | null;
  /** The expected slot and how many callbacks it held; `capacity` `null`: not limited. */
  slot: { start: string; end: string; load: number; capacity: number | null } | null;
  /** The customer's requests of the day before this one; `null`: not known. */
  day: { date: CivilDate; count: number; limit: number | null } | null;
};

type DecisionCommon = {
  policy: { id: string; version: string } | null;
  timeZone: string;
  receivedAt: Date;
  advice: Reason[];
  repairs: Repair[];
  trace: TraceStep[];
  preconditions: Preconditions;
};

/** What all reasons together make of a request: accepted, for a person to decide, or refused. */
export type Outcome =
  | { outcome: 'accepted'; request: CallbackRequest; callback: CallbackSlot; reasons: [] }
  | {
      outcome: 'needs-review';
      request: CallbackRequest;
      callback: CallbackSlot | null;
      reasons: [Reason, ...Reason[]];
    }
  | { outcome: 'refused'; request: CallbackRequest | null; callback: null; reasons: [Reason, ...Reason[]] };

/** What the policy says of one request, and why. */
export type Decision = DecisionCommon & Outcome;
