import { describe, expect, test } from 'vitest';
import { checkCallbackSlot } from '../../src/callback/check-slot.ts';
import { callbackSlots, nextCallbackSlot } from '../../src/callback/slots.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import type { SlotOptions } from '../../src/policy/decision.ts';
import type { SupportPolicyDocument } from '../../src/policy/document.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { deepFreeze } from '../world/deep-freeze.ts';
import { everyDay as aWeekOf } from '../world/every-day.ts';
import { inZone, rome } from '../world/rome.ts';

const AT = '2026-10-21T10:05+02:00';
const slot = (
  spoilt: Partial<SupportPolicyDocument['callback']>,
  more: Partial<SupportPolicyDocument> = {},
) => aPolicy({ callback: { ...contabilitaInCloud.callback, ...spoilt }, ...more });
const next = (at: string, options?: SlotOptions, policy = contabilitaInCloud) =>
  rome(nextCallbackSlot(at, options, policy)?.start);
const day = (from: string, to: string, options?: SlotOptions, policy = contabilitaInCloud) =>
  [...callbackSlots(from, options, policy)]
    .filter(({ start }) => start < new Date(to))
    .map(({ start }) => rome(start)?.slice(11, 16));
const FRIDAY = ['2026-11-20T00:00+01:00', '2026-11-21T00:00+01:00'] as const;
const causeOf = (start: string, at: string, options?: SlotOptions, policy = contabilitaInCloud) => {
  const verdict = checkCallbackSlot(start, at, options, policy);
  return verdict.allowed ? 'allowed' : (verdict.reasons[0].details as { cause: string }).cause;
};
const windows = (...pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to }));
const everyDay = (...pairs: [string, string][]): SupportPolicyDocument['hours'] => {
  const list = windows(...pairs);
  return [
    {
      from: null,
      week: aWeekOf(list),
    },
  ];
};

describe('the grid', () => {
  test('starts at opening time and ends so that the last slot fits', () => {
    expect(day(...FRIDAY)).toEqual(['08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30']);
  });
  test('has the policy’s length and step', () => {
    expect(day(...FRIDAY, {}, slot({ minutes: 60, step: 60 }))).toEqual(['08:30', '09:30', '10:30']);
    expect(day(...FRIDAY, {}, slot({ minutes: 50, step: 20 }))).toEqual([
      '08:30',
      '08:50',
      '09:10',
      '09:30',
      '09:50',
      '10:10',
      '10:30',
      '10:50',
      '11:10',
    ]);
    expect(day(...FRIDAY, {}, slot({ minutes: 15, step: 90 }))).toEqual(['08:30', '10:00', '11:30']);
    expect(day(...FRIDAY, {}, slot({ minutes: 210, step: 1 }))).toEqual(['08:30']);
    expect(day(...FRIDAY, {}, slot({ minutes: 211, step: 1 }))).toEqual([]);
  });
  test('starts anew at each declared window', () => {
    const policy = slot(
      { minutes: 40, step: 40 },
      { hours: everyDay(['09:00', '10:30'], ['15:10', '16:00']) },
    );
    expect(day(...FRIDAY, {}, policy)).toEqual(['09:00', '09:40', '15:10']);
  });
  test('keeps two windows that touch apart: a slot lies in one of them', () => {
    const policy = slot(
      { minutes: 40, step: 40 },
      { hours: everyDay(['09:00', '10:00'], ['10:00', '11:00']) },
    );
    expect(day(...FRIDAY, {}, policy)).toEqual(['09:00', '10:00']);
  });
  test('goes on over midnight in a window that crosses it', () => {
    const policy = slot({ minutes: 60, step: 60 }, { hours: everyDay(['22:30', '02:00']), holidays: [] });
    expect(day('2026-11-20T20:00+01:00', '2026-11-21T12:00+01:00', {}, policy)).toEqual([
      '22:30',
      '23:30',
      '00:30',
    ]);
  });
  test('counts elapsed time: an hour more in the night of 25 October, one less on 28 March', () => {
    const policy = slot({ minutes: 60, step: 60 }, { hours: everyDay(['00:00', '06:00']), holidays: [] });
    expect(day('2026-10-25T00:00+02:00', '2026-10-25T12:00+01:00', {}, policy)).toEqual([
      '00:00',
      '01:00',
      '02:00',
      '02:00',
      '03:00',
      '04:00',
      '05:00',
    ]);
    expect(day('2027-03-28T00:00+01:00', '2027-03-28T12:00+02:00', {}, policy)).toEqual([
      '00:00',
      '01:00',
      '03:00',
      '04:00',
      '05:00',
    ]);
  });
  test('is that of the policy’s zone', () => {
    const policy = slot({}, { timeZone: 'Asia/Kathmandu', holidays: [] });
    expect(inZone(nextCallbackSlot('2026-11-20T00:00Z', {}, policy)?.start, 'Asia/Kathmandu')).toBe(
      '2026-11-20T08:30+05:45',
    );
  });
});

