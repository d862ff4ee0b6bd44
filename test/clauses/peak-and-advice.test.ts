import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/explain.ts';
import { checkDailyLimit } from '../../src/peak/daily-limit.ts';
import { peakPeriodAt } from '../../src/peak/peak-periods.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { definePolicies, policyInForce } from '../../src/policy/policy-set.ts';
import { aPolicy, aSubscription } from '../../src/testing/builders.ts';
import { rome } from '../world/rome.ts';
import { adviceOf, decided, grounds, scopeOf, told } from '../world/told.ts';

const IN_PEAK = '2027-01-12T10:05+01:00';
const CALM = '2026-10-21T10:05+02:00';
const earlierRequests = ['2027-01-12T09:00+01:00'];
const limited = (enforcement: 'advise' | 'defer' | 'refuse', max = 1) => ({
  dailyLimit: { max, enforcement },
});
const advised = (receivedAt: string, extra = {}, policy = {}) =>
  adviceOf(decided({ facts: { receivedAt, ...extra }, policy }));

describe('advice.reachable-phone', () => {
  const advice = 'reachable-phone on advice.reachable-phone';
  test('stands with every request that goes on', () => {
    expect(adviceOf(decided())).toContain(advice);
    expect(adviceOf(decided({ facts: { scope: scopeOf('mixed', 'api') } }))).toContain(advice);
  });
  test('not with a refusal', () => {
    expect(decided({ request: { phone: '' } }).advice).toEqual([]);
  });
});

describe('advice.check-replies', () => {
  test.each(['chat', 'email'])('names the place where the reply comes: %s', (channel) => {
    expect(decided({ request: { channel } }).advice).toContainEqual({
      code: 'check-replies',
      clause: 'advice.check-replies',
      severity: 'advise',
      details: { channel },
    });
  });
  test('not with a refusal', () => {
    expect(adviceOf(decided({ facts: { subscription: null } }))).not.toContain(
      'check-replies on advice.check-replies',
    );
  });
});

describe('advice.precise-description', () => {
  const advice = 'precise-description on advice.precise-description';
  test('stands with a description that is unclear', () => {
    expect(adviceOf(decided({ facts: { scope: scopeOf('unclear') } }))).toContain(advice);
  });
  test('not with one that is clear', () => {
    expect(adviceOf(decided())).not.toContain(advice);
    expect(adviceOf(decided({ facts: { scope: scopeOf('mixed', 'api') } }))).not.toContain(advice);
  });
});

describe('advice.missed-callback', () => {
  test('no decision gives it, for no call has been missed yet', () => {
    expect(advised(IN_PEAK).join()).not.toContain('missed-callback');
  });
  test('it can be explained to a customer in both languages', () => {
    const reason = {
      code: 'missed-callback',
      clause: 'advice.missed-callback',
      severity: 'advise',
      details: {},
    } as const;
    for (const locale of ['it', 'en'] as const) {
      expect(explain(reason, { locale, audience: 'customer' }).length).toBeGreaterThan(20);
    }
  });
});

describe('peak.longer-waits', () => {
  const advice = 'longer-waits on peak.longer-waits';
  test('in a peak period the customer is told that waits may be longer', () => {
    expect(advised(IN_PEAK)).toContain(advice);
  });
  test('outside one nothing is said', () => {
    expect(advised(CALM)).not.toContain(advice);
  });
});

describe('peak.one-request-a-day', () => {
  const advice = 'one-request-a-day on peak.one-request-a-day';
  test('in a peak period the customer is invited to one request a day, and never refused for it', () => {
    expect(advised(IN_PEAK)).toContain(advice);
    expect(told(decided({ facts: { receivedAt: IN_PEAK, earlierRequests } }))).toBe('accepted');
  });
  test('outside one there is no invitation and no limit', () => {
    expect(advised(CALM)).not.toContain(advice);
    expect(checkDailyLimit([CALM], CALM)).toMatchObject({ allowed: true, limit: null, peak: null });
  });
  test('a policy may have no limit at all', () => {
    expect(advised(IN_PEAK, {}, { dailyLimit: null })).not.toContain(advice);
    expect(advised(IN_PEAK, {}, { dailyLimit: null })).toContain('longer-waits on peak.longer-waits');
  });
});

