import type { CivilDate } from '../time/civil-date.ts';
import type { ClauseId } from './clauses.ts';
import type { LimitEnforcement, LocalisedText, PhoneKind } from './document.ts';

/** What a reason does to the outcome: it refuses, hands over to a person, or only advises. */
export type Severity = 'refuse' | 'review' | 'advise';

/** A peak period as it stands in a reason: what causes it, in plain JSON. */
export type PeakDetails = {
  from: CivilDate;
  to: CivilDate;
  name: LocalisedText;
  deadlines: { id: string; date: CivilDate; period: string; name: LocalisedText }[];
};

/** Why a chosen slot cannot be had. */
export type SlotCause = 'closed' | 'off-grid' | 'full' | 'notice' | 'horizon' | 'not-preferred' | 'past';

/** Why a number cannot be read as a phone number. */
export type PhoneFault = 'no-number' | 'too-short' | 'too-long' | 'unknown-country' | 'no-such-number';

/** The kind of a number that is real but not called back. */
export type UncallableKind =
  | 'premium-rate'
  | 'shared-cost'
  | 'short-code'
  | 'voicemail'
  | 'personal'
  | 'country'
  | PhoneKind;

/** What each reason code tells besides its clause: plain JSON, no phone number and no description. */
export type ReasonDetails = {
  /** `received`: the channel as sent, `null` when there was none. */
  'channel-unknown': { received: string | null; known: string[] };
  'phone-missing': Record<never, never>;
  'phone-invalid': { fault: PhoneFault };
  /** `kind` is `country` when numbers of that country are not called. */
  'phone-not-callable': { kind: UncallableKind; country: string | null; callable: PhoneKind[] };
  'contact-name-missing': Record<never, never>;
  'contact-surname-missing': Record<never, never>;
  'description-missing': Record<never, never>;
  /** In graphemes; `length` is counted up to ten times `max`. */
  'description-too-long': { length: number; max: number };
  'recipient-mismatch': { expected: string[] };
  'subject-mismatch': { expected: string; match: 'prefix' | 'exact' };
  'automatic-message': Record<never, never>;
  /** In bytes. */
  'message-too-large': { size: number; max: number };
  'subscription-missing': Record<never, never>;
  'subscription-not-active': { status: string };
  'subscription-not-started': { startsOn: CivilDate; on: CivilDate };
  'subscription-ended': { endsOn: CivilDate; on: CivilDate };
  'plan-not-entitled': { plan: string; entitledPlans: string[] };
  'subscription-ends-before-callback': { endsOn: CivilDate; callbackOn: CivilDate };
  'out-of-scope': { topic: string; name: LocalisedText | null; score: number };
  'scope-unclear': { topics: string[] };
  'scope-mixed': { topics: string[] };
  /** `movedTo`: the first day on which the limit is kept, when the policy defers. */
  'daily-limit-reached': {
    count: number;
    limit: number;
    day: CivilDate;
    enforcement: LimitEnforcement;
    movedTo: CivilDate | null;
    peak: PeakDetails;
  };
  /** `until`: the last civil day that was searched. */
  'no-callback-slot': { until: CivilDate; horizonDays: number };
  /** `start`: ISO 8601 UTC. */
  'slot-not-available': { cause: SlotCause; start: string };
  'policy-not-in-force': { on: CivilDate };
  'reachable-phone': Record<never, never>;
  'check-replies': { channel: 'chat' | 'email' };
  'precise-description': Record<never, never>;
  'longer-waits': { peak: PeakDetails };
  'one-request-a-day': { max: number; peak: PeakDetails };
  'missed-callback': Record<never, never>;
};

export type ReasonCode = keyof ReasonDetails;

/** What the customer or the agent can do about a reason; `at` is ISO 8601 UTC. */
export type Remedy = {
  kind: 'fix-field' | 'upgrade-plan' | 'renew-subscription' | 'wait-until' | 'choose-slot' | 'other-channel';
  at?: string;
};

export type ReasonOf<Code extends ReasonCode> = {
  code: Code;
  clause: ClauseId;
  severity: Severity;
  /** Where in the request, when the reason is about one of its fields. */
  path?: (string | number)[];
  details: ReasonDetails[Code];
  remedy?: Remedy;
};

/** Why a request is refused, handed to a person, or answered with advice: plain JSON, resting on one clause. */
export type Reason = { [Code in ReasonCode]: ReasonOf<Code> }[ReasonCode];

/** The answer of a single rule. */
export type Verdict =
  | { allowed: true; clauses: [ClauseId, ...ClauseId[]] }
  | { allowed: false; reasons: [Reason, ...Reason[]] };

/** An allowing verdict when there is no reason against, else a refusing one. */
export function verdictOf(reasons: readonly Reason[], clauses: [ClauseId, ...ClauseId[]]): Verdict {
  const [first, ...rest] = reasons;
  return first === undefined ? { allowed: true, clauses } : { allowed: false, reasons: [first, ...rest] };
}