describe('the next slot', () => {
  test.each([
    [
      'begins at the instant itself when that is on the grid',
      '2026-10-21T10:30+02:00',
      '2026-10-21T10:30+02:00',
    ],
    [
      'begins at the next grid point a millisecond later',
      '2026-10-21T10:30:00.001+02:00',
      '2026-10-21T11:00+02:00',
    ],
    ['is the last of the day at 17:00', '2026-10-21T17:00+02:00', '2026-10-21T17:00+02:00'],
    ['is the next morning after it', '2026-10-21T17:00:01+02:00', '2026-10-22T08:30+02:00'],
    ['skips a long weekend', '2026-12-04T11:31+01:00', '2026-12-07T08:30+01:00'],
    ['skips 8 December', '2026-12-07T17:01+01:00', '2026-12-09T08:30+01:00'],
    ['skips the turn of the year', '2026-12-31T17:01+01:00', '2027-01-04T08:30+01:00'],
  ])('%s', (_, at, start) => {
    expect(next(at)).toBe(start);
  });
});

describe('minimum notice, in support minutes', () => {
  test.each([
    ['an hour', AT, 60, '2026-10-21T11:30+02:00'],
    ['an hour to the minute', '2026-10-21T10:00+02:00', 60, '2026-10-21T11:00+02:00'],
    ['an hour that runs over closing time', '2026-10-21T17:00+02:00', 60, '2026-10-22T09:00+02:00'],
    ['an hour over a weekend', '2026-11-20T11:30+01:00', 60, '2026-11-23T09:00+01:00'],
    ['a notice that ends at closing time', '2026-10-21T16:30+02:00', 60, '2026-10-22T08:30+02:00'],
    ['at night it does not run', '2026-10-21T23:00+02:00', 30, '2026-10-22T09:00+02:00'],
  ])('%s', (_, at, noticeMinutes, start) => {
    expect(next(at, {}, slot({ noticeMinutes }))).toBe(start);
  });
  test('a notice longer than all hours to come leaves no slot', () => {
    const policy = slot({ noticeMinutes: 1_000_000 }, { hours: [{ from: null, week: {} }] });
    expect(next(AT, {}, policy)).toBeNull();
    expect(next(AT, {}, slot({ noticeMinutes: 1_000_000 }))).toBeNull();
  });
});

describe('the horizon, in civil days', () => {
  test.each([
    ['0: the day itself', 0, '2026-10-21T17:00+02:00', '2026-10-21T17:00+02:00'],
    ['0: and no other', 0, '2026-10-21T17:01+02:00', null],
    ['1: the day after too', 1, '2026-10-21T17:01+02:00', '2026-10-22T08:30+02:00'],
    ['2: not over a weekend', 2, '2026-11-20T11:31+01:00', null],
    ['3: over a weekend', 3, '2026-11-20T11:31+01:00', '2026-11-23T08:30+01:00'],
    ['counted from the Italian day: 22:30 UTC is tomorrow', 0, '2026-10-20T22:30Z', '2026-10-21T08:30+02:00'],
  ])('%s', (_, horizonDays, at, start) => {
    expect(next(at, {}, slot({ horizonDays }))).toBe(start);
  });
  test('a slot that begins on its last day may end on the next', () => {
    const policy = slot(
      { minutes: 120, step: 120, horizonDays: 0 },
      { hours: everyDay(['23:00', '03:00']), holidays: [] },
    );
    expect(day('2026-11-20T12:00+01:00', '2026-11-22T00:00+01:00', {}, policy)).toEqual(['23:00']);
  });
  test('at the end of 2100 there is none after it', () => {
    expect(nextCallbackSlot('2100-12-31T23:59:59.999Z')).toBeNull();
    expect([...callbackSlots('2100-12-30T15:00Z', {}, slot({ horizonDays: 3660 }))]).not.toEqual([]);
  });
});

