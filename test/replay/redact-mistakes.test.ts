import { decide, type LogEntry, logEntrySchema, redact } from 'phone-support-policy';
import { aRequest, aSubscription, someFacts } from 'phone-support-policy/testing';
import { describe, expect, test } from 'vitest';

const scope = { scope: 'in-scope', confidence: 1, topics: [] };
const record = () => ({
  policy: { id: 'desk', version: '1' },
  outcome: 'refused',
  callback: null,
  reasons: [{ code: 'phone-missing', clause: 'booking.chat', severity: 'refuse' }],
});
const withFacts = (spoilt: object) =>
  ({ request: aRequest(), facts: { ...someFacts(), scope, ...spoilt } }) as LogEntry;
const withRecord = (spoilt: object) =>
  ({ ...withFacts({}), decision: { ...record(), ...spoilt } }) as unknown as LogEntry;
const said = (entry: unknown): string => {
  try {
    redact(entry as LogEntry);
    return 'nothing';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

describe('a fact of an entry that cannot be read is named, with its value and what would be right', () => {
  const list = 'must be an array or another iterable of instants, not';
  test.each<[object, string]>([
    [{ booked: 5 }, `TypeError: entry.facts.booked ${list} 5`],
    [{ booked: '2026-10-21' }, `TypeError: entry.facts.booked ${list} "2026-10-21"`],
    [{ booked: {} }, `TypeError: entry.facts.booked ${list} an object`],
    [{ booked: { [Symbol.iterator]: 5 } }, `TypeError: entry.facts.booked ${list} an object`],
    [{ earlierRequests: 5 }, `TypeError: entry.facts.earlierRequests ${list} 5`],
    [{ earlierRequests: true }, `TypeError: entry.facts.earlierRequests ${list} true`],
    [{ preferred: '9-12' }, 'TypeError: entry.facts.preferred must be an array of { from, to }, not "9-12"'],
    [
      { preferred: [{ from: '09:00', to: '12:00' }, null] },
      'RangeError: entry.facts.preferred[1] is { from: undefined, to: undefined }: expected times such as "09:00"',
    ],
    [
      { subscription: undefined },
      'TypeError: entry.facts.subscription must be an object, or null for no known customer, not undefined',
    ],
    [{ subscription: { plan: 3 } }, 'TypeError: entry.facts.subscription.plan must be a string, not 3'],
    [
      { subscription: { plan: 'ADVANCED' } },
      'TypeError: entry.facts.subscription.status must be a string, not undefined',
    ],
    [
      { scope: { ...scope, confidence: 7 } },
      'TypeError: entry.facts.scope.confidence must be a number from 0 to 1, not 7',
    ],
    [
      { scope: { ...scope, topics: [{ topic: 'api', score: 7 }] } },
      'TypeError: entry.facts.scope.topics[0] must have a topic (string) and a score (number from 0 to 1)',
    ],
  ])('%j', (spoilt, words) => {
    expect(said(withFacts(spoilt))).toBe(words);
  });

  test.each<[object, string]>([
    [{ booked: ['2026-10-21T10:30+02:00', 'soon'] }, 'entry.facts.booked[1] is "soon"'],
    [{ earlierRequests: ['2026-10-21'] }, 'entry.facts.earlierRequests[0] is "2026-10-21"'],
    [{ receivedAt: 'now' }, 'entry.facts.receivedAt is "now"'],
    [{ notBefore: 'then' }, 'entry.facts.notBefore is "then"'],
    [{ preferredSlot: '10:30' }, 'entry.facts.preferredSlot is "10:30"'],
    [{ subscription: aSubscription({ endsOn: '31/12' }) }, 'entry.facts.subscription.endsOn is "31/12"'],
  ])('%j', (spoilt, words) => {
    expect(said(withFacts(spoilt))).toContain(`RangeError: ${words}: expected`);
  });
});

describe('so is a part of the recorded decision', () => {
  const reason = record().reasons[0];
  test.each<[object, string]>([
    [{ policy: 'desk' }, 'entry.decision.policy must be { id, version }, or null, not "desk"'],
    [{ policy: { id: 'desk' } }, 'entry.decision.policy.version must be a string, not undefined'],
    [{ policy: { version: '1' } }, 'entry.decision.policy.id must be a string, not undefined'],
    [
      { outcome: 'maybe' },
      'entry.decision.outcome must be one of accepted, needs-review, refused, not "maybe"',
    ],
    [{ callback: undefined }, 'entry.decision.callback must be { start, end }, or null, not undefined'],
    [{ reasons: {} }, 'entry.decision.reasons must be an array, not an object'],
    [{ reasons: [reason, 3] }, 'entry.decision.reasons[1] must be { code, clause, severity }, not 3'],
    [{ reasons: [{ ...reason, code: 3 }] }, 'entry.decision.reasons[0].code must be a string, not 3'],
    [
      { reasons: [{ ...reason, clause: null }] },
      'entry.decision.reasons[0].clause must be a string, not null',
    ],
    [{ reasons: [{ ...reason, severity: 3 }] }, 'entry.decision.reasons[0].severity must be a string, not 3'],
    [{ reasons: [{ ...reason, details: 3 }] }, 'entry.decision.reasons[0].details must be an object, not 3'],
    [{ reasons: [{ ...reason, about: 3 }] }, 'entry.decision.reasons[0].about must be a string, not 3'],
    [
      { trace: [null, { rule: 'scope', facts: { ...scope, scope: 'wide' } }] },
      'entry.decision.trace.scope.scope must be one of in-scope, out-of-scope, mixed, unclear, not "wide"',
    ],
  ])('%j', (spoilt, words) => {
    const entry = withRecord(spoilt);
    if ('trace' in spoilt) delete (entry.facts as { scope?: unknown }).scope;
    expect(said(entry)).toBe(`TypeError: ${words}`);
  });

  test('a record that is no object, and an entry that is none', () => {
    expect(said({ ...withFacts({}), decision: 'accepted' })).toBe(
      'TypeError: entry.decision must be a decision, or null, not "accepted"',
    );
    expect(said('entry')).toBe('TypeError: entry must be { request, facts, decision }, not "entry"');
    expect(said({ facts: 'none' })).toBe('TypeError: entry.facts must be an object, not "none"');
    expect(said(withRecord({ callback: { start: 'soon', end: 0 } }))).toMatch(
      /^RangeError: entry\.decision\.callback\.start is "soon"/,
    );
  });
});

describe('what may be left out', () => {
  test('facts that are null as a database gives them: not known', () => {
    const { facts } = redact(withFacts({ earlierRequests: null, booked: null, scope: null }));
    expect(facts).toMatchObject({ earlierRequests: null, booked: [] });
  });

  test('a record without a policy, and reasons that are redacted already', () => {
    const entry = redact(withRecord({ policy: null, reasons: [{ ...record().reasons[0], about: 'x' }] }));
    expect(entry.decision).toMatchObject({ policy: null, reasons: [{ code: 'phone-missing', about: 'x' }] });
    expect(redact({ ...withFacts({}), decision: null }).decision).toBeNull();
  });

  test('the topic of an uncovered request and the cause of a refused slot are kept, other details are not', () => {
    const facts = someFacts({
      preferredSlot: '2026-10-21T20:00+02:00',
      scope: {
        scope: 'out-of-scope',
        confidence: 1,
        topics: [{ topic: 'api', clause: 'scope.no-api', score: 1, evidence: [] }],
      },
    });
    const request = aRequest({ phone: '' });
    const { decision } = redact({ request, facts, decision: decide(request, facts) });
    expect(decision?.reasons.map(({ code, about }) => [code, about])).toEqual([
      ['phone-missing', undefined],
      ['out-of-scope', 'api'],
      ['slot-not-available', 'closed'],
    ]);
  });

  test('what passes can be read back, filters and a chosen slot too', () => {
    const entry = redact(
      withFacts({
        notBefore: '2026-10-21T10:00+02:00',
        preferred: [{ from: '09:00', to: '12:00' }],
        preferredSlot: '2026-10-21T11:00+02:00',
        subscription: aSubscription({ startsOn: '2026-01-01', endsOn: '2026-12-31' }),
        scope: { ...scope, confidence: -0 },
      }),
    );
    expect(entry.facts).toMatchObject({
      notBefore: '2026-10-21T08:00:00.000Z',
      preferred: [{ from: '09:00', to: '12:00' }],
      preferredSlot: '2026-10-21T09:00:00.000Z',
      subscription: { plan: 'ADVANCED', status: 'active', startsOn: '2026-01-01', endsOn: '2026-12-31' },
    });
    expect(logEntrySchema['~standard'].validate(JSON.parse(JSON.stringify(entry)))).toEqual({ value: entry });
  });
});
