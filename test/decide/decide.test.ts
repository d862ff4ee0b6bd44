import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/decide.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { Decision } from '../../src/policy/decision.ts';
import { decisionFromJSON } from '../../src/policy/decision-json.ts';
import { definePolicies } from '../../src/policy/policy-set.ts';
import { reasonCodes } from '../../src/policy/reason-codes.ts';
import { aRequest, aSubscription, someFacts } from '../../src/testing/builders.ts';
import { deepFreeze } from '../world/deep-freeze.ts';
import { hostile } from '../world/hostile.ts';
import { rome } from '../world/rome.ts';
import { adviceOf, decided, type Spoilt, scopeOf, told } from '../world/told.ts';

const PEAK = '2027-01-12T10:05+01:00';
const CONTACT = {
  phone: '+390612345678',
  contactName: 'Ada Bianchi',
  description: 'Come registro una nota di credito?',
};
const RULES = ['policy', 'request', 'eligibility', 'scope', 'daily-limit', 'slot'];
const verdicts = ({ trace }: Decision) => trace.map(({ rule, verdict }) => `${rule} ${verdict}`).join(', ');

/** Worlds of every outcome; what must hold of a decision holds of all. */
const worlds: [situation: string, spoilt: Spoilt][] = [
  ['accepted', {}],
  [
    'accepted by e-mail, with repairs',
    { request: { channel: 'email', phone: '06 1234 5678 int 2', contactName: ' Ada  ' } },
  ],
  ['accepted in a peak period', { facts: { receivedAt: PEAK, earlierRequests: [PEAK] } }],
  [
    'accepted and deferred',
    {
      facts: { receivedAt: PEAK, earlierRequests: [PEAK] },
      policy: { dailyLimit: { max: 1, enforcement: 'defer' } },
    },
  ],
  ['review: unclear', { facts: { scope: scopeOf('unclear', 'api') } }],
  ['review: mixed', { facts: { scope: scopeOf('mixed', 'correct-use', 'api') } }],
  ['review: no slot', { policy: { hours: [] } }],
  [
    'review: subscription ends',
    {
      facts: { receivedAt: '2026-11-20T11:40+01:00', subscription: aSubscription({ endsOn: '2026-11-21' }) },
    },
  ],
  ['refused: all fields', { request: { phone: 1, contactName: 2, description: 3 } }],
  ['refused: out of scope', { facts: { scope: scopeOf('out-of-scope', 'api', 'hardware') } }],
  [
    'refused: plan and limit',
    {
      facts: {
        receivedAt: PEAK,
        earlierRequests: [PEAK],
        subscription: aSubscription({ plan: 'x', status: 'expired' }),
      },
      policy: { dailyLimit: { max: 1, enforcement: 'refuse' } },
    },
  ],
  ['refused: chosen slot', { facts: { preferredSlot: '2026-10-21T11:15+02:00' } }],
  ['refused: automatic', { request: { channel: 'email', automatic: true } }],
  ['refused: no channel', { request: { channel: 'fax' } }],
  [
    'refused: not in force',
    { policy: definePolicies([{ ...contabilitaInCloud, inForceFrom: '2030-01-01' }]) },
  ],
];

