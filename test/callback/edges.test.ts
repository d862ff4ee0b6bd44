import { describe, expect, test } from 'vitest';
import { checkCallbackSlot } from '../../src/callback/check-slot.ts';
import { callbackSlots, nextCallbackSlot } from '../../src/callback/slots.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { SupportPolicyDocument } from '../../src/policy/document.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { everyDay } from '../world/every-day.ts';
import { rome } from '../world/rome.ts';
import { said } from '../world/said.ts';

const AT = '2026-10-21T10:05+02:00';
const name = { it: 'prova', en: 'trial' };
const callback = (spoilt: Partial<SupportPolicyDocument['callback']>) => ({
  callback: { ...contabilitaInCloud.callback, ...spoilt },
});
const allDay = [{ from: '00:00', to: '24:00' }];
const always: Partial<SupportPolicyDocument> = {
  timeZone: 'UTC',
  holidays: [],
  hours: [
    {
      from: null,
      week: everyDay(allDay),
    },
  ],
};
const only = (on: string, from: string, to: string, more: Partial<SupportPolicyDocument> = {}) =>
  aPolicy({ hours: [], overrides: [{ on, hours: [{ from, to }], name }], ...more });

describe('the first and the last moment', () => {
  test('a slot may begin at the first instant of 1970', () => {
    const policy = aPolicy(always);
    const slot = { start: new Date(0), end: new Date(1_800_000) };
    expect(nextCallbackSlot(0, {}, policy)).toEqual(slot);
    expect(callbackSlots(0, {}, policy).next().value).toEqual(slot);
    expect(checkCallbackSlot(0, 0, {}, policy).allowed).toBe(true);
  });

  test('none begins when 2101 does', () => {
    const policy = aPolicy(always);
    expect(nextCallbackSlot('2100-12-31T23:30Z', {}, policy)?.start).toEqual(new Date('2100-12-31T23:30Z'));
    expect(nextCallbackSlot('2100-12-31T23:31Z', {}, policy)).toBeNull();
  });

  test('a refused slot of 1970 names the first instant as the next free one', () => {
    const verdict = checkCallbackSlot(60_000, 0, {}, aPolicy(always));
    expect(verdict.allowed ? null : verdict.reasons[0].remedy).toEqual({
      kind: 'choose-slot',
      at: '1970-01-01T00:00:00.000Z',
    });
  });
});

describe('the end of the horizon', () => {
  test('a slot at the very midnight after its last day is beyond it', () => {
    const policy = aPolicy({ ...always, ...callback({ horizonDays: 0 }) });
    expect(nextCallbackSlot('2026-10-21T23:30Z', {}, policy)?.start).toEqual(new Date('2026-10-21T23:30Z'));
    expect(nextCallbackSlot('2026-10-21T23:45Z', {}, policy)).toBeNull();
  });

  test('its last day has 25 hours when the clocks go back', () => {
    const policy = only('2026-10-25', '23:15', '23:45', callback({ horizonDays: 1 }));
    expect(rome(nextCallbackSlot('2026-10-24T00:00+02:00', {}, policy)?.start)).toBe(
      '2026-10-25T23:15+01:00',
    );
  });

  test('a year without hours may lie before the first slot', () => {
    const week = contabilitaInCloud.hours[0]?.week ?? {};
    const policy = aPolicy({ hours: [{ from: '2027-01-01', week }], ...callback({ horizonDays: 10 }) });
    expect(rome(nextCallbackSlot('2026-12-30T10:00+01:00', {}, policy)?.start)).toBe(
      '2027-01-04T08:30+01:00',
    );
  });
});

describe('a notice that is never over', () => {
  const policy = only('2026-10-21', '10:00', '12:00', callback({ noticeMinutes: 1000 }));

  test('leaves no slot, though there is one on the grid', () => {
    expect(nextCallbackSlot(AT, {}, policy)).toBeNull();
    expect([...callbackSlots(AT, {}, policy)]).toEqual([]);
  });

  test('is the cause against a chosen slot', () => {
    const verdict = checkCallbackSlot('2026-10-21T10:30+02:00', AT, {}, policy);
    expect(verdict).toEqual({
      allowed: false,
      reasons: [
        {
          code: 'slot-not-available',
          clause: 'interpretation.callback-slot',
          severity: 'refuse',
          details: { cause: 'notice', start: '2026-10-21T08:30:00.000Z' },
          remedy: { kind: 'choose-slot' },
        },
      ],
    });
  });
});

