import { assertPolicy } from '../policy/brand.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { type Answers, answers } from './answers.ts';
import { decisionLaws } from './laws-decision.ts';
import { hoursLaws } from './laws-hours.ts';
import { slotLaws } from './laws-slots.ts';
import { momentsOf, type Sample } from './sample.ts';

export type PolicyLaw = {
  name: string;
  /**
   * Looks at moments (how many, or which; by default 40, always the same ones) and throws at the first against the law.
   *
   * @throws Error that names the law and the counterexample.
   */
  check(sample?: Sample): void;
};

const MOMENTS = 40;

/**
 * What holds for every policy, whatever its data: opening hours are ordered and half-open, slots lie in them and are
 * exactly those that the check allows, adding support time undoes measuring it, holidays are closed unless an override
 * says otherwise, a decision exists for any input and survives JSON, and more. For a test suite over policies of one's
 * own: `for (const law of policyLaws(policy)) test(law.name, () => law.check())`.
 *
 * @throws TypeError when `policy` is none.
 * @example The shipped policy keeps them all
 * ```ts
 * import { contabilitaInCloud } from 'phone-support-policy';
 * import { policyLaws } from 'phone-support-policy/testing';
 * for (const law of policyLaws(contabilitaInCloud)) law.check(5);
 * ```
 */
export function policyLaws(policy: SupportPolicy): PolicyLaw[] {
  assertPolicy(policy);
  return lawsOf(policy, answers);
}

/** The laws, by whatever answers. */
export function lawsOf(policy: SupportPolicy, given: Answers): PolicyLaw[] {
  return [...hoursLaws, ...slotLaws, ...decisionLaws].map(({ name, against }) => ({
    name,
    check(sample = MOMENTS) {
      for (const ms of momentsOf(policy, sample)) {
        const found = against(ms, policy, given);
        if (found === null) continue;
        throw new Error(
          `policy ${policy.id} ${policy.version} breaks the law "${name}" at ${new Date(ms).toISOString()}: ${found}`,
        );
      }
    },
  }));
}
