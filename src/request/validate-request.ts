import { assertPolicy } from '../policy/brand.ts';
import type { CallbackRequest, Repair } from '../policy/callback-request.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { Reason } from '../policy/reason.ts';
import { readRequest } from './read-request.ts';

export type RequestValidation =
  | { valid: true; request: CallbackRequest; repairs: Repair[] }
  | { valid: false; reasons: [Reason, ...Reason[]]; repairs: Repair[] };

/**
 * Whether an input is a callback request that the policy accepts, with the phone in E.164 and the texts cleaned; else
 * every reason against it, each with the path of its field. Only own properties are read, each once.
 *
 * Never throws for any `input`: what cannot be read counts as missing. Fields that the channel does not know are
 * dropped. Source: `booking.chat`, `booking.email-body`, `booking.email-subject`, `booking.email-recipient`,
 * `interpretation.callable-number`, `interpretation.description-length`, `interpretation.automatic-mail`.
 *
 * @throws TypeError when `policy` is none.
 * @example A phone as people write it
 * ```ts
 * import { validateRequest } from 'phone-support-policy';
 * const form = {
 *   channel: 'chat',
 *   phone: '06 1234 5678',
 *   contactName: 'Ada Bianchi',
 *   description: 'Come registro una nota di credito?',
 * };
 * const result = validateRequest(form);
 * result.valid && result.request.phone; // => '+390612345678'
 * ```
 */
export function validateRequest(
  input: unknown,
  policy: SupportPolicy = contabilitaInCloud,
): RequestValidation {
  assertPolicy(policy);
  const { request, reasons, repairs } = readRequest(input, policy);
  if (request !== null) return { valid: true, request, repairs };
  return { valid: false, reasons: reasons as [Reason, ...Reason[]], repairs };
}
