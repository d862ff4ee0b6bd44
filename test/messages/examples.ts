// One invented value of everything that explain can word. Every call gives new objects.
import type { Decision } from '../../src/policy/decision.ts';
import type { PeakDetails, Reason, ReasonCode, ReasonOf } from '../../src/policy/reason.ts';
import type { PeakPeriod, TaxDeadline } from '../../src/policy/tax-deadline.ts';

export const locales = ['it', 'en'] as const;
export const audiences = ['customer', 'agent'] as const;

const name = { it: 'liquidazione IVA del terzo trimestre', en: 'VAT settlement for the third quarter' };

export function aDeadline(overrides: Partial<TaxDeadline> = {}): TaxDeadline {
  return {
    id: 'iva-quarterly-q3',
    date: '2026-11-16',
    statutoryDate: '2026-11-16',
    tier: 'major',
    name,
    period: '2026-Q3',
    legalBasis: 'art. 7 DPR 542/1999',
    shifts: [],
    extension: null,
    ...overrides,
  };
}

const cause = { it: 'scadenza del 16 novembre', en: 'deadline of 16 November' };

export function aPeak(overrides: Partial<PeakPeriod> = {}): PeakPeriod {
  return { from: '2026-11-12', to: '2026-11-16', name: cause, deadlines: [aDeadline()], ...overrides };
}

function aPeakDetail(overrides: Partial<PeakDetails> = {}): PeakDetails {
  const deadlines = [{ id: 'iva-quarterly-q3', date: '2026-11-16', period: '2026-Q3', name }];
  return { from: '2026-11-12', to: '2026-11-16', name: cause, deadlines, ...overrides };
}

