import {
  contabilitaInCloud,
  lintPolicy,
  PolicyError,
  type SupportPolicyDocument,
} from 'phone-support-policy';
import { describe, expect, test } from 'vitest';

const base: SupportPolicyDocument = contabilitaInCloud;
const week = base.hours[0]?.week ?? {};
const name = { it: 'prova', en: 'trial' };
const found = (overrides: Partial<SupportPolicyDocument>, span?: { from: string; to: string }) =>
  lintPolicy({ ...base, ...overrides }, span).map(({ code, path }) => [code, path.join('.')]);

describe('what is valid and yet surely a mistake', () => {
  test('the shipped policy has no likely mistake', () => {
    expect(lintPolicy(contabilitaInCloud)).toEqual([]);
  });

  test('a plan entitled twice, in another spelling', () => {
    expect(found({ entitledPlans: ['ADVANCED', 'PRO', ' advanced'] })).toEqual([
      ['plan-twice', 'entitledPlans.2'],
    ]);
  });

  test('a policy that can accept nobody', () => {
    expect(found({ entitledPlans: [], channels: { chat: null, email: null } })).toEqual([
      ['nobody-accepted', 'entitledPlans'],
      ['nobody-accepted', 'channels'],
    ]);
    const callable = { types: [], countries: [] };
    expect(found({ request: { descriptionMax: 10, callable } })).toEqual([
      ['nobody-accepted', 'request.callable.types'],
      ['nobody-accepted', 'request.callable.countries'],
    ]);
  });

  test.each(['Re: Assistenza', 'R:Assistenza', 'Fwd: assistenza telefonica', '[EXT] Assistenza'])(
    'a subject that is its own reply form: %s',
    (subject) => {
      const email = { recipients: ['help@example.test'], subject, match: 'prefix' as const };
      expect(found({ channels: { chat: null, email } })).toEqual([
        ['subject-is-a-reply', 'channels.email.subject'],
      ]);
    },
  );

  test.each(['Assistenza telefonica', 'Phone support', 'Richiesta: aiuto', 'I problemi'])(
    'a plain subject is none: %s',
    (subject) => {
      const email = { recipients: ['help@example.test'], subject, match: 'prefix' as const };
      expect(found({ channels: { chat: null, email } })).toEqual([]);
    },
  );

  test('a day whose windows cannot hold one slot', () => {
    const friday = [
      { from: '09:00', to: '09:20' },
      { from: '11:00', to: '11:29' },
    ];
    expect(found({ hours: [{ from: null, week: { ...week, friday } }] })).toEqual([
      ['day-without-slot', 'hours.0.week.friday'],
    ]);
    const half = { on: '2027-03-01', hours: [{ from: '09:00', to: '09:10' }], name };
    expect(found({ overrides: [half] })).toEqual([['day-without-slot', 'overrides.0.hours']]);
  });

  test('a desk that never opens', () => {
    expect(found({ hours: [] })).toEqual([['never-open', 'hours']]);
  });

  test('a horizon that the longest closure outlasts, to the day', () => {
    const closure = { on: { from: '2027-08-02', to: '2027-08-27' }, hours: [], name };
    // 31 July to 29 August, both included: 30 closed days.
    const horizon = (horizonDays: number) => ({
      overrides: [closure],
      callback: { ...base.callback, horizonDays },
    });
    expect(found(horizon(30))).toEqual([['horizon-too-short', 'callback.horizonDays']]);
    expect(found(horizon(31))).toEqual([]);
  });

  test('peak periods on more than a third of the working days', () => {
    const peak = { ...base.peak, tiers: ['major', 'standard', 'minor'] as const, daysBefore: 5 };
    expect(found({ peak })).toEqual([['peak-too-often', 'peak']]);
  });

  test('an own topic without terms', () => {
    const topics = [{ topic: 'printers', name, terms: [] }];
    expect(found({ scope: { ...base.scope, topics } })).toEqual([
      ['topic-without-terms', 'scope.topics.0.terms'],
    ]);
  });
});

describe('names and addresses that are surely mistyped', () => {
  const peak = (overrides: Partial<SupportPolicyDocument['peak']>) => ({
    peak: { ...base.peak, ...overrides },
  });
  const extension = {
    id: 'own-term',
    date: '2027-03-20',
    statutoryDate: '2027-03-16',
    tier: 'major',
    name,
    period: '2026',
    basis: 'a law',
    lastChecked: '2026-11-22',
  } as const;

  test('a deadline that no table has makes no day a peak day', () => {
    const ids = ['iva-quarterly-q1', 'iva-quaterly-q1', 'isa-balance', 'own-term'];
    expect(found(peak({ ids, extensions: [extension] }))).toEqual([['unknown-deadline', 'peak.ids.1']]);
    const [lint] = lintPolicy({ ...base, ...peak({ ids: ['iva-quaterly-q1'] }) });
    expect(lint?.clause).toBe('interpretation.peak-window');
    expect(lint?.advice.en).toMatch(/"iva-quaterly-q1".*"iva-quarterly-q1"/);
    expect(lint?.advice.it).toMatch(/"iva-quaterly-q1".*"iva-quarterly-q1"/);
  });

  test('an extension that replaces a deadline which no table has moves nothing', () => {
    const moved = (replaces: string) => peak({ extensions: [extension, { ...extension, replaces }] });
    expect(found(moved('cu-dependant'))).toEqual([['unknown-deadline', 'peak.extensions.1.replaces']]);
    expect(found(moved('cu-dependent'))).toEqual([]);
    expect(found(moved('isa-balance'))).toEqual([]);
    expect(found(moved('own-term'))).toEqual([]);
  });

  test.each([
    'contabilitaincloud.teamsystem.com',
    'help@',
    '@example.test',
    'help@example',
    'help @example.test',
    'help@example.test, desk@example.test',
    'Help <help@example.test>',
    'help@@example.test',
    'mailto:help@example.test',
  ])('a recipient that is no address alone: %s', (recipient) => {
    const email = {
      recipients: ['desk@example.test', recipient],
      subject: 'Aiuto',
      match: 'prefix' as const,
    };
    expect(found({ channels: { chat: null, email } })).toEqual([
      ['recipient-no-address', 'channels.email.recipients.1'],
    ]);
  });

  test.each([
    'help@example.test',
    ' Help+phone@mail.Example.test ',
    'aiuto@società.example',
    'o’neill@a-b.example',
  ])('an address is none: %s', (recipient) => {
    const email = { recipients: [recipient], subject: 'Aiuto', match: 'prefix' as const };
    expect(found({ channels: { chat: null, email } })).toEqual([]);
  });

  test('a country whose numbers are never told: none there is, or one that shares the code of another', () => {
    const countries = ['IT', 'VA', 'SM', 'GB', 'US', 'FR', 'XX', 'UK', 'CA'];
    expect(found({ request: { descriptionMax: 10, callable: { types: ['fixed'], countries } } })).toEqual([
      ['country-never-told', 'request.callable.countries.6'],
      ['country-never-told', 'request.callable.countries.7'],
      ['country-never-told', 'request.callable.countries.8'],
    ]);
  });
});

