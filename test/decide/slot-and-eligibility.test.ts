import { describe, expect, test } from 'vitest';
import { decide } from '../../src/decide.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { DecisionFacts } from '../../src/policy/decision.ts';
import { definePolicies } from '../../src/policy/policy-set.ts';
import { aPolicy, aRequest, aSubscription, someFacts } from '../../src/testing/builders.ts';
import { said } from '../world/said.ts';
import { decided, type Spoilt, scopeOf } from '../world/told.ts';

const step = (spoilt: Spoilt, rule: string) => decided(spoilt).trace.find((one) => one.rule === rule);
const callback = (spoilt: object) => ({ callback: { ...contabilitaInCloud.callback, ...spoilt } });

describe('the slot rule', () => {
  test.each([
    ['2026-10-20T10:05:00+02:00', 'hours.monday-thursday'],
    ['2026-10-22T10:05:00+02:00', 'hours.monday-thursday'],
    ['2026-10-23T10:05:00+02:00', 'hours.friday'],
  ])('received %s it rests on %s', (receivedAt, clause) => {
    expect(step({ facts: { receivedAt } }, 'slot')?.clauses).toContain(clause);
  });

  test('on a Saturday no clause has the hours', () => {
    const week = { saturday: [{ from: '09:00', to: '12:00' }] };
    expect(step({ policy: { hours: [{ from: null, week }] } }, 'slot')?.clauses).toEqual([
      'callback.within-hours',
      'interpretation.half-open-hours',
      'interpretation.public-holidays',
      'interpretation.callback-slot',
      'interpretation.expected-window',
    ]);
  });

  test('without a slot asks for a person and names the last day that was searched', () => {
    const { outcome, reasons, trace, preconditions } = decided({
      policy: { hours: [], ...callback({ horizonDays: 10 }) },
    });
    expect([outcome, preconditions.slot]).toEqual(['needs-review', null]);
    expect(reasons).toEqual([
      {
        code: 'no-callback-slot',
        clause: 'callback.within-hours',
        severity: 'review',
        details: { until: '2026-10-31', horizonDays: 10 },
      },
    ]);
    expect(trace[5]).toEqual({
      rule: 'slot',
      verdict: 'failed',
      clauses: ['callback.within-hours'],
      facts: { until: '2026-10-31' },
    });
  });

  test('a chosen slot that cannot be had fails, and is named', () => {
    const facts = { preferredSlot: '2026-10-21T20:00:00+02:00' };
    expect(step({ facts }, 'slot')).toEqual({
      rule: 'slot',
      verdict: 'failed',
      clauses: ['callback.within-hours'],
      facts: { chosen: '2026-10-21T18:00:00.000Z' },
    });
  });

  test('booked starts in no slot are listed, twenty at most, and counted', () => {
    const booked = Array.from({ length: 23 }, (_, index) => Date.parse('2026-10-24T10:00:00+02:00') + index);
    const outside = step({ facts: { booked } }, 'slot')?.facts as Record<string, unknown>;
    expect(outside['bookedOutsideCount']).toBe(23);
    expect(outside['bookedOutsideSlots']).toHaveLength(20);
    expect((outside['bookedOutsideSlots'] as string[])[0]).toBe('2026-10-24T08:00:00.000Z');
    const inside = step({ facts: { booked: ['2026-10-21T10:30:00+02:00'] } }, 'slot')?.facts;
    expect(inside).toEqual({
      start: '2026-10-21T08:30:00.000Z',
      end: '2026-10-21T09:00:00.000Z',
      load: 1,
      capacity: null,
    });
  });

  test('a slot chosen on the very day to which the limit moves the call is kept', () => {
    const facts = { receivedAt: '2026-11-16T15:00:00+01:00', earlierRequests: ['2026-11-16T09:00:00+01:00'] };
    const policy = { dailyLimit: { max: 1, enforcement: 'defer' as const } };
    const start = (preferredSlot?: string) =>
      decided({ facts: { ...facts, preferredSlot }, policy }).callback?.start.toISOString();
    expect(start()).toBe('2026-11-17T07:30:00.000Z');
    expect(start('2026-11-17T10:00:00+01:00')).toBe('2026-11-17T09:00:00.000Z');
    expect(start('2026-11-16T16:00:00+01:00')).toBe('2026-11-17T07:30:00.000Z');
    const night = { ...policy, hours: [{ from: null, week: { tuesday: [{ from: '00:00', to: '02:00' }] } }] };
    const midnight = decided({
      facts: { ...facts, preferredSlot: '2026-11-17T00:00:00+01:00' },
      policy: night,
    });
    expect(midnight.callback?.start.toISOString()).toBe('2026-11-16T23:00:00.000Z');
    const taken = {
      ...facts,
      preferredSlot: '2026-11-17T00:00:00+01:00',
      booked: ['2026-11-17T00:00:00+01:00'],
    };
    expect(
      decided({ facts: taken, policy: { ...night, ...callback({ capacity: 1 }) } }).reasons,
    ).toMatchObject([{ code: 'slot-not-available', details: { cause: 'full' } }]);
  });
});