describe('interpretation.peak-window', () => {
  test.each([
    ['1 January is before the first peak', '2027-01-01T12:00+01:00', false],
    ['2 January is the first day', '2027-01-02T00:00+01:00', true],
    ['15 January is the last', '2027-01-15T23:59+01:00', true],
    ['16 January is after it', '2027-01-16T00:00+01:00', false],
    ['16 November 2026, a quarterly VAT term, is peak', '2026-11-16T10:00+01:00', true],
    ['two working days before it too: Thursday', '2026-11-12T10:00+01:00', true],
    ['and the Saturday between', '2026-11-14T10:00+01:00', true],
    ['three working days before it not: Wednesday', '2026-11-11T10:00+01:00', false],
    ['the day after it not', '2026-11-17T10:00+01:00', false],
    ['16 October, a monthly VAT term of lower tier, is not', '2026-10-16T10:00+02:00', false],
  ])('%s', (_, at, peak) => {
    expect(peakPeriodAt(at) !== null).toBe(peak);
    expect(
      adviceOf(decided({ facts: { receivedAt: at } }))
        .join()
        .includes('longer-waits'),
    ).toBe(peak);
  });
  test('a policy may look further ahead and behind, or at no deadline', () => {
    const { peak } = contabilitaInCloud;
    expect(
      peakPeriodAt('2026-11-11T10:00+01:00', aPolicy({ peak: { ...peak, daysBefore: 3 } })),
    ).not.toBeNull();
    expect(
      peakPeriodAt('2026-11-17T10:00+01:00', aPolicy({ peak: { ...peak, daysAfter: 1 } })),
    ).not.toBeNull();
    expect(peakPeriodAt('2026-11-16T10:00+01:00', aPolicy({ peak: { ...peak, tiers: [] } }))).toBeNull();
    expect(peakPeriodAt('2027-01-12T10:00+01:00', aPolicy({ peak: { ...peak, manual: [] } }))).toBeNull();
  });
});

describe('interpretation.day', () => {
  const reached = (receivedAt: string, earlier: string[]) =>
    adviceOf(decided({ facts: { receivedAt, earlierRequests: earlier } })).some((one) =>
      one.startsWith('daily-limit-reached'),
    );
  test.each([
    ['a request of the same morning counts', IN_PEAK, ['2027-01-12T00:00+01:00'], true],
    ['one of the evening before does not', IN_PEAK, ['2027-01-11T23:59:59+01:00'], false],
    ['the day is Italian: 23:30 UTC belongs to the next day', IN_PEAK, ['2027-01-11T23:30Z'], true],
    ['one of the same instant counts', IN_PEAK, [IN_PEAK], true],
    ['one that is later does not', IN_PEAK, ['2027-01-12T10:06+01:00'], false],
    ['none is none', IN_PEAK, [], false],
  ])('%s', (_, receivedAt, earlier, expected) => {
    expect(reached(receivedAt, earlier)).toBe(expected);
  });
  test('when the earlier requests are not known, the trace says so', () => {
    const decision = decided({ facts: { receivedAt: IN_PEAK, earlierRequests: undefined } });
    expect(decision.trace.find(({ rule }) => rule === 'daily-limit')).toMatchObject({
      verdict: 'unknown',
      clauses: ['interpretation.day'],
    });
    expect(decision.preconditions.day).toBeNull();
  });
});

describe('interpretation.limit-enforcement', () => {
  const second = (
    enforcement: 'advise' | 'defer' | 'refuse',
    earlier = earlierRequests,
    max = 1,
    receivedAt = IN_PEAK,
  ) => decided({ facts: { receivedAt, earlierRequests: earlier }, policy: limited(enforcement, max) });
  const clause = 'daily-limit-reached on interpretation.limit-enforcement';

  test('advise: accepted, with advice', () => {
    const decision = second('advise');
    expect(told(decision)).toBe('accepted');
    expect(adviceOf(decision)).toContain(clause);
    expect(rome(decision.callback?.start)).toBe('2027-01-12T10:30+01:00');
  });
  test('defer: accepted, and called back on the next working day', () => {
    const decision = second('defer');
    expect(told(decision)).toBe('accepted');
    expect(adviceOf(decision)).toContain(clause);
    expect(rome(decision.callback?.start)).toBe('2027-01-13T08:30+01:00');
  });
  test('defer: the third request is called back on the second working day', () => {
    expect(rome(second('defer', ['2027-01-12T08:00+01:00', '2027-01-12T09:00+01:00']).callback?.start)).toBe(
      '2027-01-13T08:30+01:00'.replace('13', '14'),
    );
  });
  test('defer: with two a day the third request moves by one day, over the weekend', () => {
    const friday = '2027-01-15T10:05+01:00';
    const earlier = ['2027-01-15T08:00+01:00', '2027-01-15T09:00+01:00'];
    expect(rome(second('defer', earlier, 2, friday).callback?.start)).toBe('2027-01-18T08:30+01:00');
    expect(rome(second('defer', earlier.slice(1), 2, friday).callback?.start)).toBe('2027-01-15T10:30+01:00');
  });
  test('refuse: refused, and told until when', () => {
    const decision = second('refuse');
    expect(grounds(decision)).toEqual([clause]);
    expect(decision).toMatchObject({
      outcome: 'refused',
      reasons: [{ severity: 'refuse', remedy: { kind: 'wait-until' } }],
    });
    expect(rome(decision.reasons[0]?.remedy?.at)).toBe('2027-01-13T00:00+01:00');
  });
  test('the first request of the day is accepted under all three', () => {
    for (const enforcement of ['advise', 'defer', 'refuse'] as const)
      expect(told(second(enforcement, []))).toBe('accepted');
  });
  test('the second request of a calm day is accepted under all three', () => {
    for (const enforcement of ['advise', 'defer', 'refuse'] as const) {
      expect(told(second(enforcement, [CALM], 1, CALM))).toBe('accepted');
    }
  });
});

