import { describe, expect, test } from 'vitest';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { definePolicy, readDocument } from '../../src/policy/define-policy.ts';
import { PolicyError } from '../../src/policy/policy-error.ts';
import { supportPolicySchema } from '../../src/policy/policy-schema.ts';
import { said } from '../world/said.ts';

type Loose = Record<string, unknown>;
const plain = (): Loose => JSON.parse(JSON.stringify(contabilitaInCloud));
const name = { it: 'prova', en: 'trial' };

/** Each fault of the shipped document with the value at a path replaced, as `code message`. */
function told(path: string, value: unknown): string[] {
  const document = plain();
  const keys = path.split('.');
  const last = keys.pop() as string;
  const target = keys.reduce<Loose>((at, key) => at[key] as Loose, document);
  if (value === undefined) delete target[last];
  else target[last] = value;
  const result = readDocument(document);
  return result.success
    ? []
    : result.faults.map((one) => `${one.path.join('.')} ${one.code}: ${one.message}`);
}

const week = (windows: unknown) => [{ from: null, week: { monday: windows } }];
const TEXT = 'must be a text of 1 to 1,000 characters, not';
const DATE = 'must be a day of the calendar from 1970 to 2100 written YYYY-MM-DD, not';

describe('what is wrong with a value, and what would be right', () => {
  test.each<[string, unknown, string]>([
    ['id', undefined, 'id missing: is missing'],
    ['id', 5, 'id type: must be of type string, not 5'],
    ['id', ' ', `id format: ${TEXT} " "`],
    ['id', '', `id format: ${TEXT} ""`],
    ['id', 'x'.repeat(1001), `id format: ${TEXT} "${'x'.repeat(80)}…"`],
    ['colour', 1, 'colour unknown-key: is no key of a policy'],
    ['timeZone', 'Rome', 'timeZone time-zone: must be an IANA time zone such as "Europe/Rome", not "Rome"'],
    ['inForceTo', '2026-02-30', `inForceTo format: ${DATE} "2026-02-30"`],
    ['channels.email.recipients', [], 'channels.email.recipients range: must not be empty'],
    ['channels.email.match', 'x', 'channels.email.match choice: must be one of "prefix", "exact", not "x"'],
    [
      'request.descriptionMax',
      0,
      'request.descriptionMax range: must be a whole number from 1 to 100000, not 0',
    ],
    ['callback.minutes', 1441, 'callback.minutes range: must be a whole number from 1 to 1440, not 1441'],
    ['callback.step', 1.5, 'callback.step range: must be a whole number from 1 to 1440, not 1.5'],
    [
      'callback.capacity',
      1_000_001,
      'callback.capacity range: must be a whole number from 1 to 1000000, not 1000001',
    ],
    [
      'callback.noticeMinutes',
      -1,
      'callback.noticeMinutes range: must be a whole number from 0 to 1000000, not -1',
    ],
    [
      'callback.horizonDays',
      3661,
      'callback.horizonDays range: must be a whole number from 0 to 3660, not 3661',
    ],
    ['peak.daysAfter', 61, 'peak.daysAfter range: must be a whole number from 0 to 60, not 61'],
    [
      'scope.thresholds.accept',
      -0.1,
      'scope.thresholds.accept range: must be a number from 0 to 1, not -0.1',
    ],
    [
      'scope.thresholds.refuse',
      1.01,
      'scope.thresholds.refuse range: must be a number from 0 to 1, not 1.01',
    ],
    [
      'request.callable.countries',
      ['IT', 'it'],
      'request.callable.countries.1 format: must be an ISO 3166 country of two capital letters such as "IT", not "it"',
    ],
    [
      'request.callable.countries',
      ['ITA'],
      'request.callable.countries.0 format: must be an ISO 3166 country of two capital letters such as "IT", not "ITA"',
    ],
    [
      'request.callable.countries',
      ['xIT'],
      'request.callable.countries.0 format: must be an ISO 3166 country of two capital letters such as "IT", not "xIT"',
    ],
    ['holidays', 'FR', 'holidays choice: must be "IT" or of type array, not "FR"'],
    [
      'holidays',
      [{ kind: 'moon', name }],
      'holidays.0.kind choice: must be one of "fixed", "easter", "nth-weekday", not "moon"',
    ],
    [
      'request.callable.countries',
      3,
      'request.callable.countries choice: must be "any" or of type array, not 3',
    ],
    [
      'hours',
      week([{ from: '9:00', to: '10:00' }]),
      'hours.0.week.monday.0.from format: must be a time from 00:00 to 24:00 written HH:mm, not "9:00"',
    ],
    [
      'hours',
      week([{ from: '24:00', to: '10:00' }]),
      'hours.0.week.monday.0.from range: must begin before 24:00: write "00:00" on the following day',
    ],
    [
      'hours',
      week([
        { from: '14:00', to: '15:00' },
        { from: '09:00', to: '12:00' },
        { from: '11:59', to: '13:00' },
      ]),
      'hours.0.week.monday.2 overlap: overlaps the window [1] of the same day',
    ],
    [
      'hours',
      [
        { from: '2027-01-01', week: {} },
        { from: '2027-01-01', week: {} },
      ],
      'hours.1.from order: must be a later day than that of the entry before: entries are listed by date',
    ],
    [
      'holidays',
      [{ kind: 'fixed', on: '2-30', name }],
      'holidays.0.on format: must be a day of the year written MM-DD, not "2-30"',
    ],
    [
      'holidays',
      [{ kind: 'fixed', on: '02-00', name }],
      'holidays.0.on format: must be a day of the year written MM-DD, not "02-00"',
    ],
    [
      'holidays',
      [{ kind: 'fixed', on: 'x02-01', name }],
      'holidays.0.on format: must be a day of the year written MM-DD, not "x02-01"',
    ],
    [
      'holidays',
      [{ kind: 'fixed', on: '02-011', name }],
      'holidays.0.on format: must be a day of the year written MM-DD, not "02-011"',
    ],
    [
      'holidays',
      [{ kind: 'nth-weekday', month: 5, weekday: 'monday', nth: 0, name }],
      'holidays.0.nth range: must be 1 to 5, or -1 for the last',
    ],
    [
      'overrides',
      [{ on: { from: '2026-12-24', to: '2026-12-20' }, hours: [], name }],
      'overrides.0.on.to order: must not be before "2026-12-24"',
    ],
    [
      'peak.manual',
      [{ from: '1-2', to: '01-05', name }],
      'peak.manual.0.from format: must be a day written YYYY-MM-DD (once) or MM-DD (every year), not "1-2"',
    ],
    [
      'peak.manual',
      [{ from: '01-02', to: '2026-01-05', name }],
      'peak.manual.0.to format: must be written like "from": both once or both every year',
    ],
    [
      'peak.manual',
      [{ from: '2026-02-02', to: '2026-02-01', name }],
      'peak.manual.0.to order: must not be before "2026-02-02"',
    ],
    [
      'scope.topics',
      ['a', 'b', 'a'].map((topic) => ({ topic, name, terms: [] })),
      'scope.topics.2 duplicate: repeats the entry [0]: "a"',
    ],
  ])('%s as %j', (path, value, fault) => {
    expect(told(path, value)).toEqual([fault]);
  });

  test('an entry that comes a third time repeats the first', () => {
    const topics = ['a', 'b', 'a', 'a'].map((topic) => ({ topic, name, terms: [] }));
    expect(told('scope.topics', topics)[1]).toBe('scope.topics.3 duplicate: repeats the entry [0]: "a"');
  });

  test('dates in force in the wrong order', () => {
    const result = readDocument({ ...plain(), inForceFrom: '2027-01-01', inForceTo: '2026-12-31' });
    expect(result).toEqual({
      success: false,
      faults: [{ path: ['inForceTo'], code: 'order', message: 'must not be before "2027-01-01"' }],
    });
  });

  test('an override whose day is of no form is told by the form that it comes nearest to', () => {
    expect(told('overrides', [{ on: { from: '2026-12-24' }, hours: [], name }])).toEqual([
      'overrides.0.on.to missing: is missing',
    ]);
    expect(told('overrides', [{ on: 5, hours: [], name }])).toEqual([
      'overrides.0.on choice: must be of type string or of type object, not 5',
    ]);
    expect(told('overrides', [{ on: 'soon', hours: [], name }])).toEqual([
      `overrides.0.on format: ${DATE} "soon"`,
    ]);
    expect(told('overrides', [{ on: { yearly: '1-1', to: 3 }, hours: [], name }])).not.toEqual([]);
  });
});

