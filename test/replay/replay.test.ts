import {
  contabilitaInCloud,
  type DecisionFacts,
  decide,
  definePolicies,
  definePolicy,
  type LogEntry,
  logEntrySchema,
  redact,
  replay,
  type SupportPolicyDocument,
  summarise,
} from 'phone-support-policy';
import { aPolicy, aRequest, aSubscription, someFacts as factsOnly } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const base: SupportPolicyDocument = contabilitaInCloud;
// A finished classification: these tests are about replay, whatever the classifier says.
const covered = { scope: 'in-scope', confidence: 1, topics: [] } as const;
const someFacts = (overrides: Partial<DecisionFacts> = {}) =>
  factsOnly({ scope: { ...covered, topics: [] }, ...overrides });
const peakDay = { receivedAt: '2026-11-16T15:00:00+01:00', earlierRequests: ['2026-11-16T09:00:00+01:00'] };
const strict = aPolicy({ dailyLimit: { max: 1, enforcement: 'refuse' } });

function logged(request: unknown = aRequest(), facts = someFacts(), policy = contabilitaInCloud): LogEntry {
  return { request, facts, decision: decide(request, facts, policy) };
}

describe('what another policy would have made of it', () => {
  test('under the same policy nothing changes', () => {
    const [change] = replay([logged()], contabilitaInCloud);
    expect(change).toMatchObject({
      index: 0,
      before: 'accepted',
      after: 'accepted',
      changed: false,
      came: [],
      went: [],
    });
  });

  test('a reason that comes, and the same reason that goes', () => {
    const limit = {
      code: 'daily-limit-reached',
      clause: 'interpretation.limit-enforcement',
      severity: 'refuse',
    };
    const [there] = replay([logged(aRequest(), someFacts(peakDay))], strict);
    expect(there).toMatchObject({
      before: 'accepted',
      after: 'refused',
      changed: true,
      came: [limit],
      went: [],
    });
    const [back] = replay([logged(aRequest(), someFacts(peakDay), strict)], contabilitaInCloud);
    expect(back).toMatchObject({
      before: 'refused',
      after: 'accepted',
      changed: true,
      came: [],
      went: [limit],
    });
  });

  test('a callback that moves is a change without a reason', () => {
    const late = aPolicy({ callback: { ...base.callback, noticeMinutes: 60 } });
    const [change] = replay([logged()], late);
    expect(change).toMatchObject({
      before: 'accepted',
      after: 'accepted',
      changed: true,
      came: [],
      went: [],
    });
    expect(change?.callback.after?.start).toEqual(new Date('2026-10-21T11:30:00+02:00'));
  });

  test('without a record the outcome is told, but nothing is compared', () => {
    const [change] = replay([{ id: 'a-1', request: null, facts: someFacts() }], contabilitaInCloud);
    expect(change).toMatchObject({ id: 'a-1', before: null, after: 'refused', changed: null });
  });

  test('a set judges each entry by the version in force on its day', () => {
    const set = definePolicies([
      { ...base, version: 'old', inForceFrom: '2026-01-01', inForceTo: '2026-10-31' },
      { ...base, version: 'new', inForceFrom: '2026-11-01', entitledPlans: ['PREMIUM'] },
    ]);
    const log = ['2025-06-01T10:00+02:00', '2026-10-31T23:59+01:00', '2026-11-01T00:00+01:00'].map(
      (receivedAt) => logged(aRequest(), someFacts({ receivedAt })),
    );
    const changes = [...replay(log, set)];
    expect(changes.map((change) => change.policy.after?.version ?? null)).toEqual([null, 'old', 'new']);
    expect(changes.map((change) => change.came.map((reason) => reason.code))).toEqual([
      ['policy-not-in-force'],
      [],
      ['plan-not-entitled'],
    ]);
  });

  test('a decision from JSON counts like the decision itself', () => {
    const entry = JSON.parse(JSON.stringify(logged())) as LogEntry;
    expect([...replay([entry], contabilitaInCloud)][0]?.changed).toBe(false);
  });

  test('an async log gives an async replay, and its summary a promise', async () => {
    async function* log() {
      yield logged();
      yield redact(logged(aRequest(), someFacts(peakDay)));
    }
    const summary = await summarise(replay(log(), strict));
    expect(summary).toMatchObject({ total: 2, changed: 1, unchanged: 1, came: { 'daily-limit-reached': 1 } });
    expect(summary.outcomes.accepted).toEqual({ accepted: 1, 'needs-review': 0, refused: 1 });
  });

  test('entries are read one by one, and only when asked for', () => {
    let read = 0;
    function* log() {
      for (;;) {
        read++;
        yield logged();
      }
    }
    const changes = replay(log(), contabilitaInCloud);
    expect(read).toBe(0);
    changes.next();
    changes.next();
    expect(read).toBe(2);
  });

  test('twenty thousand redacted entries', () => {
    const lines = [logged(), logged(aRequest(), someFacts(peakDay)), logged(aRequest({ phone: '' }))].map(
      redact,
    );
    function* log() {
      for (let index = 0; index < 20_000; index++) yield lines[index % 3] as (typeof lines)[number];
    }
    const { total, outcomes } = summarise(replay(log(), strict));
    expect(total).toBe(20_000);
    expect(outcomes.accepted.refused).toBe(6667);
    expect(outcomes.refused.refused).toBe(6666);
  });
});