describe('interpretation.expected-window', () => {
  test.each(['it', 'en'] as const)(
    'a customer reads in %s that the call is expected, never that it is promised',
    (locale) => {
      const text = explain(decided(), { locale, audience: 'customer' });
      expect(text).toMatch(locale === 'it' ? /previst|attes/i : /expect/i);
      expect(text).not.toMatch(/garant|promess|promettiamo|guarantee|promise|will call|chiameremo/i);
    },
  );
});

describe('interpretation.in-force', () => {
  const set = definePolicies([
    {
      ...contabilitaInCloud,
      version: '2025',
      inForceFrom: '2025-01-01',
      inForceTo: '2026-10-21',
      entitledPlans: ['STARTER'],
    },
    { ...contabilitaInCloud, version: '2026', inForceFrom: '2026-10-22', inForceTo: '2026-12-31' },
  ]);
  test.each([
    ['the last second of the old version', '2026-10-21T23:59:59+02:00', '2025', 'refused: plan-not-entitled'],
    ['the first of the new one', '2026-10-22T00:00+02:00', '2026', 'accepted'],
    ['the day is that of the policy’s zone', '2026-10-21T22:00Z', '2026', 'accepted'],
  ])('%s', (_, receivedAt, version, outcome) => {
    const decision = decided({ facts: { receivedAt }, policy: set });
    expect(decision.policy).toEqual({ id: 'contabilita-in-cloud', version });
    expect(told(decision)).toBe(outcome);
    expect(policyInForce(set, receivedAt)?.version).toBe(version);
  });
  test.each(['2024-12-31T23:59+01:00', '2027-01-01T00:00+01:00'])(
    'at %s no version is in force: refused for that alone',
    (receivedAt) => {
      const decision = decided({
        request: { phone: '' },
        facts: { receivedAt, subscription: null },
        policy: set,
      });
      expect(grounds(decision)).toEqual(['policy-not-in-force on interpretation.in-force']);
      expect(decision.policy).toBeNull();
      expect(policyInForce(set, receivedAt)).toBeNull();
    },
  );
  test('the shipped policy has no dates and is always in force', () => {
    for (const receivedAt of ['1970-01-05T10:00Z', '2100-12-01T10:00Z'])
      expect(decided({ facts: { receivedAt } }).policy).not.toBeNull();
  });
});

describe('interpretation.request-order', () => {
  test('every rule is evaluated and every reason told, in the order of the rules', () => {
    const decision = decided({
      request: { channel: 'email', phone: '112', contactName: '', to: [], subject: 'x' },
      facts: {
        receivedAt: IN_PEAK,
        earlierRequests,
        subscription: aSubscription({ plan: 'STARTER', status: 'suspended' }),
        scope: scopeOf('out-of-scope', 'hardware'),
        preferredSlot: '2027-01-12T10:45+01:00',
      },
      policy: limited('refuse'),
    });
    expect(told(decision)).toBe(
      'refused: phone-not-callable contact-name-missing recipient-mismatch subject-mismatch plan-not-entitled subscription-not-active out-of-scope daily-limit-reached slot-not-available',
    );
  });
  test('with nothing wrong nothing is told', () => {
    expect(decided().reasons).toEqual([]);
  });
});