describe('what is right at the edge', () => {
  test.each<[string, unknown]>([
    ['id', 'x'.repeat(1000)],
    ['request.descriptionMax', 1],
    ['request.descriptionMax', 100_000],
    ['callback.minutes', 1440],
    ['callback.noticeMinutes', 0],
    ['callback.horizonDays', 3660],
    ['scope.thresholds.accept', 0],
    ['scope.thresholds.refuse', 1],
    ['holidays', [{ kind: 'fixed', on: '02-29', name }]],
    ['holidays', [{ kind: 'fixed', on: '12-31', name }]],
    ['holidays', [{ kind: 'nth-weekday', month: 5, weekday: 'monday', nth: -1, name }]],
    [
      'hours',
      week([
        { from: '09:00', to: '12:00' },
        { from: '12:00', to: '24:00' },
      ]),
    ],
    [
      'hours',
      [
        { from: null, week: {} },
        { from: '2027-01-01', week: {} },
        { from: '2027-01-02', week: {} },
      ],
    ],
    ['peak.manual', [{ from: '12-20', to: '01-10', name }]],
    ['peak.manual', [{ from: '2026-02-02', to: '2026-02-02', name }]],
    ['overrides', [{ on: { from: '2026-12-24', to: '2026-12-24' }, hours: [], name }]],
    ['inForceTo', '2100-12-31'],
  ])('%s as %j', (path, value) => {
    expect(told(path, value)).toEqual([]);
  });
});

