import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/calendar/calendar.ts';
import { isOpen, nextClosing, nextOpening, openIntervals } from '../../src/calendar/opening-hours.ts';
import { openSince } from '../../src/calendar/openings.ts';
import { addSupportTime, supportTimeBetween } from '../../src/calendar/support-time.ts';
import type { SupportPolicyDocument } from '../../src/policy/document.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { everyDay } from '../world/every-day.ts';
import { said } from '../world/said.ts';

const name = { it: 'prova', en: 'trial' };
const utc = (week: SupportPolicyDocument['hours'][number]['week']) =>
  aPolicy({ timeZone: 'UTC', holidays: [], hours: [{ from: null, week }] });
const allDay = [{ from: '00:00', to: '24:00' }];
const always = utc(everyDay(allDay));
const firstHour = [{ from: '00:00', to: '01:00' }];

describe('since when the desk is open', () => {
  const since = (at: string, policy = always) =>
    new Date(openSince(calendarOf(policy), Date.parse(at))).toISOString();
  test('since the hour of opening', () => {
    expect(since('2026-10-21T10:00+02:00', aPolicy())).toBe('2026-10-21T06:30:00.000Z');
  });
  test('since last year, in a shift of the night between', () => {
    const overrides = [{ on: '2026-12-31', hours: [{ from: '22:00', to: '02:00' }], name }];
    const policy = aPolicy({ hours: [], overrides });
    expect(since('2027-01-01T01:00+01:00', policy)).toBe('2026-12-31T21:00:00.000Z');
  });
  test('since this year began, when it did not end open', () => {
    const overrides = [{ on: '2027-01-01', hours: [{ from: '00:00', to: '02:00' }], name }];
    const policy = aPolicy({ hours: [], overrides });
    expect(since('2027-01-01T01:00+01:00', policy)).toBe('2026-12-31T23:00:00.000Z');
  });
  test('since the first year that is known, when it never closes', () => {
    expect(since('1972-06-01T00:00Z')).toBe('1969-01-01T00:00:00.000Z');
    expect(since('1969-06-01T00:00Z')).toBe('1969-01-01T00:00:00.000Z');
  });
});

describe('the first and the last opening', () => {
  test('at the first instant of 1970 it is the next one', () => {
    const thursdays = utc({ thursday: firstHour });
    expect(nextOpening(0, thursdays)).toEqual(new Date(0));
    expect(nextClosing(0, thursdays)).toEqual(new Date(3_600_000));
    expect(addSupportTime(3_600_000, -60, thursdays)).toEqual(new Date(0));
    expect(addSupportTime(3_600_000, -61, thursdays)).toBeNull();
  });
  test('at the first instant of 2101 it is none any more', () => {
    const saturdays = utc({ saturday: firstHour });
    expect(nextOpening('2100-12-31T12:00Z', saturdays)).toBeNull();
    expect(nextClosing('2100-12-31T12:00Z', saturdays)).toBeNull();
    expect(nextClosing('2100-12-31T12:00Z', utc({ friday: allDay }))).toBeNull();
    expect(addSupportTime('2100-12-31T12:00Z', 12 * 60, utc({ friday: allDay }))).toBeNull();
    expect(addSupportTime('2100-12-31T12:00Z', 719, utc({ friday: allDay }))).toEqual(
      new Date('2100-12-31T23:59Z'),
    );
  });
  test('after the last of the year it is closed', () => {
    const overrides = [{ on: '2026-12-31', hours: [{ from: '09:00', to: '10:00' }], name }];
    const policy = aPolicy({ hours: [], overrides });
    expect(isOpen('2026-12-31T10:00+01:00', policy)).toBe(false);
    expect(isOpen('2026-12-31T09:59:59.999+01:00', policy)).toBe(true);
  });
});

describe('support time to the minute and back', () => {
  test.each([
    ['2026-10-21T17:00+02:00', 30, '2026-10-21T17:30+02:00'],
    ['2026-10-21T17:00+02:00', 31, '2026-10-22T08:31+02:00'],
    ['2026-10-21T20:00+02:00', 1, '2026-10-22T08:31+02:00'],
    ['2026-10-21T08:30+02:00', 540, '2026-10-21T17:30+02:00'],
    ['2026-10-22T09:00+02:00', -30, '2026-10-22T08:30+02:00'],
    ['2026-10-22T09:00+02:00', -31, '2026-10-21T17:29+02:00'],
    ['2026-10-22T08:30+02:00', -1, '2026-10-21T17:29+02:00'],
    ['2026-10-21T20:00+02:00', -540, '2026-10-21T08:30+02:00'],
    ['2026-12-31T17:00+01:00', 30, '2026-12-31T17:30+01:00'],
    ['2026-12-31T17:00+01:00', 60, '2027-01-04T09:00+01:00'],
    ['2027-01-04T09:00+01:00', -60, '2026-12-31T17:00+01:00'],
    ['2026-10-21T10:00+02:00', 0.5, '2026-10-21T10:00:30+02:00'],
    ['2026-10-21T20:00+02:00', 0, '2026-10-21T20:00+02:00'],
    ['2026-10-21T20:00+02:00', 0.000001, '2026-10-21T20:00+02:00'],
  ])('%s and %d minutes: %s', (at, minutes, reached) => {
    expect(addSupportTime(at, minutes)).toEqual(new Date(reached));
    expect(supportTimeBetween(at, reached)).toBeCloseTo(minutes, 3);
  });
  test('of nothing is nothing, and not minus nothing', () => {
    expect(Object.is(supportTimeBetween('2026-10-24T10:00+02:00', '2026-10-24T09:00+02:00'), 0)).toBe(true);
    expect(supportTimeBetween('2026-10-21T17:00+02:00', '2026-10-21T16:00+02:00')).toBe(-60);
  });
});

describe('mistakes of the caller name the argument', () => {
  const at = '2026-10-21T10:00+02:00';
  test.each<[string, () => unknown]>([
    ['at', () => isOpen('soon')],
    ['at', () => nextOpening('soon')],
    ['at', () => nextClosing('soon')],
    ['from', () => openIntervals('soon', at)],
    ['to', () => openIntervals(at, 'soon')],
    ['a', () => supportTimeBetween('soon', at)],
    ['b', () => supportTimeBetween(at, 'soon')],
    ['at', () => addSupportTime('soon', 1)],
  ])('%s', (argument, call) => {
    expect(said(call)).toMatch(new RegExp(`^RangeError: ${argument} is "soon": expected an RFC 3339`));
  });
  test('minutes must be a finite number', () => {
    expect(said(() => addSupportTime(at, '5' as never))).toBe('TypeError: minutes must be a number, not "5"');
    expect(said(() => addSupportTime(at, Number.NaN))).toBe(
      'RangeError: minutes is NaN: expected a finite number',
    );
    expect(said(() => addSupportTime(at, Number.POSITIVE_INFINITY))).toBe(
      'RangeError: minutes is Infinity: expected a finite number',
    );
  });
});
