import * as z from 'zod/mini';
import { faults, orderFaults } from './schema-checks.ts';
import { civilDate, text } from './schema-leaves.ts';
import { type StandardSchemaV1, standardSchema } from './standard-schema.ts';
import type { Subscription } from './subscription.ts';
import { faultsOf } from './zod-faults.ts';

/** A subscription as a zod schema: the source of subscription.schema.json. */
export const subscriptionShape = /* @__PURE__ */ (() =>
  z
    .object({
      plan: text(),
      status: z.enum(['active', 'trialing', 'suspended', 'cancelled', 'expired']),
      startsOn: z.optional(civilDate()),
      endsOn: z.optional(civilDate()),
    })
    .check(
      faults(({ startsOn, endsOn }) =>
        orderFaults(startsOn ?? null, endsOn ?? null).map((fault) => ({ ...fault, path: ['endsOn'] })),
      ),
    ))();

/**
 * A subscription as data from outside, for anything that takes a Standard Schema: plan, status and civil days, both
 * included; other keys are dropped.
 *
 * Source: `eligibility.active-subscription`.
 *
 * @example A day that does not exist
 * ```ts
 * import { subscriptionSchema } from 'phone-support-policy';
 * const result = subscriptionSchema['~standard'].validate({ plan: 'ADVANCED', status: 'active', endsOn: '2026-02-30' });
 * result.issues?.[0]?.path; // => ['endsOn']
 * ```
 */
export const subscriptionSchema: StandardSchemaV1<Subscription, Subscription> =
  /* @__PURE__ */ standardSchema((value) => {
    try {
      const parsed = subscriptionShape.safeParse(value);
      return parsed.success
        ? { value: parsed.data }
        : { issues: parsed.error.issues.flatMap((issue) => faultsOf(issue, value)) };
    } catch {
      return { issues: [{ message: 'must be plain JSON: reading it failed' }] };
    }
  });
