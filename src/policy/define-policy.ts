import { brandPolicy } from './brand.ts';
import type { SupportPolicy, SupportPolicyDocument } from './document.ts';
import { policyDocumentSchema } from './document-schema.ts';
import { PolicyError, type PolicyFault } from './policy-error.ts';
import { faultsOf } from './zod-faults.ts';

/**
 * A policy from its document: plain JSON, validated whole, copied and deep-frozen. Unknown keys are faults.
 *
 * Source: shared facts and interpretations, value by value in `policyBasis`.
 *
 * @throws PolicyError with every fault: its path, a code, what is wrong and what would be right.
 * @example A desk that is open on Saturdays too
 * ```ts
 * import { contabilitaInCloud, definePolicy, isOpen } from 'phone-support-policy';
 * const saturdays = definePolicy({
 *   ...contabilitaInCloud,
 *   id: 'with-saturdays',
 *   hours: [{ from: null, week: { saturday: [{ from: '09:00', to: '13:00' }] } }],
 * });
 * isOpen('2026-11-21T09:00:00+01:00', saturdays); // => true
 * ```
 */
export function definePolicy(document: SupportPolicyDocument): SupportPolicy {
  const result = readDocument(document);
  if (!result.success) throw new PolicyError(result.faults);
  return result.policy;
}

export type DocumentResult =
  | { success: true; policy: SupportPolicy }
  | { success: false; faults: PolicyFault[] };

export function readDocument(document: unknown): DocumentResult {
  try {
    const parsed = policyDocumentSchema.safeParse(document);
    if (parsed.success) return { success: true, policy: brandPolicy(parsed.data) };
    return { success: false, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, document)) };
  } catch {
    // A getter or a proxy of the caller's threw.
    const message = 'must be plain JSON: reading it failed';
    return { success: false, faults: [{ path: [], code: 'unreadable', message }] };
  }
}