describe('capacity', () => {
  const two = slot({ capacity: 2 });
  const booked = ['2026-10-21T10:30+02:00', '2026-10-21T10:30+02:00'];
  test('a slot with places left is offered', () => {
    expect(next(AT, { booked: booked.slice(1) }, two)).toBe('2026-10-21T10:30+02:00');
  });
  test('a full one is not', () => {
    expect(next(AT, { booked }, two)).toBe('2026-10-21T11:00+02:00');
    expect(causeOf('2026-10-21T10:30+02:00', AT, { booked }, two)).toBe('full');
  });
  test('a start off the grid takes a place in the slot that contains it', () => {
    const off = ['2026-10-21T10:45+02:00', '2026-10-21T10:59:59.999+02:00'];
    expect(next(AT, { booked: off }, two)).toBe('2026-10-21T11:00+02:00');
    expect(
      next(AT, { booked: ['2026-10-21T11:00+02:00', '2026-10-21T10:29:59+02:00'] }, slot({ capacity: 1 })),
    ).toBe('2026-10-21T10:30+02:00');
  });
  test('where slots overlap it takes a place in each', () => {
    const policy = slot({ minutes: 60, step: 30, capacity: 1 });
    expect(
      day('2026-11-20T00:00+01:00', '2026-11-21T00:00+01:00', { booked: ['2026-11-20T10:00+01:00'] }, policy),
    ).toEqual(['08:30', '09:00', '10:30', '11:00']);
  });
  test('a start outside the hours takes none', () => {
    expect(
      next(AT, { booked: ['2026-10-21T18:00+02:00', '2026-10-24T10:00+02:00'] }, slot({ capacity: 1 })),
    ).toBe('2026-10-21T10:30+02:00');
  });
  test('booked starts may come from any iterable, in any order and any form', () => {
    const iterable = new Set([
      new Date('2026-10-21T11:00+02:00'),
      '2026-10-21T10:30+02:00',
      Date.parse('2026-10-21T11:30+02:00'),
    ]);
    expect(next(AT, { booked: iterable }, slot({ capacity: 1 }))).toBe('2026-10-21T12:00+02:00');
    function* starts() {
      yield '2026-10-21T10:30+02:00';
    }
    expect(next(AT, { booked: starts() }, slot({ capacity: 1 }))).toBe('2026-10-21T11:00+02:00');
  });
  test('with every slot full there is none', () => {
    const full = [...callbackSlots(AT)].map(({ start }) => start);
    expect(full.length).toBeGreaterThan(500);
    expect(nextCallbackSlot(AT, { booked: full }, slot({ capacity: 1 }))).toBeNull();
  });
});

describe('filters', () => {
  test.each<[string, SlotOptions, string | null]>([
    ['not before an instant', { notBefore: '2026-10-23T10:10+02:00' }, '2026-10-23T10:30+02:00'],
    ['not before the request anyway', { notBefore: '2026-10-01T00:00+02:00' }, '2026-10-21T10:30+02:00'],
    ['not before a moment beyond the horizon', { notBefore: '2027-10-21T00:00+02:00' }, null],
    ['in the afternoon', { preferred: windows(['14:00', '17:30']) }, '2026-10-21T14:00+02:00'],
    ['in a time that holds no whole slot', { preferred: windows(['14:10', '14:55']) }, null],
    ['in a time that holds one', { preferred: windows(['14:10', '15:00']) }, '2026-10-21T14:30+02:00'],
    [
      'in one of two times',
      { preferred: windows(['16:00', '17:00'], ['12:00', '12:30']) },
      '2026-10-21T12:00+02:00',
    ],
    ['at night', { preferred: windows(['20:00', '06:00']) }, null],
    ['around midnight till nine', { preferred: windows(['20:00', '09:00']) }, '2026-10-22T08:30+02:00'],
    ['until midnight', { preferred: windows(['16:00', '24:00']) }, '2026-10-21T16:00+02:00'],
    ['at no time', { preferred: [] }, null],
    [
      'both',
      { notBefore: '2026-10-22T12:00+02:00', preferred: windows(['09:00', '10:00']) },
      '2026-10-23T09:00+02:00',
    ],
  ])('%s', (_, options, start) => {
    expect(next(AT, options)).toBe(start);
  });
});