/** A reason of each code; a new code does not compile until it has one. */
export function reasonOfEach(): { [Code in ReasonCode]: ReasonOf<Code> } {
  const refuse = 'refuse' as const;
  const review = 'review' as const;
  const advise = 'advise' as const;
  const active = 'eligibility.active-subscription' as const;
  const peak = aPeakDetail();
  return {
    'channel-unknown': {
      code: 'channel-unknown',
      clause: 'booking.channels',
      severity: refuse,
      details: { received: 'fax', known: ['chat', 'email'] },
    },
    'phone-missing': { code: 'phone-missing', clause: 'booking.chat', severity: refuse, details: {} },
    'phone-invalid': {
      code: 'phone-invalid',
      clause: 'booking.chat',
      severity: refuse,
      details: { fault: 'too-short' },
    },
    'phone-not-callable': {
      code: 'phone-not-callable',
      clause: 'interpretation.callable-number',
      severity: refuse,
      details: { kind: 'premium-rate', country: 'IT', callable: ['fixed', 'mobile', 'voip', 'toll-free'] },
    },
    'contact-name-missing': {
      code: 'contact-name-missing',
      clause: 'booking.email-body',
      severity: refuse,
      details: {},
    },
    'contact-surname-missing': {
      code: 'contact-surname-missing',
      clause: 'booking.chat',
      severity: refuse,
      details: {},
    },
    'description-missing': {
      code: 'description-missing',
      clause: 'booking.chat',
      severity: refuse,
      details: {},
    },
    'description-too-long': {
      code: 'description-too-long',
      clause: 'interpretation.description-length',
      severity: refuse,
      details: { length: 2345, max: 2000 },
    },
    'recipient-mismatch': {
      code: 'recipient-mismatch',
      clause: 'booking.email-recipient',
      severity: refuse,
      details: { expected: ['assistenza@example.com'] },
    },
    'subject-mismatch': {
      code: 'subject-mismatch',
      clause: 'booking.email-subject',
      severity: refuse,
      details: { expected: 'Assistenza telefonica', match: 'prefix' },
    },
    'automatic-message': {
      code: 'automatic-message',
      clause: 'interpretation.automatic-mail',
      severity: refuse,
      details: {},
    },
    'message-too-large': {
      code: 'message-too-large',
      clause: 'interpretation.automatic-mail',
      severity: refuse,
      details: { size: 31_457_280, max: 10_485_760 },
    },
    'subscription-missing': { code: 'subscription-missing', clause: active, severity: refuse, details: {} },
    'subscription-not-active': {
      code: 'subscription-not-active',
      clause: active,
      severity: refuse,
      details: { status: 'suspended' },
    },
    'subscription-not-started': {
      code: 'subscription-not-started',
      clause: active,
      severity: refuse,
      details: { startsOn: '2026-12-01', on: '2026-11-23' },
      remedy: { kind: 'wait-until', at: '2026-11-30T23:00:00.000Z' },
    },
    'subscription-ended': {
      code: 'subscription-ended',
      clause: active,
      severity: refuse,
      details: { endsOn: '2026-10-08', on: '2026-11-11' },
      remedy: { kind: 'renew-subscription' },
    },
    'plan-not-entitled': {
      code: 'plan-not-entitled',
      clause: 'eligibility.advanced-plan',
      severity: refuse,
      details: { plan: 'STARTER', entitledPlans: ['ADVANCED'] },
      remedy: { kind: 'upgrade-plan' },
    },
    'subscription-ends-before-callback': {
      code: 'subscription-ends-before-callback',
      clause: 'interpretation.eligible-at-callback',
      severity: review,
      details: { endsOn: '2026-11-20', callbackOn: '2026-11-23' },
    },
    'out-of-scope': {
      code: 'out-of-scope',
      clause: 'scope.no-internet',
      severity: refuse,
      details: { topic: 'internet-connection', name: null, score: 0.923 },
    },
    'scope-unclear': {
      code: 'scope-unclear',
      clause: 'interpretation.unclear-scope',
      severity: review,
      details: { topics: ['correct-use', 'hardware'] },
    },
    'scope-mixed': {
      code: 'scope-mixed',
      clause: 'interpretation.mixed-scope',
      severity: review,
      details: { topics: ['correct-use', 'hardware'] },
    },
    'daily-limit-reached': {
      code: 'daily-limit-reached',
      clause: 'interpretation.limit-enforcement',
      severity: advise,
      details: { count: 1, limit: 1, day: '2026-11-16', enforcement: 'advise', movedTo: null, peak },
    },
    'no-callback-slot': {
      code: 'no-callback-slot',
      clause: 'callback.within-hours',
      severity: review,
      details: { until: '2027-01-22', horizonDays: 60 },
    },
    'slot-not-available': {
      code: 'slot-not-available',
      clause: 'interpretation.callback-slot',
      severity: refuse,
      details: { cause: 'full', start: '2026-11-23T09:00:00.000Z' },
      remedy: { kind: 'choose-slot', at: '2026-11-24T07:30:00.000Z' },
    },
    'policy-not-in-force': {
      code: 'policy-not-in-force',
      clause: 'interpretation.in-force',
      severity: refuse,
      details: { on: '2026-11-23' },
    },
    'reachable-phone': {
      code: 'reachable-phone',
      clause: 'advice.reachable-phone',
      severity: advise,
      details: {},
    },
    'check-replies': {
      code: 'check-replies',
      clause: 'advice.check-replies',
      severity: advise,
      details: { channel: 'email' },
    },
    'precise-description': {
      code: 'precise-description',
      clause: 'advice.precise-description',
      severity: advise,
      details: {},
    },
    'longer-waits': {
      code: 'longer-waits',
      clause: 'peak.longer-waits',
      severity: advise,
      details: { peak },
    },
    'one-request-a-day': {
      code: 'one-request-a-day',
      clause: 'peak.one-request-a-day',
      severity: advise,
      details: { max: 1, peak },
    },
    'missed-callback': {
      code: 'missed-callback',
      clause: 'advice.missed-callback',
      severity: advise,
      details: {},
    },
  };
}

type Accepted = Extract<Decision, { outcome: 'accepted' }>;

export function anAcceptedDecision(overrides: Partial<Accepted> = {}): Accepted {
  const reasons = reasonOfEach();
  return {
    outcome: 'accepted',
    policy: { id: 'contabilita-in-cloud', version: '2026-11' },
    timeZone: 'Europe/Rome',
    receivedAt: new Date('2026-11-23T08:12:00Z'),
    request: {
      channel: 'chat',
      phone: '+390612345678',
      contactName: 'Ada Prova',
      description: 'La liquidazione IVA non torna',
    },
    callback: { start: new Date('2026-11-23T09:00:00Z'), end: new Date('2026-11-23T09:30:00Z') },
    reasons: [],
    advice: [reasons['reachable-phone'], reasons['check-replies']],
    repairs: [],
    trace: [],
    preconditions: { policy: { id: 'contabilita-in-cloud', version: '2026-11' }, slot: null, day: null },
    ...overrides,
  };
}

export function aReviewDecision(callback: Decision['callback'], ...rest: [Reason, ...Reason[]]): Decision {
  return { ...anAcceptedDecision(), outcome: 'needs-review', callback, reasons: rest };
}

export function aRefusedDecision(...reasons: [Reason, ...Reason[]]): Decision {
  return {
    ...anAcceptedDecision({ advice: [] }),
    outcome: 'refused',
    request: null,
    callback: null,
    reasons,
  };
}
