import { describe, expect, test } from 'vitest';
import { checkEligibility } from '../../src/eligibility/check-eligibility.ts';
import type { Subscription } from '../../src/policy/subscription.ts';
import { aPolicy, aSubscription } from '../../src/testing/builders.ts';
import { deepFreeze } from '../world/deep-freeze.ts';
import { hostile } from '../world/hostile.ts';
import { rome } from '../world/rome.ts';

const NOON = '2026-10-21T12:00+02:00';
const codes = (subscription: Partial<Subscription>, at: string, policy = aPolicy()) => {
  const verdict = checkEligibility(aSubscription(subscription), at, policy);
  return verdict.allowed ? 'allowed' : verdict.reasons.map(({ code }) => code).join(' ');
};

describe('the days of a subscription are civil days in the policy’s zone, both included', () => {
  test.each([
    [
      'the last millisecond before it starts',
      { startsOn: '2026-11-20' },
      '2026-11-19T23:59:59.999+01:00',
      'subscription-not-started',
    ],
    ['the first one of its first day', { startsOn: '2026-11-20' }, '2026-11-20T00:00+01:00', 'allowed'],
    ['the last one of its last day', { endsOn: '2026-11-20' }, '2026-11-20T23:59:59.999+01:00', 'allowed'],
    ['the first one after it', { endsOn: '2026-11-20' }, '2026-11-21T00:00+01:00', 'subscription-ended'],
    [
      'midnight in UTC is one o’clock in Italy',
      { endsOn: '2026-11-20' },
      '2026-11-20T23:00Z',
      'subscription-ended',
    ],
    ['in summer two o’clock', { endsOn: '2026-07-20' }, '2026-07-20T22:00Z', 'subscription-ended'],
    [
      'and a second earlier it is the last day still',
      { endsOn: '2026-07-20' },
      '2026-07-20T21:59:59Z',
      'allowed',
    ],
    [
      'the day of 23 hours ends an hour earlier',
      { endsOn: '2027-03-28' },
      '2027-03-28T22:00Z',
      'subscription-ended',
    ],
    ['the day of 25 hours an hour later', { endsOn: '2026-10-25' }, '2026-10-25T22:59:59Z', 'allowed'],
    ['29 February exists in leap years', { endsOn: '2028-02-29' }, '2028-02-29T12:00+01:00', 'allowed'],
    [
      'a start after the end is never covered',
      { startsOn: '2026-11-20', endsOn: '2026-11-18' },
      '2026-11-19T12:00+01:00',
      'subscription-not-started subscription-ended',
    ],
    ['no dates: always', {}, '2100-12-31T23:59Z', 'allowed'],
  ])('%s', (_, subscription, at, answer) => {
    expect(codes(subscription, at)).toBe(answer);
  });

  test.each([
    ['Pacific/Auckland', '2026-11-20T10:59:59Z', 'allowed', '2026-11-20T11:00Z', 'subscription-ended'],
    ['Pacific/Pago_Pago', '2026-11-21T10:59:59Z', 'allowed', '2026-11-21T11:00Z', 'subscription-ended'],
    ['America/New_York', '2026-11-21T04:59:59Z', 'allowed', '2026-11-21T05:00Z', 'subscription-ended'],
    ['Asia/Kathmandu', '2026-11-20T18:14:59Z', 'allowed', '2026-11-20T18:15Z', 'subscription-ended'],
  ])('in %s the day ends there', (timeZone, before, first, after, second) => {
    const policy = aPolicy({ timeZone });
    expect([
      codes({ endsOn: '2026-11-20' }, before, policy),
      codes({ endsOn: '2026-11-20' }, after, policy),
    ]).toEqual([first, second]);
  });
});

test('a reason tells the day and the way out', () => {
  const verdict = checkEligibility(aSubscription({ startsOn: '2026-11-20' }), NOON);
  if (verdict.allowed) return expect.fail();
  expect(verdict.reasons[0]).toMatchObject({
    details: { startsOn: '2026-11-20', on: '2026-10-21' },
    remedy: { kind: 'wait-until' },
  });
  expect(rome(verdict.reasons[0].remedy?.at)).toBe('2026-11-20T00:00+01:00');
  const ended = checkEligibility(aSubscription({ endsOn: '2026-10-20' }), NOON);
  expect(ended).toMatchObject({
    reasons: [
      { details: { endsOn: '2026-10-20', on: '2026-10-21' }, remedy: { kind: 'renew-subscription' } },
    ],
  });
});

describe('facts that cannot be read are the caller’s mistake', () => {
  const good = ['null'];
  const nothing = Object.keys(hostile).filter(
    (name) => !good.includes(name) && name !== 'a proxy that throws',
  );
  test.each(nothing)('%s as the subscription is a TypeError', (name) => {
    expect(() => checkEligibility(hostile[name]?.() as never, NOON)).toThrow(TypeError);
  });
  test.each([
    ['a plan that is a number', { plan: 1 }, TypeError, 'subscription.plan'],
    ['no plan', { plan: undefined }, TypeError, 'subscription.plan'],
    ['no status', { status: undefined }, TypeError, 'subscription.status'],
    ['a Date as its end', { endsOn: new Date(0) }, TypeError, 'subscription.endsOn'],
    [
      'an instant as its end',
      { endsOn: '2026-10-21T12:00Z' },
      RangeError,
      'subscription.endsOn is "2026-10-21T12:00Z"',
    ],
    [
      'a day that does not exist',
      { startsOn: '2026-02-30' },
      RangeError,
      'subscription.startsOn is "2026-02-30"',
    ],
  ])('%s is told by its path', (_, spoilt, error, words) => {
    const check = () => checkEligibility(aSubscription(spoilt as never), NOON);
    expect(check).toThrow(error);
    expect(check).toThrow(words);
  });
  test('dates that are null count as absent', () => {
    expect(codes({ startsOn: null as never, endsOn: null as never }, NOON)).toBe('allowed');
  });
  test('a policy in the place of the instant is a TypeError', () => {
    expect(() => checkEligibility(aSubscription(), aPolicy() as never)).toThrow(TypeError);
    expect(() => checkEligibility(aSubscription(), NOON, {} as never)).toThrow(TypeError);
  });
});

test('the subscription is never written to, and two verdicts share nothing', () => {
  const subscription = deepFreeze(aSubscription({ endsOn: '2026-01-01' }));
  const first = checkEligibility(subscription, NOON);
  const allowed = checkEligibility(aSubscription(), NOON);
  if (first.allowed || !allowed.allowed) return expect.fail();
  first.reasons[0].details = {} as never;
  allowed.clauses.length = 0;
  const again = checkEligibility(aSubscription(), NOON);
  expect(again).toEqual({
    allowed: true,
    clauses: ['eligibility.advanced-plan', 'eligibility.active-subscription'],
  });
  expect(checkEligibility(subscription, NOON)).toMatchObject({
    reasons: [{ details: { endsOn: '2026-01-01' } }],
  });
  const missing = checkEligibility(null, NOON);
  if (missing.allowed) return expect.fail();
  Object.assign(missing.reasons[0], { severity: 'advise' });
  expect(checkEligibility(null, NOON)).toMatchObject({ reasons: [{ severity: 'refuse' }] });
});