describe('a chosen slot', () => {
  test.each<[string, string, SlotOptions, Partial<SupportPolicyDocument['callback']>, string]>([
    ['free', '2026-10-21T11:00+02:00', {}, {}, 'allowed'],
    ['before the request: past, before all else', '2026-10-18T11:13+02:00', {}, {}, 'past'],
    ['at night: closed', '2026-10-21T20:00+02:00', {}, {}, 'closed'],
    ['that runs over closing time: closed', '2026-10-21T17:15+02:00', {}, {}, 'closed'],
    ['on a holiday: closed', '2026-12-08T10:00+01:00', {}, {}, 'closed'],
    ['a minute off: off-grid', '2026-10-21T11:01+02:00', {}, {}, 'off-grid'],
    ['a millisecond off: off-grid', '2026-10-21T11:00:00.001+02:00', {}, {}, 'off-grid'],
    ['within the notice: notice', '2026-10-21T11:00+02:00', {}, { noticeMinutes: 60 }, 'notice'],
    ['beyond the horizon: horizon', '2026-10-23T08:30+02:00', {}, { horizonDays: 1 }, 'horizon'],
    [
      'before notBefore: not-preferred',
      '2026-10-21T11:00+02:00',
      { notBefore: '2026-10-22T00:00+02:00' },
      {},
      'not-preferred',
    ],
    [
      'at another time: not-preferred',
      '2026-10-21T11:00+02:00',
      { preferred: windows(['14:00', '15:00']) },
      {},
      'not-preferred',
    ],
    [
      'taken: full',
      '2026-10-21T11:00+02:00',
      { booked: ['2026-10-21T11:00+02:00'] },
      { capacity: 1 },
      'full',
    ],
    [
      'of two causes the first is told',
      '2026-10-21T11:00+02:00',
      { booked: ['2026-10-21T11:00+02:00'] },
      { capacity: 1, noticeMinutes: 120 },
      'notice',
    ],
  ])('%s', (_, start, options, spoilt, cause) => {
    expect(causeOf(start, AT, options, slot(spoilt))).toBe(cause);
  });

  test('may begin at the very instant of the request', () => {
    expect(causeOf('2026-10-21T10:30+02:00', '2026-10-21T10:30+02:00')).toBe('allowed');
    expect(causeOf('2026-10-21T10:30+02:00', '2026-10-21T10:30:00.001+02:00')).toBe('past');
  });

  test('a refusal names the next free slot, or none', () => {
    const verdict = checkCallbackSlot('2026-10-21T20:00+02:00', AT);
    if (verdict.allowed) return expect.fail();
    expect(rome(verdict.reasons[0].remedy?.at)).toBe('2026-10-21T10:30+02:00');
    expect(verdict.reasons[0].details).toEqual({ cause: 'closed', start: '2026-10-21T18:00:00.000Z' });
    const none = checkCallbackSlot('2026-10-21T20:00+02:00', AT, { preferred: [] });
    expect(none.allowed ? null : none.reasons[0].remedy).toEqual({ kind: 'choose-slot' });
  });

  test('exactly the slots that are yielded are allowed: every minute of three days', () => {
    const cases: [SlotOptions, Partial<SupportPolicyDocument['callback']>, Partial<SupportPolicyDocument>][] =
      [
        [{}, {}, {}],
        [
          { booked: ['2026-10-21T11:00+02:00'] },
          { capacity: 1, step: 15, noticeMinutes: 45, horizonDays: 1 },
          {},
        ],
        [
          { preferred: windows(['23:00', '01:30']) },
          { minutes: 20, step: 25 },
          { hours: everyDay(['22:10', '02:00'], ['09:00', '09:40']) },
        ],
        [
          { notBefore: '2026-10-22T09:17+02:00' },
          {},
          { hours: everyDay(['09:00', '12:00'], ['12:00', '15:00']) },
        ],
      ];
    for (const [options, callback, more] of cases) {
      const policy = slot(callback, more);
      const yielded = new Set([...callbackSlots(AT, options, policy)].map(({ start }) => start.getTime()));
      const from = Date.parse('2026-10-20T00:00+02:00');
      for (let ms = from; ms < from + 4 * 86_400_000; ms += 60_000) {
        if (checkCallbackSlot(ms, AT, options, policy).allowed !== yielded.has(ms))
          expect.fail(rome(new Date(ms)) ?? '');
      }
      expect(yielded.size).toBeGreaterThan(0);
    }
  });
});

