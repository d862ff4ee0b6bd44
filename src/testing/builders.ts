import type { CallbackRequest } from '../policy/callback-request.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { DecisionFacts } from '../policy/decision.ts';
import { definePolicy } from '../policy/define-policy.ts';
import type { SupportPolicy, SupportPolicyDocument } from '../policy/document.ts';
import type { Subscription } from '../policy/subscription.ts';

// A world in which the answer is yes: a test changes one fact of it and sees what that fact does.

/**
 * A chat request that the shipped policy accepts; with `channel: 'email'` an e-mail one. Overrides replace fields, also
 * with values of a wrong type: what is wrong with a request is what tests ask about.
 *
 * @example A request without a surname
 * ```ts
 * import { aRequest } from 'phone-support-policy/testing';
 * aRequest({ contactName: 'Ada' }).contactName; // => 'Ada'
 * ```
 */
export function aRequest(overrides: { readonly [field: string]: unknown } = {}): CallbackRequest {
  const contact = {
    phone: '+390612345678',
    contactName: 'Ada Bianchi',
    description: 'Come registro una nota di credito ricevuta da un fornitore?',
  };
  const email = { to: ['contabilitaincloud@teamsystem.com'], subject: 'Assistenza telefonica' };
  const channel = overrides['channel'] === 'email' ? { channel: 'email', ...email } : { channel: 'chat' };
  return { ...channel, ...contact, ...overrides } as unknown as CallbackRequest;
}

/**
 * A subscription that entitles to phone support.
 *
 * @example A plan that does not
 * ```ts
 * import { aSubscription } from 'phone-support-policy/testing';
 * aSubscription({ plan: 'STARTER' }); // => { plan: 'STARTER', status: 'active' }
 * ```
 */
export function aSubscription(overrides: Partial<Subscription> = {}): Subscription {
  return { plan: 'ADVANCED', status: 'active', ...overrides };
}

/**
 * Facts under which `aRequest()` is accepted: a Wednesday morning outside every peak period, an entitled customer
 * without earlier requests, and nothing booked.
 *
 * @example The same on Christmas Eve
 * ```ts
 * import { someFacts } from 'phone-support-policy/testing';
 * someFacts({ receivedAt: '2026-12-24T17:20:00+01:00' }).earlierRequests; // => []
 * ```
 */
export function someFacts(overrides: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    receivedAt: '2026-10-21T10:05:00+02:00',
    subscription: aSubscription(),
    earlierRequests: [],
    booked: [],
    ...overrides,
  };
}

/**
 * The shipped policy with some values replaced, whole parts at a time.
 *
 * @throws PolicyError when the result is no policy.
 * @example One place per slot
 * ```ts
 * import { contabilitaInCloud } from 'phone-support-policy';
 * import { aPolicy } from 'phone-support-policy/testing';
 * aPolicy({ callback: { ...contabilitaInCloud.callback, capacity: 1 } }).callback.capacity; // => 1
 * ```
 */
export function aPolicy(overrides: Partial<SupportPolicyDocument> = {}): SupportPolicy {
  return definePolicy({ ...contabilitaInCloud, ...overrides });
}