describe('an override that never takes effect', () => {
  const noEffect = (...overrides: SupportPolicyDocument['overrides']) => found({ overrides });

  test('a closure on a day that is closed anyway', () => {
    expect(noEffect({ on: '2026-12-25', hours: [], name })).toEqual([
      ['override-without-effect', 'overrides.0'],
    ]);
    expect(noEffect({ on: { yearly: '08-15' }, hours: [], name })).toEqual([
      ['override-without-effect', 'overrides.0'],
    ]);
  });

  test('one that another entry hides on each of its days', () => {
    const half = { on: '2026-12-24', hours: [{ from: '08:30', to: '12:30' }], name };
    expect(noEffect(half, { on: '2026-12-24', hours: [], name })).toEqual([
      ['override-without-effect', 'overrides.0'],
    ]);
    const range = { on: { from: '2026-12-24', to: '2026-12-24' }, hours: [], name };
    expect(noEffect(half, range)).toEqual([['override-without-effect', 'overrides.1']]);
  });

  test('one outside the days on which the policy is in force', () => {
    const overrides = [{ on: '2027-03-01', hours: [], name }];
    expect(found({ overrides, inForceTo: '2026-11-22' })).toEqual([
      ['override-without-effect', 'overrides.0'],
    ]);
  });

  test('one that changes a single day of its range takes effect', () => {
    expect(noEffect({ on: { from: '2026-12-25', to: '2026-12-28' }, hours: [], name })).toEqual([]);
    expect(noEffect({ on: { yearly: '12-24' }, hours: [], name })).toEqual([]);
  });

  test('ten thousand overrides are looked at in bounded time', () => {
    const overrides = Array.from({ length: 10_000 }, (_, index) => ({
      on: { from: '2026-01-01', to: '2099-12-31' },
      hours: [],
      name: { it: `n. ${index}`, en: `no. ${index}` },
    }));
    expect(noEffect(...overrides).length).toBeGreaterThan(9_990);
  });
});

describe('dates beyond the last check of the extensions', () => {
  test('the dates that the caller will ask about count', () => {
    expect(found({}, { from: '2026-01-01', to: '2026-10-31' })).toEqual([]);
    expect(found({}, { from: '2026-01-01', to: '2031-12-31' })).toEqual([
      ['extensions-not-checked', 'peak.extensions'],
    ]);
  });

  test('without them, the last day in force; a policy without deadlines needs no check', () => {
    expect(found({ inForceTo: '2031-12-31' })).toEqual([['extensions-not-checked', 'peak.extensions']]);
    expect(found({ inForceTo: '2031-12-31', peak: { ...base.peak, tiers: [] } })).toEqual([]);
  });
});

describe('bad input', () => {
  test('a document that is no policy is a PolicyError, a span that is none a TypeError or RangeError', () => {
    expect(() => lintPolicy({ ...base, timeZone: 'Mars/Olympus' })).toThrow(PolicyError);
    expect(() => lintPolicy(contabilitaInCloud, contabilitaInCloud as never)).toThrow(/span must be/);
    expect(() => lintPolicy(contabilitaInCloud, 0 as never)).toThrow(TypeError);
    expect(() => lintPolicy(contabilitaInCloud, { from: '2026-02-30', to: '2026-03-01' })).toThrow(
      RangeError,
    );
    expect(() => lintPolicy(contabilitaInCloud, { from: '2026-03-02', to: '2026-03-01' })).toThrow(
      /no day before/,
    );
  });

  test('every lint has a clause and advice in both languages', () => {
    const email = { recipients: ['nobody'], subject: 'Aiuto', match: 'prefix' as const };
    const callable = { types: ['fixed' as const], countries: ['XX'] };
    const spoilt = {
      entitledPlans: ['A', 'a'],
      hours: [],
      channels: { chat: null, email },
      request: { descriptionMax: 10, callable },
      peak: { ...base.peak, ids: ['none'] },
    };
    expect(lintPolicy({ ...base, ...spoilt }).map(({ code }) => code)).toEqual([
      'plan-twice',
      'recipient-no-address',
      'country-never-told',
      'never-open',
      'unknown-deadline',
    ]);
    for (const { clause, advice } of lintPolicy({ ...base, ...spoilt })) {
      expect(clause).toBeTypeOf('string');
      expect(advice.it && advice.en).not.toBe('');
    }
  });
});