describe('mistakes of the caller', () => {
  test.each<[string, () => unknown]>([
    ['a policy in the place of options, next', () => nextCallbackSlot(AT, contabilitaInCloud as never)],
    ['a policy in the place of options, all', () => callbackSlots(AT, contabilitaInCloud as never)],
    ['a policy in the place of options, check', () => checkCallbackSlot(AT, AT, contabilitaInCloud as never)],
    ['options that are null', () => nextCallbackSlot(AT, null as never)],
    ['options that are a text', () => nextCallbackSlot(AT, 'x' as never)],
    ['booked starts that are no list', () => nextCallbackSlot(AT, { booked: 5 as never })],
    ['booked starts that are a text', () => nextCallbackSlot(AT, { booked: '2026' as never })],
    ['a booked start of the wrong type', () => nextCallbackSlot(AT, { booked: [null as never] })],
    ['preferred times that are no list', () => nextCallbackSlot(AT, { preferred: {} as never })],
    ['a policy that is none', () => nextCallbackSlot(AT, {}, {} as never)],
  ])('%s: TypeError', (_, call) => {
    expect(call).toThrow(TypeError);
  });
  test.each<[string, () => unknown, string]>([
    [
      'a booked start without offset',
      () => nextCallbackSlot(AT, { booked: [AT, '2026-10-21T11:00'] }),
      'options.booked[1] is "2026-10-21T11:00"',
    ],
    [
      'a notBefore that is invalid',
      () => nextCallbackSlot(AT, { notBefore: new Date(Number.NaN) }),
      'options.notBefore',
    ],
    [
      'a preferred time that is none',
      () => nextCallbackSlot(AT, { preferred: windows(['9:00', '12:00']) }),
      'options.preferred[0]',
    ],
    [
      'a preferred time that is null',
      () => nextCallbackSlot(AT, { preferred: [null as never] }),
      'options.preferred[0]',
    ],
    [
      'a start without offset',
      () => checkCallbackSlot('2026-10-21T11:00', AT),
      'start is "2026-10-21T11:00"',
    ],
    [
      'an instant without offset, at the call and not at the first slot',
      () => callbackSlots('2026-10-21T11:00'),
      'at is "2026-10-21T11:00"',
    ],
  ])('%s: RangeError', (_, call, words) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(words);
  });
});

test('options are never written to', () => {
  const options = deepFreeze({
    booked: ['2026-10-22T11:00+02:00', '2026-10-21T10:30+02:00'],
    preferred: windows(['10:00', '12:00']),
  });
  expect(next(AT, options, slot({ capacity: 1 }))).toBe('2026-10-21T11:00+02:00');
});

test('a million booked starts are read in a moment', () => {
  const booked = new Float64Array(1_000_000).fill(Date.parse('2026-10-21T10:30+02:00'));
  const started = performance.now();
  expect(next(AT, { booked }, slot({ capacity: 1 }))).toBe('2026-10-21T11:00+02:00');
  expect(performance.now() - started).toBeLessThan(1500);
});
