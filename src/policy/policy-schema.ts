import { readDocument } from './define-policy.ts';
import type { SupportPolicy, SupportPolicyDocument } from './document.ts';
import { type StandardSchemaV1, standardSchema } from './standard-schema.ts';

/**
 * A policy document as data from outside, for anything that takes a Standard Schema: the same checks as
 * `definePolicy`, the same result.
 *
 * @example Every fault is an issue with its path
 * ```ts
 * import { contabilitaInCloud, supportPolicySchema } from 'phone-support-policy';
 * const result = supportPolicySchema['~standard'].validate({ ...contabilitaInCloud, timeZone: 'Rome' });
 * result.issues?.[0]?.path; // => ['timeZone']
 * ```
 */
export const supportPolicySchema: StandardSchemaV1<SupportPolicyDocument, SupportPolicy> =
  /* @__PURE__ */ standardSchema((value) => {
    const result = readDocument(value);
    return result.success ? { value: result.policy } : { issues: result.faults };
  });
