import {
  type Decision,
  decide,
  definePolicy,
  explain,
  nextCallbackSlot,
  type Reason,
  type SupportPolicyDocument,
} from 'phone-support-policy';
import { isOpen } from 'phone-support-policy/calendar';
import { parseEmailRequest } from 'phone-support-policy/email';
import { classifyScope } from 'phone-support-policy/scope';
import { aRequest, someFacts } from 'phone-support-policy/testing';

export function told(decision: Decision): string {
  switch (decision.outcome) {
    case 'accepted':
      return decision.callback.start.toISOString();
    case 'needs-review':
      return decision.reasons[0].code;
    case 'refused':
      return decision.reasons.map((reason: Reason) => reason.clause).join();
  }
}

export const refusedLength = (decision: Decision): number | null => {
  const [reason] = decision.reasons;
  return reason?.code === 'description-too-long' ? reason.details.length : null;
};

const document: SupportPolicyDocument | null = null;
export const policy = document === null ? undefined : definePolicy(document);
export const text: string = explain(decide(aRequest(), someFacts()), { locale: 'it', audience: 'customer' });
export const start: Date | undefined = nextCallbackSlot(Date.now())?.start;
export const open: boolean = isOpen(new Date(), policy);
export const confidence: number = classifyScope('x').confidence;
export const phone: Promise<string | null> = parseEmailRequest('').then(({ request }) => request.phone);
// @ts-expect-error: a decision needs facts
export const wrong = (): Decision => decide({});
