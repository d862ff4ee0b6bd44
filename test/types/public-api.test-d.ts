// Checked by the compiler alone: what a user may write, and what must not compile.
import {
  type CallbackRequest,
  type CallbackSlot,
  type ClauseId,
  type callbackRequestSchema,
  callbackSlots,
  checkCallbackSlot,
  checkDailyLimit,
  checkEligibility,
  contabilitaInCloud,
  type Decision,
  type DecisionFacts,
  decide,
  definePolicies,
  definePolicy,
  isOpen,
  nextCallbackSlot,
  type Reason,
  type ReasonOf,
  type StandardSchemaV1,
  type Subscription,
  type SupportPolicy,
  type SupportPolicyDocument,
  type subscriptionSchema,
  type supportPolicySchema,
  supportStatus,
  type Verdict,
  validateRequest,
} from 'phone-support-policy';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <Claim extends true>(): Claim | undefined => undefined;

const facts: DecisionFacts = { receivedAt: new Date(0), subscription: null };
const subscription: Subscription = { plan: 'ADVANCED', status: 'active', endsOn: undefined };

// Instants may come in every form.
isOpen(new Date(0));
isOpen(0);
isOpen('2026-11-20T11:40+01:00');
isOpen({ epochMilliseconds: 0 });
// @ts-expect-error null is no instant
isOpen(null);
// @ts-expect-error a bigint is no instant
isOpen(0n);

// A policy comes from definePolicy, never from a document as it is.
const document: SupportPolicyDocument = contabilitaInCloud;
isOpen(0, definePolicy(document));
// @ts-expect-error a document is no policy
isOpen(0, document);
// @ts-expect-error a policy is frozen
contabilitaInCloud.timeZone = 'UTC';
// @ts-expect-error through and through
contabilitaInCloud.entitledPlans.push('STARTER');
// @ts-expect-error an unknown key is a fault
definePolicy({ ...document, colour: 'red' });
// @ts-expect-error so is a missing one
definePolicy({ id: 'x' });

// Options stand before the policy.
nextCallbackSlot(0, {}, contabilitaInCloud);
nextCallbackSlot(0, undefined, contabilitaInCloud);
// @ts-expect-error a policy in the place of options
nextCallbackSlot(0, contabilitaInCloud);
// @ts-expect-error a policy in the place of options
callbackSlots(0, contabilitaInCloud);
// @ts-expect-error a policy in the place of options
checkCallbackSlot(0, 0, contabilitaInCloud);
// @ts-expect-error a policy in the place of facts
decide({}, contabilitaInCloud);
// @ts-expect-error an option that does not exist
nextCallbackSlot(0, { after: 0 });
// @ts-expect-error what the customer did before must be said
checkDailyLimit(0);

// Facts: who is no known customer is null, never left out.
decide(undefined, facts);
decide('anything', facts, definePolicies([contabilitaInCloud]));
// @ts-expect-error no subscription
decide({}, { receivedAt: 0 });
// @ts-expect-error no instant
decide({}, { subscription: null });
checkEligibility(null, 0);
checkEligibility(subscription, 0);
// @ts-expect-error undefined is a forgotten fact
checkEligibility(undefined, 0);
// @ts-expect-error a status that does not exist
checkEligibility({ plan: 'ADVANCED', status: 'paused' }, 0);

// A decision says by its outcome what it holds.
function readDecision(decision: Decision): Date | null {
  switch (decision.outcome) {
    case 'accepted': {
      const request: CallbackRequest = decision.request;
      const none: [] = decision.reasons;
      return none.length === 0 && request.phone !== '' ? decision.callback.start : null;
    }
    case 'needs-review': {
      const request: CallbackRequest = decision.request;
      const first: Reason = decision.reasons[0];
      // @ts-expect-error a person may have to find the slot
      return request.phone === first.code ? decision.callback.start : null;
    }
    case 'refused': {
      const none: null = decision.callback;
      // @ts-expect-error a refused request may not be one
      return decision.request.phone === '' ? none : none;
    }
  }
}
holds<Equal<ReturnType<typeof readDecision>, Date | null>>();

// Reasons tell their details by their code.
function readReason(reason: Reason): string | number {
  if (reason.code === 'description-too-long') return reason.details.length;
  if (reason.code === 'plan-not-entitled') return reason.details.plan;
  // @ts-expect-error the details of another code
  return reason.details.length;
}
holds<Equal<ReasonOf<'description-too-long'>['details'], { length: number; max: number }>>();
const clause: ClauseId = 'hours.friday';
// @ts-expect-error no such clause
const wrongClause: ClauseId = 'hours.saturday';

// A verdict has reasons only when it does not allow.
function readVerdict(verdict: Verdict): Reason | ClauseId {
  return verdict.allowed ? verdict.clauses[0] : verdict.reasons[0];
}
// @ts-expect-error reasons of a verdict that may allow
const reasons = (verdict: Verdict) => verdict.reasons;

// A validation has a request only when it is valid; a chat request has no subject.
const validation = validateRequest(null);
if (validation.valid && validation.request.channel === 'email')
  holds<Equal<typeof validation.request.to, string[]>>();
// @ts-expect-error the request of a validation that may have failed
const request = validation.request;
// @ts-expect-error a chat request has no subject
const subject = (one: Extract<CallbackRequest, { channel: 'chat' }>) => one.subject;

// The desk: closed has a cause, open a beginning.
const status = supportStatus(0);
if (status.open) holds<Equal<typeof status.since, Date>>();
else holds<Equal<typeof status.opensAt, Date | null>>();

// Slots come one by one.
holds<Equal<ReturnType<typeof callbackSlots>, Generator<CallbackSlot, void, undefined>>>();

// The schemas agree with the types.
holds<Equal<typeof callbackRequestSchema, StandardSchemaV1<CallbackRequest, CallbackRequest>>>();
holds<Equal<typeof subscriptionSchema, StandardSchemaV1<Subscription, Subscription>>>();
holds<Equal<typeof supportPolicySchema, StandardSchemaV1<SupportPolicyDocument, SupportPolicy>>>();

export { clause, readDecision, readReason, readVerdict, reasons, request, subject, wrongClause };
