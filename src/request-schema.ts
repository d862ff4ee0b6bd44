import { explain } from './messages/explain.ts';
import type { CallbackRequest } from './policy/callback-request.ts';
import { type StandardSchemaV1, standardSchema } from './policy/standard-schema.ts';
import { validateRequest } from './request/validate-request.ts';

/**
 * A callback request as data from outside, for anything that takes a Standard Schema: what `validateRequest` says under
 * the shipped policy, with the phone in E.164 in the result and a message in English for each reason.
 *
 * Source: `booking.chat`, `booking.email-body`.
 *
 * @example A request without a phone
 * ```ts
 * import { callbackRequestSchema } from 'phone-support-policy';
 * const form = { channel: 'chat', contactName: 'Ada Bianchi', description: 'Come stampo il registro IVA?' };
 * callbackRequestSchema['~standard'].validate(form).issues?.[0]?.path; // => ['phone']
 * ```
 */
export const callbackRequestSchema: StandardSchemaV1<CallbackRequest, CallbackRequest> =
  /* @__PURE__ */ standardSchema((value) => {
    const result = validateRequest(value);
    if (result.valid) return { value: result.request };
    return {
      issues: result.reasons.map((reason) => ({
        message: explain(reason, { locale: 'en', audience: 'customer' }),
        path: reason.path ?? [],
      })),
    };
  });
