import { describe } from '../time/civil-date.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { SupportPolicy, SupportPolicyDocument } from './document.ts';

// A symbol of the global registry, so that a policy made by the CommonJS copy of the package is one for the ESM copy.
const BRAND = Symbol.for('phone-support-policy/policy');

/** Freezes a validated document through and through and marks it as a policy. */
export function brandPolicy(document: SupportPolicyDocument): SupportPolicy {
  Object.defineProperty(document, BRAND, { value: true });
  return deepFreeze(document) as SupportPolicy;
}

export function isPolicy(value: unknown): value is SupportPolicy {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, BRAND);
}

/** @throws TypeError when `value` did not come from `definePolicy`. */
export function assertPolicy(value: unknown): asserts value is SupportPolicy {
  if (isPolicy(value)) return;
  throw new TypeError(`policy must come from definePolicy(document), but is ${describe(value)}`);
}

/**
 * Guards the parameter before `policy`, where a policy is passed by mistake most easily.
 *
 * @throws TypeError for a policy, or for anything that is no plain options object.
 */
export function assertOptions(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`${name} must be an object, not ${describe(value)}`);
  }
  if (isPolicy(value)) {
    throw new TypeError(
      `${name} is a policy: the policy is the last argument, pass {} or undefined before it`,
    );
  }
}