describe('a chosen slot', () => {
  test('that is free rests on both clauses', () => {
    expect(checkCallbackSlot('2026-10-21T10:30+02:00', AT)).toEqual({
      allowed: true,
      clauses: ['callback.within-hours', 'interpretation.callback-slot'],
    });
  });

  test.each([
    ['past', '2026-10-21T10:00+02:00', 'callback.within-hours'],
    ['closed', '2026-10-21T20:00+02:00', 'callback.within-hours'],
    ['off-grid', '2026-10-21T10:40+02:00', 'interpretation.callback-slot'],
  ])('that is not, by cause %s, rests on the one that it offends', (cause, start, clause) => {
    const verdict = checkCallbackSlot(start, AT);
    expect(verdict).toMatchObject({ reasons: [{ clause, details: { cause } }] });
  });

  test('after the last window of the year is closed', () => {
    const policy = only('2026-12-31', '09:00', '12:00');
    const verdict = checkCallbackSlot('2026-12-31T20:00+01:00', '2026-12-31T08:00+01:00', {}, policy);
    expect(verdict).toMatchObject({ reasons: [{ details: { cause: 'closed' } }] });
  });
});

test('each slot has its own end', () => {
  const [first, second] = callbackSlots(AT, {}, aPolicy(callback({ minutes: 45, step: 30 })));
  expect([rome(first?.start), rome(first?.end)]).toEqual([
    '2026-10-21T10:30+02:00',
    '2026-10-21T11:15+02:00',
  ]);
  expect([rome(second?.start), rome(second?.end)]).toEqual([
    '2026-10-21T11:00+02:00',
    '2026-10-21T11:45+02:00',
  ]);
});

describe('mistakes of the caller are told in full', () => {
  const list = 'must be an array or another iterable of instants, not';
  const times = 'expected times such as "09:00"';
  test.each<[string, unknown]>([
    ['TypeError: options must be an object, not null', null],
    ['TypeError: options must be an object, not "x"', 'x'],
    [
      'TypeError: options is a policy: the policy is the last argument, pass {} or undefined before it',
      contabilitaInCloud,
    ],
    [`TypeError: options.booked ${list} 5`, { booked: 5 }],
    [`TypeError: options.booked ${list} null`, { booked: null }],
    [`TypeError: options.booked ${list} "2026"`, { booked: '2026' }],
    [`TypeError: options.booked ${list} an object`, { booked: { length: 1 } }],
    [`TypeError: options.booked ${list} a function`, { booked: () => [] }],
    ['TypeError: options.preferred must be an array of { from, to }, not an object', { preferred: {} }],
    ['TypeError: options.preferred must be an array of { from, to }, not null', { preferred: null }],
    [
      `RangeError: options.preferred[0] is { from: undefined, to: undefined }: ${times}`,
      { preferred: [null] },
    ],
    [
      `RangeError: options.preferred[1] is { from: an array, to: "10:00" }: ${times}`,
      {
        preferred: [
          { from: '09:00', to: '10:00' },
          { from: ['09:00'], to: '10:00' },
        ],
      },
    ],
    [
      `RangeError: options.preferred[0] is { from: "09:00", to: an array }: ${times}`,
      { preferred: [{ from: '09:00', to: ['10:00'] }] },
    ],
    [
      `RangeError: options.preferred[0] is { from: "24:00", to: "10:00" }: ${times}`,
      { preferred: [{ from: '24:00', to: '10:00' }] },
    ],
    [
      `RangeError: options.preferred[0] is { from: undefined, to: undefined }: ${times}`,
      { preferred: new Array(1) },
    ],
  ])('%s', (words, options) => {
    for (const ask of [nextCallbackSlot, callbackSlots])
      expect(said(() => ask(AT, options as never))).toBe(words);
  });

  test.each<[string, () => unknown]>([
    ['at', () => nextCallbackSlot('soon')],
    ['at', () => callbackSlots('soon')],
    ['at', () => checkCallbackSlot(AT, 'soon')],
    ['start', () => checkCallbackSlot('soon', AT)],
    ['options.notBefore', () => nextCallbackSlot(AT, { notBefore: 'soon' })],
    ['options.booked[1]', () => nextCallbackSlot(AT, { booked: [AT, 'soon'] })],
  ])('an instant that cannot be read is named: %s', (what, call) => {
    expect(call).toThrow(`${what} is "soon": expected an RFC 3339 date-time with offset`);
    expect(call).toThrow(RangeError);
  });
});
