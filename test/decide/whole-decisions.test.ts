import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { aRequest } from '../../src/testing/builders.ts';
import { decided, type Spoilt, scopeOf } from '../world/told.ts';

const { version } = contabilitaInCloud;
const PEAK = '2026-11-16T15:00:00+01:00';
const EARLIER = '2026-11-16T09:00:00+01:00';
const UNCOVERED = 'out-of-scope';

const policyStep = {
  rule: 'policy',
  verdict: 'passed',
  clauses: ['interpretation.in-force'],
  facts: { id: 'contabilita-in-cloud', version, on: '2026-10-21' },
};
const slotStep = {
  rule: 'slot',
  verdict: 'passed',
  clauses: [
    'callback.within-hours',
    'hours.monday-thursday',
    'interpretation.half-open-hours',
    'interpretation.public-holidays',
    'interpretation.callback-slot',
    'interpretation.expected-window',
  ],
  facts: { start: '2026-10-21T08:30:00.000Z', end: '2026-10-21T09:00:00.000Z', load: 0, capacity: null },
};
const skipped = (rule: string, ...clauses: string[]) => ({ rule, verdict: 'skipped', clauses, facts: {} });
const step = (spoilt: Spoilt, rule: string) => decided(spoilt).trace.find((one) => one.rule === rule);

test('an accepted chat request, to the last fact', () => {
  expect(decided()).toEqual({
    policy: { id: 'contabilita-in-cloud', version },
    timeZone: 'Europe/Rome',
    receivedAt: new Date('2026-10-21T10:05:00+02:00'),
    outcome: 'accepted',
    request: aRequest(),
    callback: { start: new Date('2026-10-21T10:30+02:00'), end: new Date('2026-10-21T11:00+02:00') },
    reasons: [],
    advice: [
      { code: 'reachable-phone', clause: 'advice.reachable-phone', severity: 'advise', details: {} },
      {
        code: 'check-replies',
        clause: 'advice.check-replies',
        severity: 'advise',
        details: { channel: 'chat' },
      },
    ],
    repairs: [],
    trace: [
      policyStep,
      {
        rule: 'request',
        verdict: 'passed',
        clauses: [
          'booking.channels',
          'booking.chat',
          'interpretation.callable-number',
          'interpretation.description-length',
        ],
        facts: {
          channel: 'chat',
          fields: ['phone', 'contactName', 'description'],
          phoneKind: 'fixed',
          phoneCountry: 'IT',
          descriptionLength: 59,
        },
      },
      {
        rule: 'eligibility',
        verdict: 'passed',
        clauses: ['eligibility.advanced-plan', 'eligibility.active-subscription'],
        facts: { plan: 'ADVANCED', status: 'active', startsOn: null, endsOn: null },
      },
      {
        rule: 'scope',
        verdict: 'passed',
        clauses: ['scope.correct-use'],
        facts: { scope: 'in-scope', confidence: 0.9, topics: [], by: 'caller' },
      },
      {
        rule: 'daily-limit',
        verdict: 'passed',
        clauses: ['interpretation.day'],
        facts: { day: '2026-10-21', peak: null, count: 0, limit: null, enforcement: 'advise' },
      },
      slotStep,
    ],
    preconditions: {
      policy: { id: 'contabilita-in-cloud', version },
      slot: slotStep.facts,
      day: { date: '2026-10-21', count: 0, limit: null },
    },
  });
});