describe('without personal data', () => {
  const request = aRequest({
    channel: 'email',
    phone: 'Ufficio 06 1234 5678 int. 12, oppure +39 347 123 4567',
    contactName: 'Ada Bianchi',
    description: 'La stampante di via Roma non stampa la fattura di Ada Bianchi',
    to: ['contabilitaincloud@teamsystem.com', 'ada.bianchi@example.test'],
    subject: 'Assistenza telefonica per Ada Bianchi',
  });

  test('nothing of phone, name, description, address or subject is left', () => {
    const text = JSON.stringify(redact(logged(request)));
    for (const secret of [
      '1234',
      '5678',
      '347',
      'Ada',
      'Bianchi',
      'Roma',
      'stampa',
      '@',
      'Assistenza',
      'evidence',
    ])
      expect(text).not.toContain(secret);
  });

  test('what a channel was called is not kept either', () => {
    expect(JSON.stringify(redact(logged({ channel: 'Ada 3471234567' })))).not.toMatch(/Ada|347/);
  });

  test('it is plain JSON that the schema reads back, and redacting twice changes nothing', () => {
    for (const one of [logged(request), logged(null), logged(), { request: null, facts: someFacts() }]) {
      const entry = redact(one);
      const read = logEntrySchema['~standard'].validate(JSON.parse(JSON.stringify(entry)));
      expect(read).toEqual({ value: entry });
      expect(redact(entry)).toBe(entry);
    }
  });

  test('the schema drops what it does not know and names what is wrong', () => {
    const entry = redact(logged());
    expect(logEntrySchema['~standard'].validate({ ...entry, phone: '347' })).toEqual({ value: entry });
    const broken = { ...entry, facts: { ...entry.facts, receivedAt: 'yesterday' } };
    expect(logEntrySchema['~standard'].validate(broken).issues?.[0]?.path).toEqual(['facts', 'receivedAt']);
    expect(logEntrySchema['~standard'].validate(null).issues).toHaveLength(1);
  });

  test('earlier requests of other days and past callbacks are not kept', () => {
    const { facts } = redact(
      logged(
        aRequest(),
        someFacts({
          earlierRequests: ['2026-10-01T10:00+02:00', '2026-10-21T09:00+02:00'],
          booked: ['2026-10-01T10:00+02:00', '2026-10-21T10:30+02:00', '2026-10-21T10:30+02:00'],
        }),
      ),
    );
    expect(facts.earlierRequests).toEqual(['2026-10-21T07:00:00.000Z']);
    expect(facts.booked).toEqual([['2026-10-21T08:30:00.000Z', 2]]);
  });
});

