import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { aRequest } from '../../src/testing/builders.ts';
import { decided, type Spoilt, scopeOf } from '../world/told.ts';

const { version } = contabilitaInCloud;
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
