import {
  contabilitaInCloud,
  type DecisionFacts,
  decide,
  definePolicies,
  revalidate,
  type SupportPolicyDocument,
  type Verdict,
} from 'phone-support-policy';
import { aPolicy, aRequest, aSubscription, someFacts as factsOnly } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const base: SupportPolicyDocument = contabilitaInCloud;
// A finished classification: these tests are about fresh facts, whatever the classifier says.
const someFacts = (overrides: Partial<DecisionFacts> = {}) =>
  factsOnly({ scope: { scope: 'in-scope', confidence: 1, topics: [] }, ...overrides });
const codes = (verdict: Verdict) => (verdict.allowed ? [] : verdict.reasons.map((reason) => reason.code));
const slot = '2026-10-21T10:30:00+02:00';
const one = aPolicy({ callback: { ...base.callback, capacity: 1 } });

describe('a decision still holds', () => {
  test('when nothing has changed', () => {
    expect(revalidate(decide(aRequest(), someFacts()), someFacts()).allowed).toBe(true);
  });

  test('when it comes back from JSON', () => {
    const decision = JSON.parse(JSON.stringify(decide(aRequest(), someFacts())));
    expect(revalidate(decision, someFacts()).allowed).toBe(true);
  });

  test('when another place of the slot was taken', () => {
    const two = aPolicy({ callback: { ...base.callback, capacity: 2 } });
    const decision = decide(aRequest(), someFacts(), two);
    expect(revalidate(decision, someFacts({ booked: [slot] }), two).allowed).toBe(true);
    expect(revalidate(decision, someFacts({ booked: [slot, slot] }), two).allowed).toBe(false);
  });

  test('when there was no slot and a person is to find one', () => {
    const decision = decide(aRequest(), someFacts({ preferred: [] }));
    expect([decision.outcome, decision.callback]).toEqual(['needs-review', null]);
    expect(revalidate(decision, someFacts({ preferred: [] })).allowed).toBe(true);
    const ended = someFacts({ preferred: [], subscription: aSubscription({ endsOn: '2026-10-20' }) });
    expect(codes(revalidate(decision, ended))).toEqual(['subscription-ended']);
  });

  test('when a person is to look at it anyway, for the reasons that were known', () => {
    const unclear = { scope: 'unclear', confidence: 1, topics: [] } as const;
    const decision = decide(aRequest(), someFacts({ scope: { ...unclear, topics: [] } }));
    expect(decision.outcome).toBe('needs-review');
    expect(revalidate(decision, someFacts()).allowed).toBe(true);
    const late = {
      receivedAt: '2026-10-21T18:00+02:00',
      subscription: aSubscription({ endsOn: '2026-10-21' }),
    };
    expect(revalidate(decide(aRequest(), someFacts(late)), someFacts(late)).allowed).toBe(true);
  });
});

describe('a decision no longer holds', () => {
  test('when the slot is full by now, with the next free one as remedy', () => {
    const verdict = revalidate(decide(aRequest(), someFacts(), one), someFacts({ booked: [slot] }), one);
    expect(verdict).toMatchObject({
      allowed: false,
      reasons: [
        {
          code: 'slot-not-available',
          details: { cause: 'full' },
          remedy: { kind: 'choose-slot', at: '2026-10-21T09:00:00.000Z' },
        },
      ],
    });
  });

  test('when the slot has begun', () => {
    const verdict = revalidate(
      decide(aRequest(), someFacts()),
      someFacts({ receivedAt: '2026-10-21T10:31+02:00' }),
    );
    expect(codes(verdict)).toEqual(['slot-not-available']);
  });

  test('when the policy is another, or another version, or none', () => {
    const decision = decide(aRequest(), someFacts());
    expect(codes(revalidate(decision, someFacts(), aPolicy({ version: 'next' })))).toEqual([
      'policy-not-in-force',
    ]);
    expect(codes(revalidate(decision, someFacts(), aPolicy({ id: 'other' })))).toEqual([
      'policy-not-in-force',
    ]);
    const set = definePolicies([{ ...base, inForceFrom: '2026-11-01' }]);
    expect(codes(revalidate(decision, someFacts(), set))).toEqual(['policy-not-in-force']);
  });

  test('not when the set has a later version: the day of receipt counts', () => {
    const set = definePolicies([
      { ...base, inForceTo: '2026-10-21' },
      { ...base, version: 'next', inForceFrom: '2026-10-22' },
    ]);
    const facts = someFacts({ receivedAt: '2026-10-21T23:00+02:00' });
    const decision = decide(aRequest(), facts, set);
    expect(revalidate(decision, { ...facts, receivedAt: '2026-10-22T00:10+02:00' }, set).allowed).toBe(true);
  });

  test('when another request of the day came first and the policy refuses a second', () => {
    const strict = aPolicy({ dailyLimit: { max: 1, enforcement: 'refuse' } });
    const facts = someFacts({ receivedAt: '2026-11-16T10:05+01:00' });
    const fresh = { ...facts, earlierRequests: ['2026-11-16T10:04+01:00'] };
    expect(codes(revalidate(decide(aRequest(), facts, strict), fresh, strict))).toEqual([
      'daily-limit-reached',
    ]);
    expect(revalidate(decide(aRequest(), facts), fresh).allowed).toBe(true);
  });

  test('when the policy defers and the day has moved beyond the slot', () => {
    const defers = aPolicy({ dailyLimit: { max: 1, enforcement: 'defer' } });
    const facts = someFacts({ receivedAt: '2026-11-16T10:05+01:00' });
    const fresh = { ...facts, earlierRequests: ['2026-11-16T10:04+01:00'] };
    expect(codes(revalidate(decide(aRequest(), facts, defers), fresh, defers))).toEqual([
      'daily-limit-reached',
    ]);
    expect(revalidate(decide(aRequest(), fresh, defers), fresh, defers).allowed).toBe(true);
  });

  test('when the subscription no longer entitles', () => {
    const decision = decide(aRequest(), someFacts());
    expect(codes(revalidate(decision, someFacts({ subscription: null })))).toEqual(['subscription-missing']);
    const ended = aSubscription({ status: 'cancelled', plan: 'STARTER' });
    expect(codes(revalidate(decision, someFacts({ subscription: ended })))).toEqual([
      'plan-not-entitled',
      'subscription-not-active',
    ]);
  });

  test('when it was refused in the first place', () => {
    const decision = decide(aRequest({ phone: '' }), someFacts());
    expect(codes(revalidate(decision, someFacts()))).toEqual(['phone-missing']);
  });
});

describe('mistakes of the caller', () => {
  test('what is no decision, no facts or no policy is told', () => {
    const decision = decide(aRequest(), someFacts());
    expect(() => revalidate({} as never, someFacts())).toThrow(TypeError);
    expect(() => revalidate(decision, null as never)).toThrow(/facts must be/);
    expect(() => revalidate(decision, someFacts(), {} as never)).toThrow(/definePolicy/);
    expect(() => revalidate(decision, someFacts({ receivedAt: 'now' }))).toThrow(RangeError);
  });
});