test('a request of the first instant of 1970 has its slot, and a topic may have the score 0', () => {
  const thursday = [{ from: '00:00', to: '24:00' }];
  const policy = { timeZone: 'UTC', hours: [{ from: null, week: { thursday } }], holidays: [] };
  const scope = {
    ...scopeOf('in-scope'),
    topics: [{ topic: 'api', clause: 'scope.no-api', score: 0, evidence: [] }],
  };
  const decision = decided({ facts: { receivedAt: 0, scope: scope as DecisionFacts['scope'] }, policy });
  expect([decision.outcome, decision.callback?.start]).toEqual(['accepted', new Date(0)]);
});

describe('the eligibility rule', () => {
  const friday = { receivedAt: '2026-11-20T11:40:00+01:00' };
  const ends = (endsOn: string, policy = {}) => ({
    facts: { ...friday, subscription: aSubscription({ startsOn: '2026-01-01', endsOn }) },
    policy,
  });
  const facts = { plan: 'ADVANCED', status: 'active', startsOn: '2026-01-01' };

  test('also asks about the day of the callback', () => {
    expect(step(ends('2026-11-23'), 'eligibility')).toEqual({
      rule: 'eligibility',
      verdict: 'passed',
      clauses: [
        'eligibility.advanced-plan',
        'eligibility.active-subscription',
        'interpretation.eligible-at-callback',
      ],
      facts: { ...facts, endsOn: '2026-11-23', callbackOn: '2026-11-23' },
    });
  });

  test('a subscription that ends before it is for a person to look at', () => {
    const { outcome, reasons, trace } = decided(ends('2026-11-22'));
    expect(outcome).toBe('needs-review');
    expect(reasons).toEqual([
      {
        code: 'subscription-ends-before-callback',
        clause: 'interpretation.eligible-at-callback',
        severity: 'review',
        details: { endsOn: '2026-11-22', callbackOn: '2026-11-23' },
        remedy: { kind: 'renew-subscription' },
      },
    ]);
    expect(trace[2]).toEqual({
      rule: 'eligibility',
      verdict: 'failed',
      clauses: ['interpretation.eligible-at-callback'],
      facts: { ...facts, endsOn: '2026-11-22', callbackOn: '2026-11-23' },
    });
  });

  test('not where the policy does not ask, where there is no callback, or no end', () => {
    const passed = {
      verdict: 'passed',
      clauses: ['eligibility.advanced-plan', 'eligibility.active-subscription'],
    };
    const lax = callback({ eligibleAtCallback: false });
    for (const spoilt of [ends('2026-11-22', lax), ends('2026-11-22', { hours: [] }), {}]) {
      const found = step(spoilt, 'eligibility');
      expect(found).toMatchObject(passed);
      expect(found?.facts).not.toHaveProperty('callbackOn');
    }
  });

  test('an unknown sender has no plan to tell', () => {
    expect(step({ facts: { subscription: null } }, 'eligibility')).toEqual({
      rule: 'eligibility',
      verdict: 'failed',
      clauses: ['eligibility.active-subscription'],
      facts: { subscription: null },
    });
  });

  test('two faults on one clause name it once', () => {
    const subscription = aSubscription({ status: 'expired', endsOn: '2026-01-01' });
    const { reasons, trace } = decided({ facts: { subscription } });
    expect(reasons.map(({ code }) => code)).toEqual(['subscription-not-active', 'subscription-ended']);
    expect(trace[2]?.clauses).toEqual(['eligibility.active-subscription']);
  });
});