describe.each(worlds)('whatever the decision (%s)', (_, spoilt) => {
  test('it comes back from JSON the same', () => {
    const decision = decided(spoilt);
    expect(decisionFromJSON(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
    expect(decisionFromJSON(decision)).toEqual(decision);
  });
  test('the outcome follows from the reasons', () => {
    const { outcome, reasons, callback, request } = decided(spoilt);
    const severities = reasons.map(({ severity }) => severity as string);
    expect(outcome).toBe(
      severities.includes('refuse') ? 'refused' : severities.length > 0 ? 'needs-review' : 'accepted',
    );
    if (outcome === 'refused') expect(callback).toBeNull();
    if (outcome !== 'refused') expect(request).not.toBeNull();
  });
  test('every reason and every piece of advice is in the register of codes, on a clause of its own', () => {
    const { reasons, advice } = decided(spoilt);
    for (const { code, clause, severity } of [...reasons, ...advice]) {
      expect(reasonCodes[code].clauses).toContain(clause);
      expect(reasonCodes[code].severities).toContain(severity);
    }
    expect(advice.every(({ severity }) => severity === 'advise')).toBe(true);
  });
  test('the trace has all six rules in order, as plain JSON without phone, name or description', () => {
    const decision = decided(spoilt);
    expect(decision.trace.map(({ rule }) => rule)).toEqual(RULES);
    const text = JSON.stringify(decision.trace);
    expect(JSON.parse(text)).toEqual(decision.trace);
    for (const secret of ['612345678', '0612', 'Ada', 'Bianchi', 'nota di credito'])
      expect(text).not.toContain(secret);
    expect(decision.trace.every(({ clauses }) => clauses.length > 0)).toBe(true);
  });
  test('asked twice it is the same, and shares nothing that can be changed', () => {
    const first = decided(spoilt);
    const second = decided(spoilt);
    const before = structuredClone(second);
    expect(first).toEqual(second);
    scribble(first);
    expect(second).toEqual(before);
    expect(decided(spoilt)).toEqual(before);
  });
  test('request and facts are never written to', () => {
    const request = deepFreeze(aRequest(spoilt.request));
    const facts = deepFreeze(someFacts({ scope: scopeOf('in-scope'), ...spoilt.facts }));
    expect(() => decide(request, facts)).not.toThrow();
  });
  test('the slot stands in the preconditions', () => {
    const { callback, preconditions, policy } = decided(spoilt);
    expect(preconditions.policy).toEqual(policy);
    expect(preconditions.slot?.start).toBe(callback?.start.toISOString());
  });
});

/** Writes to everything that can be written to. */
function scribble(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value) || Object.isFrozen(value)) return;
  seen.add(value);
  if (value instanceof Date) value.setTime(0);
  for (const key of Object.keys(value)) {
    scribble((value as Record<string, unknown>)[key], seen);
    (value as Record<string, unknown>)[key] = 'scribbled';
  }
  if (Array.isArray(value)) value.length = 0;
}

describe('the trace', () => {
  test.each<[string, Spoilt, string]>([
    [
      'all passed',
      {},
      'policy passed, request passed, eligibility passed, scope passed, daily-limit passed, slot passed',
    ],
    [
      'request failed, scope not skipped',
      { request: { phone: '' } },
      'policy passed, request failed, eligibility passed, scope passed, daily-limit passed, slot passed',
    ],
    [
      'no description: scope skipped',
      { request: { description: '' } },
      'policy passed, request failed, eligibility passed, scope skipped, daily-limit passed, slot passed',
    ],
    [
      'automatic: all skipped',
      { request: { channel: 'email', automatic: true } },
      'policy passed, request failed, eligibility skipped, scope skipped, daily-limit skipped, slot skipped',
    ],
    [
      'earlier requests unknown',
      { facts: { earlierRequests: undefined } },
      'policy passed, request passed, eligibility passed, scope passed, daily-limit unknown, slot passed',
    ],
    [
      'limit reached',
      { facts: { receivedAt: PEAK, earlierRequests: [PEAK] } },
      'policy passed, request passed, eligibility passed, scope passed, daily-limit advised, slot passed',
    ],
    [
      'all failed',
      {
        request: { phone: '' },
        facts: {
          receivedAt: PEAK,
          earlierRequests: [PEAK],
          subscription: null,
          scope: scopeOf('mixed', 'api'),
          preferredSlot: '2020-01-01T00:00Z',
        },
        policy: { dailyLimit: { max: 1, enforcement: 'refuse' } },
      },
      'policy passed, request failed, eligibility failed, scope failed, daily-limit failed, slot failed',
    ],
    [
      'not in force',
      { policy: definePolicies([{ ...contabilitaInCloud, inForceTo: '2020-01-01' }]) },
      'policy failed, request skipped, eligibility skipped, scope skipped, daily-limit skipped, slot skipped',
    ],
  ])('%s', (_, spoilt, expected) => {
    expect(verdicts(decided(spoilt))).toBe(expected);
  });
  test('lists booked starts that lie in no slot', () => {
    const decision = decided({ facts: { booked: ['2026-10-21T20:00+02:00', '2026-10-21T11:10+02:00'] } });
    expect(decision.trace.at(-1)?.facts).toMatchObject({
      bookedOutsideCount: 1,
      bookedOutsideSlots: ['2026-10-21T18:00:00.000Z'],
    });
  });
});