describe('a document that is none', () => {
  test('has one fault, at the document itself', () => {
    expect(readDocument(3)).toEqual({
      success: false,
      faults: [{ path: [], code: 'type', message: 'must be of type object, not 3' }],
    });
    expect(said(() => definePolicy(3 as never))).toBe(
      'PolicyError: the policy document has 1 fault(s)\n  (document): must be of type object, not 3',
    );
  });

  test('that throws when it is read is told so', () => {
    const trap = new Proxy({}, { get: () => expect.fail('never read me') });
    expect(readDocument(trap)).toEqual({
      success: false,
      faults: [{ path: [], code: 'unreadable', message: 'must be plain JSON: reading it failed' }],
    });
  });

  test('is issues to a Standard Schema, and a policy is its value', () => {
    const { validate, vendor, version } = supportPolicySchema['~standard'];
    expect([vendor, version]).toEqual(['phone-support-policy', 1]);
    expect(validate({ ...plain(), id: 5 })).toEqual({
      issues: [{ path: ['id'], code: 'type', message: 'must be of type string, not 5' }],
    });
    expect(validate(plain())).toEqual({ value: contabilitaInCloud });
  });
});

describe('a PolicyError in words', () => {
  const fault = (...path: (string | number)[]) => ({ path, code: 'format' as const, message: 'is wrong' });

  test('writes paths as JavaScript does', () => {
    expect(new PolicyError([fault('hours', 0, 'week', 'monday', 1, 'from'), fault(2, 'id')]).message).toBe(
      'the policy document has 2 fault(s)\n  hours[0].week.monday[1].from: is wrong\n  [2].id: is wrong',
    );
  });

  test('lists twenty faults and counts the rest', () => {
    const faults = (count: number) => Array.from({ length: count }, (_, index) => fault('hours', index));
    const lines = (count: number) => new PolicyError(faults(count)).message.split('\n');
    expect(lines(20)).toHaveLength(21);
    expect(lines(20).at(-1)).toBe('  hours[19]: is wrong');
    expect(lines(23)).toHaveLength(22);
    expect(lines(23).at(-1)).toBe('  … and 3 more');
    expect(new PolicyError(faults(23)).faults).toHaveLength(23);
    expect(new PolicyError([]).name).toBe('PolicyError');
  });
});