describe('the request rule', () => {
  test('of an e-mail rests on what an e-mail must be', () => {
    const mail = { request: { channel: 'email', description: undefined } };
    expect(step({ request: { channel: 'email' } }, 'request')).toMatchObject({
      verdict: 'passed',
      clauses: [
        'booking.channels',
        'booking.email-recipient',
        'booking.email-subject',
        'booking.email-body',
        'interpretation.subject-match',
        'interpretation.email-name',
        'interpretation.automatic-mail',
        'interpretation.callable-number',
        'interpretation.description-length',
      ],
    });
    expect(step(mail, 'request')).toMatchObject({ verdict: 'failed', clauses: ['booking.email-body'] });
  });

  test('that fails twice on one clause names it once', () => {
    expect(step({ request: { phone: '', contactName: '' } }, 'request')).toMatchObject({
      verdict: 'failed',
      clauses: ['booking.chat'],
      facts: { phoneKind: null, phoneCountry: null },
    });
  });

  test('of an automatic message is the only one that is judged', () => {
    const { outcome, reasons, advice, repairs, trace, preconditions, request } = decided({
      request: { channel: 'email', automatic: true },
    });
    expect({ outcome, request, advice, repairs }).toEqual({
      outcome: 'refused',
      request: null,
      advice: [],
      repairs: [],
    });
    expect(reasons.map(({ code }) => code)).toEqual(['automatic-message']);
    expect(trace.slice(2)).toEqual([
      skipped('eligibility', 'eligibility.advanced-plan', 'eligibility.active-subscription'),
      skipped('scope', 'scope.correct-use'),
      skipped('daily-limit', 'interpretation.day'),
      skipped('slot', 'callback.within-hours', 'interpretation.callback-slot'),
    ]);
    expect(preconditions).toEqual({ policy: { id: 'contabilita-in-cloud', version }, slot: null, day: null });
  });
});

describe('the scope rule', () => {
  const scope = (...of: Parameters<typeof scopeOf>) => ({ facts: { scope: scopeOf(...of) } });
  const path = ['description'];
  test.each<[string, Spoilt, object]>([
    [
      'unclear',
      scope('unclear', 'api'),
      {
        code: 'scope-unclear',
        clause: 'interpretation.unclear-scope',
        severity: 'review',
        path,
        details: { topics: ['api'] },
      },
    ],
    [
      'mixed',
      scope('mixed', 'correct-use', 'api'),
      {
        code: 'scope-mixed',
        clause: 'interpretation.mixed-scope',
        severity: 'review',
        path,
        details: { topics: ['correct-use', 'api'] },
      },
    ],
    [
      'not covered',
      scope(UNCOVERED, 'correct-use', 'hardware'),
      {
        code: UNCOVERED,
        clause: 'scope.no-hardware',
        severity: 'refuse',
        path,
        details: { topic: 'hardware', name: null, score: 0.9 },
      },
    ],
    [
      'not covered by a topic of the policy, for review',
      {
        ...scope(UNCOVERED, 'payroll'),
        policy: {
          scope: {
            ...contabilitaInCloud.scope,
            outOfScope: 'review',
            topics: [
              { topic: 'other', name: { it: 'altro', en: 'other' }, terms: [] },
              { topic: 'payroll', name: { it: 'paghe', en: 'payroll' }, terms: [] },
            ],
          },
        },
      },
      {
        code: UNCOVERED,
        clause: 'scope.correct-use',
        severity: 'review',
        path,
        details: { topic: 'payroll', name: { it: 'paghe', en: 'payroll' }, score: 0.9 },
      },
    ],
  ])('%s: one reason, and it fails on its clause', (_, spoilt, reason) => {
    const { reasons, trace } = decided(spoilt);
    expect(reasons).toEqual([reason]);
    expect(trace[3]).toMatchObject({
      rule: 'scope',
      verdict: 'failed',
      clauses: [(reason as { clause: string }).clause],
      facts: {
        by: 'caller',
        topics: spoilt.facts?.scope?.topics.map(({ topic, score }) => ({ topic, score })),
      },
    });
  });

  test('each uncovered topic is a reason', () => {
    const { reasons } = decided(scope(UNCOVERED, 'api', 'hardware'));
    expect(reasons.map(({ clause }) => clause)).toEqual(['scope.no-api', 'scope.no-hardware']);
  });

  test('is skipped without a description, whatever the classification', () => {
    expect(step({ request: { description: '' }, facts: { scope: scopeOf('unclear') } }, 'scope')).toEqual(
      skipped('scope', 'scope.correct-use'),
    );
  });

  test('tells the classifier from the caller', () => {
    const facts = { scope: undefined };
    expect(step({ facts }, 'scope')?.facts).toMatchObject({ scope: 'in-scope', by: 'classifier' });
  });
});