describe('a redacted entry is judged like the whole one', () => {
  const requests = [
    aRequest(),
    aRequest({ phone: '+44 20 7946 0958' }),
    aRequest({ phone: '800 123456' }),
    aRequest({ phone: '899 123456' }),
    aRequest({ phone: '347 1234567, 06 12345678' }),
    aRequest({ phone: '12' }),
    aRequest({ phone: undefined }),
    aRequest({ contactName: 'Ada' }),
    aRequest({ contactName: '' }),
    aRequest({ description: '' }),
    aRequest({ description: 'Come stampo il registro IVA? '.repeat(90) }),
    aRequest({ description: 'La stampante non si accende più' }),
    aRequest({ description: 'Non funziona, chiamatemi' }),
    aRequest({ channel: 'email', contactName: 'Ada' }),
    aRequest({ channel: 'email', subject: 'Aiuto', to: [] }),
    aRequest({ channel: 'email', automatic: true }),
    aRequest({ channel: 'fax' }),
    null,
  ];
  const facts = [
    factsOnly(),
    factsOnly(peakDay),
    factsOnly({ subscription: null }),
    factsOnly({ subscription: aSubscription({ plan: 'STARTER', endsOn: '2026-10-21' }) }),
    factsOnly({
      receivedAt: '2026-10-21T18:00+02:00',
      subscription: aSubscription({ endsOn: '2026-10-21' }),
    }),
    factsOnly({
      booked: ['2026-10-21T10:30+02:00', '2026-10-21T11:00+02:00'],
      notBefore: '2026-10-21T10:45+02:00',
    }),
    factsOnly({ preferredSlot: '2026-10-21T10:45+02:00', preferred: [{ from: '09:00', to: '12:00' }] }),
    { receivedAt: '2026-11-16T15:00:00+01:00', subscription: aSubscription() },
  ];
  const policies = {
    'the shipped one': contabilitaInCloud,
    'mobile phones only': aPolicy({
      request: { descriptionMax: 2000, callable: { types: ['mobile'], countries: ['IT'] } },
    }),
    'long descriptions': aPolicy({ request: { ...base.request, descriptionMax: 5000 } }),
    'short descriptions': aPolicy({ request: { ...base.request, descriptionMax: 40 } }),
    'one place, notice': aPolicy({ callback: { ...base.callback, capacity: 1, noticeMinutes: 120 } }),
    'a limit that refuses': strict,
    'a limit that defers': aPolicy({ dailyLimit: { max: 1, enforcement: 'defer' } }),
    'review of what is not covered': aPolicy({ scope: { ...base.scope, outOfScope: 'review' } }),
    'chat only': aPolicy({ channels: { ...base.channels, email: null } }),
    'e-mail only': aPolicy({ channels: { ...base.channels, chat: null } }),
    'another zone': aPolicy({ timeZone: 'America/New_York' }),
  };

  test.each(Object.entries(policies))('under %s', (_, policy) => {
    const whole = requests.flatMap((request) => facts.map((one) => logged(request, one)));
    const before = [...replay(whole, policy)];
    const after = [
      ...replay(
        whole.map((entry) => JSON.parse(JSON.stringify(redact(entry)))),
        policy,
      ),
    ];
    expect(after).toEqual(before);
  });

  test.each(Object.entries(policies))('and like decide, under %s', (_, policy) => {
    for (const request of requests) {
      for (const one of facts) {
        const [change] = replay([{ request, facts: one }], policy);
        const decision = decide(request, one, policy);
        expect(change?.after).toBe(decision.outcome);
        expect(change?.came.map(({ code }) => code)).toEqual(decision.reasons.map(({ code }) => code));
        expect(change?.callback.after).toEqual(decision.callback);
      }
    }
  });
});

describe('mistakes of the caller', () => {
  test('a log that is none, and a policy that is none, are told at the call', () => {
    expect(() => replay('log' as never, contabilitaInCloud)).toThrow(TypeError);
    expect(() => replay([], undefined as never)).toThrow(/definePolicy/);
    expect(() => replay([], { ...base } as never)).toThrow(/definePolicy/);
    expect(() => summarise(3 as never)).toThrow(TypeError);
  });

  test('a broken entry names its position', () => {
    const log = [logged(), { request: null, facts: { receivedAt: 'never', subscription: null } }];
    expect(() => [...replay(log, contabilitaInCloud)]).toThrow(/^log\[1\]: facts\.receivedAt is "never"/);
    expect(() => [...replay([null as never], contabilitaInCloud)]).toThrow(TypeError);
    expect(() => redact(null as never)).toThrow(TypeError);
    expect(() => redact({ request: null } as never)).toThrow(/entry\.facts/);
  });

  test('a definePolicy document is the same policy wherever it was made', () => {
    expect([...replay([logged()], definePolicy(base))][0]?.changed).toBe(false);
  });
});