describe('advice', () => {
  const normal = ['reachable-phone on advice.reachable-phone', 'check-replies on advice.check-replies'];
  const peak = ['longer-waits on peak.longer-waits', 'one-request-a-day on peak.one-request-a-day'];
  test.each<[string, Spoilt, string[]]>([
    ['on a calm day', {}, normal],
    ['in a peak period', { facts: { receivedAt: PEAK } }, [...peak, ...normal]],
    [
      'above the limit',
      { facts: { receivedAt: PEAK, earlierRequests: [PEAK] } },
      ['daily-limit-reached on interpretation.limit-enforcement', ...peak, ...normal],
    ],
    [
      'unclear',
      { facts: { scope: scopeOf('unclear') } },
      ['precise-description on advice.precise-description', ...normal],
    ],
    ['refused in a peak period', { request: { phone: '' }, facts: { receivedAt: PEAK } }, peak],
    ['refused on a calm day', { request: { phone: '' } }, []],
  ])('%s', (_, spoilt, expected) => {
    expect(adviceOf(decided(spoilt))).toEqual(expected);
  });
});

describe('a chosen slot', () => {
  test('is the callback when it is free', () => {
    expect(rome(decided({ facts: { preferredSlot: '2026-10-22T15:00+02:00' } }).callback?.start)).toBe(
      '2026-10-22T15:00+02:00',
    );
  });
  test('on a deferred day is moved, not refused', () => {
    const facts = { receivedAt: PEAK, earlierRequests: [PEAK], preferredSlot: '2027-01-12T11:00+01:00' };
    const decision = decided({ facts, policy: { dailyLimit: { max: 1, enforcement: 'defer' } } });
    expect([told(decision), rome(decision.callback?.start)]).toEqual(['accepted', '2027-01-13T08:30+01:00']);
  });
  test('after the deferred day is kept', () => {
    const facts = { receivedAt: PEAK, earlierRequests: [PEAK], preferredSlot: '2027-01-14T11:00+01:00' };
    const decision = decided({ facts, policy: { dailyLimit: { max: 1, enforcement: 'defer' } } });
    expect(rome(decision.callback?.start)).toBe('2027-01-14T11:00+01:00');
  });
  test('its load stands in the preconditions', () => {
    const booked = ['2026-10-21T10:30+02:00', '2026-10-21T10:45+02:00'];
    expect(decided({ facts: { booked } }).preconditions.slot).toEqual({
      start: '2026-10-21T08:30:00.000Z',
      end: '2026-10-21T09:00:00.000Z',
      load: 2,
      capacity: null,
    });
  });
});

test('the day of the daily limit stands in the preconditions', () => {
  expect(decided({ facts: { receivedAt: PEAK, earlierRequests: [PEAK, PEAK] } }).preconditions.day).toEqual({
    date: '2027-01-12',
    count: 2,
    limit: 1,
  });
  expect(decided({ facts: { earlierRequests: [PEAK] } }).preconditions.day).toEqual({
    date: '2026-10-21',
    count: 0,
    limit: null,
  });
});