describe('a day without a version in force', () => {
  const decision = (versions: ReturnType<typeof definePolicies>) =>
    decide(aRequest(), someFacts({ receivedAt: '2026-10-20T22:30:00Z' }), versions);
  const set = definePolicies([{ ...contabilitaInCloud, inForceFrom: '2030-01-01' }]);

  test('is the one reason, and nothing else is judged', () => {
    const { policy, timeZone, outcome, request, callback, reasons, advice, repairs, trace, preconditions } =
      decision(set);
    expect({ policy, timeZone, outcome, request, callback, advice, repairs }).toEqual({
      policy: null,
      timeZone: 'Europe/Rome',
      outcome: 'refused',
      request: null,
      callback: null,
      advice: [],
      repairs: [],
    });
    const clause = 'interpretation.in-force';
    expect(reasons).toEqual([
      { code: 'policy-not-in-force', clause, severity: 'refuse', details: { on: '2026-10-21' } },
    ]);
    expect(trace).toEqual([
      { rule: 'policy', verdict: 'failed', clauses: [clause], facts: { on: '2026-10-21' } },
      { rule: 'request', verdict: 'skipped', clauses: ['booking.channels'], facts: {} },
      {
        rule: 'eligibility',
        verdict: 'skipped',
        clauses: ['eligibility.advanced-plan', 'eligibility.active-subscription'],
        facts: {},
      },
      { rule: 'scope', verdict: 'skipped', clauses: ['scope.correct-use'], facts: {} },
      { rule: 'daily-limit', verdict: 'skipped', clauses: ['interpretation.day'], facts: {} },
      {
        rule: 'slot',
        verdict: 'skipped',
        clauses: ['callback.within-hours', 'interpretation.callback-slot'],
        facts: {},
      },
    ]);
    expect(preconditions).toEqual({ policy: null, slot: null, day: null });
  });

  test('without any version the day is that of UTC', () => {
    const { timeZone, reasons } = decision({ versions: [] });
    expect([timeZone, reasons[0]?.details]).toEqual(['UTC', { on: '2026-10-20' }]);
  });
});

describe('mistakes of the caller are told in full', () => {
  const facts = 'TypeError: facts must be an object with receivedAt and subscription, not';
  test.each<[unknown, string]>([
    [undefined, `${facts} undefined`],
    [null, `${facts} null`],
    ['x', `${facts} "x"`],
    [contabilitaInCloud, `${facts} a policy`],
  ])('facts %s', (given, words) => {
    expect(said(() => decide(aRequest(), given as never))).toBe(words);
  });

  const scope = { scope: 'in-scope', confidence: 1, topics: [] };
  test.each<[object, string]>([
    [{ receivedAt: 'soon' }, 'RangeError: facts.receivedAt is "soon": expected an RFC 3339 date-time'],
    [{ preferredSlot: 'soon' }, 'RangeError: facts.preferredSlot is "soon": expected an RFC 3339 date-time'],
    [
      { scope: { ...scope, scope: 'wide' } },
      'TypeError: facts.scope.scope must be one of in-scope, out-of-scope, mixed, unclear, not "wide"',
    ],
    [
      { scope: { ...scope, scope: 3 } },
      'TypeError: facts.scope.scope must be one of in-scope, out-of-scope, mixed, unclear, not 3',
    ],
    [
      { scope: null },
      'TypeError: facts.scope.scope must be one of in-scope, out-of-scope, mixed, unclear, not undefined',
    ],
    [
      { scope: { ...scope, confidence: 2 } },
      'TypeError: facts.scope.confidence must be a number from 0 to 1, not 2',
    ],
    [
      { scope: { ...scope, confidence: '1' } },
      'TypeError: facts.scope.confidence must be a number from 0 to 1, not "1"',
    ],
    [{ scope: { ...scope, topics: {} } }, 'TypeError: facts.scope.topics must be an array, not an object'],
    ...[
      null,
      {},
      { topic: 'api' },
      { topic: 1, score: 1 },
      { topic: 'api', score: '0.5' },
      { topic: 'api', score: 1.1 },
      { topic: 'api', score: -0.1 },
    ].map((topic): [object, string] => [
      { scope: { ...scope, topics: [{ topic: 'api', score: 1 }, topic] } },
      'TypeError: facts.scope.topics[1] must have a topic (string) and a score (number from 0 to 1)',
    ]),
    [
      { scope: { ...scope, scope: 'out-of-scope', topics: [{ topic: 'correct-use', score: 1 }] } },
      'TypeError: facts.scope says out-of-scope but names no uncovered topic in facts.scope.topics',
    ],
  ])('%j', (spoilt, words) => {
    const call = () => decide(aRequest(), someFacts(spoilt as Partial<DecisionFacts>));
    expect(said(call).startsWith(words)).toBe(true);
  });

  test('a policy that is none', () => {
    expect(said(() => decide(aRequest(), someFacts(), {} as never))).toMatch(
      /^TypeError: policy must come from/,
    );
    expect(decide(aRequest(), someFacts({ scope: scopeOf('in-scope') }), aPolicy()).outcome).toBe('accepted');
  });
});
