import { lintHours } from './lint-hours.ts';
import { lintOverrides } from './lint-overrides.ts';
import { lintDeadlineIds, lintExtensions, lintPeak } from './lint-peak.ts';
import { lintRequests } from './lint-requests.ts';
import { type LintSpan, readSpan, yearsToLint } from './lint-span.ts';
import { isPolicy } from './policy/brand.ts';
import { definePolicy } from './policy/define-policy.ts';
import type { SupportPolicy, SupportPolicyDocument } from './policy/document.ts';
import type { PolicyLint } from './policy/policy-lint.ts';

/**
 * What is valid in a policy and yet surely a mistake: a plan entitled twice, a day whose windows cannot hold one slot,
 * a horizon that the longest closure outlasts, peak periods on more than a third of the working days, a subject that
 * begins with a reply mark, a recipient that is no address, a country or a deadline that there is none of, an override
 * that never takes effect, dates beyond the last check of the one-off extensions of tax deadlines. Empty when there is
 * none.
 *
 * Hours and peak periods are examined over the first ten years in force; a policy without a beginning, from the year
 * in which the extensions were last checked. `span` names the civil days (both included) that the caller will ask
 * about; without it the end of the policy counts. A plain document is validated first.
 *
 * Source: the clause in each entry.
 *
 * @throws PolicyError when a document is no policy; TypeError or RangeError when `span` cannot be read.
 * @example A plan written twice
 * ```ts
 * import { contabilitaInCloud, lintPolicy } from 'phone-support-policy';
 * lintPolicy(contabilitaInCloud); // => []
 * const twice = { ...contabilitaInCloud, entitledPlans: ['ADVANCED', 'Advanced '] };
 * lintPolicy(twice).map(({ code, path }) => [code, path]); // => [['plan-twice', ['entitledPlans', 1]]]
 * ```
 */
export function lintPolicy(policy: SupportPolicy | SupportPolicyDocument, span?: LintSpan): PolicyLint[] {
  const asked = readSpan(span);
  const read = isPolicy(policy) ? policy : definePolicy(policy);
  const years = yearsToLint(read);
  return [
    ...lintRequests(read),
    ...lintHours(read, years),
    ...lintOverrides(read, years),
    ...lintPeak(read, years),
    ...lintDeadlineIds(read),
    ...lintExtensions(read, asked),
  ];
}