describe('the daily limit', () => {
  const peak = expect.objectContaining({ from: '2026-11-12', to: '2026-11-16' });
  const limit = (enforcement: 'advise' | 'defer' | 'refuse', max = 1) => ({
    dailyLimit: { max, enforcement },
  });
  const second = { receivedAt: PEAK, earlierRequests: [EARLIER] };
  const facts = { day: '2026-11-16', peak: { from: '2026-11-12', to: '2026-11-16' } };
  const waits = { code: 'longer-waits', clause: 'peak.longer-waits', severity: 'advise', details: { peak } };

  test('of a day that nobody has counted is unknown', () => {
    const unknown = decided({ facts: { receivedAt: PEAK, earlierRequests: undefined } });
    expect([unknown.outcome, unknown.reasons]).toEqual(['accepted', []]);
    expect(unknown.trace[4]).toEqual({
      rule: 'daily-limit',
      verdict: 'unknown',
      clauses: ['interpretation.day'],
      facts: { ...facts, count: null },
    });
    expect(unknown.preconditions.day).toBeNull();
    expect(unknown.advice.slice(0, 2)).toEqual([
      waits,
      {
        code: 'one-request-a-day',
        clause: 'peak.one-request-a-day',
        severity: 'advise',
        details: { max: 1, peak },
      },
    ]);
  });

  test('without a number a day advises of waits alone', () => {
    const { advice, trace } = decided({ facts: second, policy: { dailyLimit: null } });
    expect(advice[0]).toEqual(waits);
    expect(advice.map(({ code }) => code)).toEqual(['longer-waits', 'reachable-phone', 'check-replies']);
    expect(trace[4]).toMatchObject({
      verdict: 'passed',
      facts: { count: 1, limit: null, enforcement: null },
    });
  });

  test('within it, on a peak day', () => {
    expect(step({ facts: { receivedAt: PEAK } }, 'daily-limit')).toEqual({
      rule: 'daily-limit',
      verdict: 'passed',
      clauses: ['peak.one-request-a-day', 'interpretation.peak-window', 'interpretation.day'],
      facts: { ...facts, count: 0, limit: 1, enforcement: 'advise' },
    });
  });

  test.each([
    ['advise', 1, 1, 'advised', null],
    ['defer', 1, 1, 'advised', '2026-11-17'],
    ['defer', 2, 2, 'advised', '2026-11-17'],
    ['defer', 1, 4, 'advised', '2026-11-20'],
    ['defer', 1, 5, 'advised', '2026-11-23'],
  ] as const)('%s above %i, with %i before: %s, moved to %s', (enforcement, max, count, verdict, movedTo) => {
    const earlierRequests = Array.from({ length: count }, () => EARLIER);
    const { advice, trace, preconditions } = decided({
      facts: { receivedAt: PEAK, earlierRequests },
      policy: limit(enforcement, max),
    });
    expect(trace[4]).toEqual({
      rule: 'daily-limit',
      verdict,
      clauses: ['peak.one-request-a-day', 'interpretation.limit-enforcement', 'interpretation.day'],
      facts: { ...facts, count, limit: max, enforcement, movedTo },
    });
    expect(advice[0]).toEqual({
      code: 'daily-limit-reached',
      clause: 'interpretation.limit-enforcement',
      severity: 'advise',
      details: { count, limit: max, day: '2026-11-16', enforcement, movedTo, peak },
    });
    expect(preconditions.day).toEqual({ date: '2026-11-16', count, limit: max });
  });

  test('that refuses fails', () => {
    const { outcome, reasons, trace, advice } = decided({ facts: second, policy: limit('refuse') });
    expect([outcome, reasons.map(({ code }) => code)]).toEqual(['refused', ['daily-limit-reached']]);
    expect(trace[4]).toMatchObject({
      verdict: 'failed',
      clauses: ['peak.one-request-a-day', 'interpretation.limit-enforcement', 'interpretation.day'],
      facts: { count: 1, limit: 1, enforcement: 'refuse' },
    });
    expect(advice.map(({ code }) => code)).toEqual(['longer-waits', 'one-request-a-day']);
  });
});