describe('anything at all as the request', () => {
  test.each(Object.keys(hostile))('%s', (key) => {
    const started = performance.now();
    const decision = decide(hostile[key]?.(), someFacts());
    expect(told(decision)).toMatch(/^refused: (channel-unknown$|phone-missing )/);
    expect(decision.request).toBeNull();
    expect(JSON.stringify(decision).length).toBeLessThan(5000);
    expect(performance.now() - started).toBeLessThan(500);
  });
  test('an e-mail of ten million characters in every field', () => {
    const text = 'Aiuto '.repeat(1_700_000);
    const started = performance.now();
    const decision = decide(
      { channel: 'email', phone: text, contactName: text, description: text, to: [text], subject: text },
      someFacts(),
    );
    expect(told(decision)).toBe(
      'refused: phone-invalid description-too-long recipient-mismatch subject-mismatch',
    );
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('facts that cannot be read throw, with the fact’s name', () => {
  const request = { channel: 'chat', ...CONTACT };
  test.each<[string, unknown, ErrorConstructor, string]>([
    ['no facts', undefined, TypeError, 'facts'],
    ['facts that are null', null, TypeError, 'facts'],
    ['a policy in the place of facts', contabilitaInCloud, TypeError, 'a policy'],
    ['no instant', { ...someFacts(), receivedAt: undefined }, TypeError, 'facts.receivedAt'],
    [
      'an instant without offset',
      { ...someFacts(), receivedAt: '2026-10-21T10:05' },
      RangeError,
      'facts.receivedAt is "2026-10-21T10:05"',
    ],
    ['an invalid date', { ...someFacts(), receivedAt: new Date(Number.NaN) }, RangeError, 'facts.receivedAt'],
    ['no subscription', { receivedAt: PEAK }, TypeError, 'facts.subscription must be an object, or null'],
    [
      'a subscription that is a text',
      { ...someFacts(), subscription: 'ADVANCED' },
      TypeError,
      'facts.subscription must be an object, or null for no known customer, not "ADVANCED"',
    ],
    [
      'a day of the subscription that there is not',
      { ...someFacts(), subscription: { plan: 'ADVANCED', status: 'active', endsOn: '2026-02-30' } },
      RangeError,
      'facts.subscription.endsOn is "2026-02-30"',
    ],
    [
      'earlier requests that are no list',
      { ...someFacts(), earlierRequests: 3 },
      TypeError,
      'facts.earlierRequests must be an array or another iterable of instants, not 3',
    ],
    [
      'an earlier request without offset',
      { ...someFacts(), earlierRequests: [PEAK, '2027-01-01'] },
      RangeError,
      'facts.earlierRequests[1] is "2027-01-01"',
    ],
    ['a booked start without offset', { ...someFacts(), booked: ['x'] }, RangeError, 'booked[0] is "x"'],
    [
      'a chosen slot that is none',
      { ...someFacts(), preferredSlot: 'morgen' },
      RangeError,
      'facts.preferredSlot is "morgen"',
    ],
    [
      'a preferred time that is none',
      { ...someFacts(), preferred: [{ from: '9', to: '10' }] },
      RangeError,
      'preferred[0]',
    ],
    ['a scope that is a word', { ...someFacts(), scope: 'in-scope' }, TypeError, 'facts.scope'],
    ['a scope that is null', { ...someFacts(), scope: null }, TypeError, 'facts.scope'],
    [
      'a scope of another kind',
      { ...someFacts(), scope: { scope: 'good', confidence: 1, topics: [] } },
      TypeError,
      '"good"',
    ],
    [
      'a confidence of two',
      { ...someFacts(), scope: { scope: 'unclear', confidence: 2, topics: [] } },
      TypeError,
      'confidence',
    ],
    [
      'a refusal without a ground',
      { ...someFacts(), scope: { scope: 'out-of-scope', confidence: 1, topics: [] } },
      TypeError,
      'topics',
    ],
  ])('%s', (_, facts, error, words) => {
    const call = () => decide(request, facts as never);
    expect(call).toThrow(error as never);
    expect(call).toThrow(words);
  });
  test.each<[string, unknown]>([
    ['null', null],
    ['a document that was not defined', JSON.parse(JSON.stringify(contabilitaInCloud))],
    ['a list of policies', [contabilitaInCloud]],
    ['a set of nothing of ours', { versions: [{}] }],
  ])('%s is no policy: TypeError', (_, policy) => {
    expect(() => decide(request, someFacts(), policy as never)).toThrow(TypeError);
  });
  test('a Date of another realm is read like one of ours', () => {
    const foreign = runInNewContext('new Date("2026-10-21T08:05:00Z")');
    expect(decide(request, someFacts({ receivedAt: foreign, scope: scopeOf('in-scope') })).outcome).toBe(
      'accepted',
    );
  });
});

describe('decisionFromJSON', () => {
  const stored = () => JSON.parse(JSON.stringify(decided()));
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'accepted'],
    ['an empty object', {}],
    ['an unknown outcome', { ...stored(), outcome: 'maybe' }],
    ['no reasons', { ...stored(), reasons: undefined }],
    ['a trace that is no list', { ...stored(), trace: {} }],
    ['no preconditions', { ...stored(), preconditions: null }],
  ])('%s: TypeError', (_, value) => {
    expect(() => decisionFromJSON(value)).toThrow(TypeError);
  });
  test('a date that is none: RangeError with its path', () => {
    expect(() => decisionFromJSON({ ...stored(), receivedAt: 'ieri' })).toThrow(
      'decision.receivedAt is "ieri"',
    );
    expect(() => decisionFromJSON({ ...stored(), callback: { start: 'x', end: 'y' } })).toThrow(
      'decision.callback.start',
    );
  });
});
