import { checkEligibility, type Subscription } from 'phone-support-policy';
import { aPolicy, aSubscription } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const at = '2026-10-21T10:05+02:00';
const reasons = (subscription: Partial<Subscription>) => {
  const verdict = checkEligibility(aSubscription(subscription), at);
  return verdict.allowed ? [] : verdict.reasons;
};

describe('what a refusal tells the customer', () => {
  test('the status that the subscription has, and that renewing it helps', () => {
    expect(reasons({ status: 'suspended' })).toEqual([
      {
        code: 'subscription-not-active',
        clause: 'eligibility.active-subscription',
        severity: 'refuse',
        details: { status: 'suspended' },
        remedy: { kind: 'renew-subscription' },
      },
    ]);
  });
});

test('plans are compared in upper case, where ß is SS', () => {
  expect(
    checkEligibility(aSubscription({ plan: 'groß' }), at, aPolicy({ entitledPlans: ['GROSS'] })).allowed,
  ).toBe(true);
});

test('a subscription without a first day has always begun, also on the last day of 1969 in New York', () => {
  const policy = aPolicy({ timeZone: 'America/New_York' });
  expect(checkEligibility(aSubscription({ endsOn: '2030-01-01' }), 0, policy).allowed).toBe(true);
});

test('an instant that cannot be read is named', () => {
  expect(() => checkEligibility(aSubscription(), 'yesterday')).toThrow(/^at\b/);
});
