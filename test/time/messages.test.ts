import { describe, expect, test } from 'vitest';
import { describe as quoted, readCivilDate } from '../../src/time/civil-date.ts';
import { formatCivilTime, parseCivilTime, readWindow } from '../../src/time/civil-time.ts';
import { LATEST, readInstant } from '../../src/time/instant.ts';
import { mergeIntervals } from '../../src/time/interval.ts';
import { civilDayIn, isTimeZone, startOfDayIn, zoneYear } from '../../src/time/zone.ts';
import { instantOf, offsetAt } from '../../src/time/zone-year.ts';
import { said } from '../world/said.ts';

const HOUR = 3_600_000;

describe('an instant that cannot be read: which, and what would be right', () => {
  const text = 'expected an RFC 3339 date-time with offset, such as "2026-11-16T10:00:00+01:00"';
  const range = 'expected a moment from 1970-01-01 to before 2101-01-01 UTC';
  const types = 'must be a Date, epoch milliseconds, an RFC 3339 text or a Temporal instant, not';
  test.each<[unknown, string]>([
    ['noon', `RangeError: at is "noon": ${text}`],
    ['2026-11-16T12:00', `RangeError: at is "2026-11-16T12:00": ${text}`],
    [new Date(Number.NaN), 'RangeError: at is an invalid date: expected a moment from 1970 to 2100'],
    [-1, `RangeError: at is 1969-12-31T23:59:59.999Z: ${range}`],
    [-0.5, `RangeError: at is 1969-12-31T23:59:59.999Z: ${range}`],
    [LATEST, `RangeError: at is 2101-01-01T00:00:00.000Z: ${range}`],
    [8.64e15, `RangeError: at is +275760-09-13T00:00:00.000Z: ${range}`],
    [-8.64e15, `RangeError: at is -271821-04-20T00:00:00.000Z: ${range}`],
    [8.64e15 + 1, `RangeError: at is 8640000000000001: ${range}`],
    [Number.NEGATIVE_INFINITY, `RangeError: at is -Infinity: ${range}`],
    [null, `TypeError: at ${types} null`],
    [undefined, `TypeError: at ${types} undefined`],
    [true, `TypeError: at ${types} true`],
    [[], `TypeError: at ${types} an array`],
    [{}, `TypeError: at ${types} an object`],
    [{ epochMilliseconds: '0' }, `TypeError: at ${types} an object`],
    [() => 0, `TypeError: at ${types} a function`],
  ])('%s', (value, words) => {
    expect(said(() => readInstant(value, 'at'))).toBe(words);
  });

  test.each([
    ['2026-11-16T12:00:59Z', '2026-11-16T12:00:59.000Z'],
    ['2026-11-16T23:59:00Z', '2026-11-16T23:59:00.000Z'],
    ['2026-11-16T12:00:00.123456789Z', '2026-11-16T12:00:00.123Z'],
    ['2026-11-16T12:00:00.12Z', '2026-11-16T12:00:00.120Z'],
    ['2026-11-16T12:00+23:59', '2026-11-15T12:01:00.000Z'],
    ['2026-11-16T12:00-23:59', '2026-11-17T11:59:00.000Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
    ['2026-12-31T00:00Z', '2026-12-31T00:00:00.000Z'],
  ])('%s is %s', (value, iso) => {
    expect(new Date(readInstant(value, 'at')).toISOString()).toBe(iso);
  });

  test.each([
    '2026-11-16T12:00:00.1234567890Z',
    '2026-11-16T12:00:00.Z',
    '2026-11-16T1:00Z',
    '2026-11-16T12:00:0Z',
    '2026-1-16T12:00Z',
    'x2026-11-16T12:00Z',
    '2026-11-16T12:00Zx',
    '2026-11-16X12:00Z',
    '2026-11-16T12:00+1:00',
    '2026-11-16T12:00+01:0',
    '2026-11-16T12:00*01:00',
  ])('%s is no instant', (value) => {
    expect(said(() => readInstant(value, 'at'))).toBe(`RangeError: at is "${value}": ${text}`);
  });
});

describe('a civil date that cannot be read', () => {
  test.each<[unknown, string]>([
    [
      '2026-02-30',
      'RangeError: from is "2026-02-30": expected a day of the calendar from 1970-01-01 to 2100-12-31, written YYYY-MM-DD',
    ],
    [20261116, 'TypeError: from must be a civil date such as "2026-11-16", not 20261116'],
    [null, 'TypeError: from must be a civil date such as "2026-11-16", not null'],
  ])('%s', (value, words) => {
    expect(said(() => readCivilDate(value, 'from'))).toBe(words);
  });
});

test('a value is quoted in short, and no code of it is run', () => {
  const trap = { toString: () => expect.fail('never call me') };
  expect([trap, [trap], null, undefined, 1n, Symbol('x'), () => 1, 'a"b', -0, true].map(quoted)).toEqual([
    'an object',
    'an array',
    'null',
    'undefined',
    '1',
    'a symbol',
    'a function',
    '"a\\"b"',
    '0',
    'true',
  ]);
  expect(quoted('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`);
  expect(quoted('x'.repeat(81))).toBe(`"${'x'.repeat(80)}…"`);
});

describe('a time of the day', () => {
  test.each([
    ['00:00', 0],
    ['00:59', 59],
    ['23:59', 1439],
    ['24:00', 1440],
    ['24:01', null],
    ['12:60', null],
    ['99:00', null],
    ['1:00', null],
    ['x01:00', null],
    ['01:00x', null],
    ['01-00', null],
    ['', null],
  ])('%s: %s', (text, minutes) => {
    expect(parseCivilTime(text)).toBe(minutes);
    if (minutes !== null) expect(formatCivilTime(minutes)).toBe(text);
  });

  test.each([
    ['09:00', '12:00', { from: 540, to: 720 }],
    ['22:00', '02:00', { from: 1320, to: 1560 }],
    ['09:00', '09:00', { from: 540, to: 1980 }],
    ['00:00', '24:00', { from: 0, to: 1440 }],
    ['22:00', '00:00', { from: 1320, to: 1440 }],
    ['24:00', '02:00', null],
    ['9:00', '12:00', null],
    ['09:00', '12', null],
  ])('a window from %s to %s', (from, to, window) => {
    expect(readWindow({ from, to })).toEqual(window);
  });
});

test('stretches of time that touch or overlap are one, empty ones are none', () => {
  const of = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));
  expect(mergeIntervals(of([5, 6], [1, 2], [2, 3]))).toEqual(of([1, 3], [5, 6]));
  expect(mergeIntervals(of([1, 9], [2, 3], [4, 10]))).toEqual(of([1, 10]));
  expect(mergeIntervals(of([1, 9], [2, 3]))).toEqual(of([1, 9]));
  expect(mergeIntervals(of([1, 1], [3, 2], [4, 5]))).toEqual(of([4, 5]));
  expect(mergeIntervals([])).toEqual([]);
});

// Each of these years is asked about here alone, so that it is this test that sees it read.
describe('a year of a zone', () => {
  test('has the offset before, and each switch with the offset after', () => {
    expect(zoneYear('Europe/Rome', 2031)).toEqual({
      starts: [Number.NEGATIVE_INFINITY, Date.UTC(2031, 2, 30, 1), Date.UTC(2031, 9, 26, 1)],
      offsets: [HOUR, 2 * HOUR, HOUR],
    });
    expect(zoneYear('UTC', 2031)).toEqual({ starts: [Number.NEGATIVE_INFINITY], offsets: [0] });
    expect(zoneYear('Asia/Kathmandu', 2031).offsets).toEqual([5.75 * HOUR]);
  });

  test('two switches within eight days are two', () => {
    const { starts, offsets } = zoneYear('America/Recife', 2000);
    expect(starts.slice(1).map((ms) => new Date(ms).toISOString())).toEqual([
      '2000-02-27T02:00:00.000Z',
      '2000-10-08T03:00:00.000Z',
      '2000-10-15T02:00:00.000Z',
    ]);
    expect(offsets).toEqual([-2 * HOUR, -3 * HOUR, -2 * HOUR, -3 * HOUR]);
  });

  test('has the switch of its neighbour where that lies on the last two days', () => {
    const { starts, offsets } = zoneYear('Pacific/Apia', 2011);
    expect(new Date(starts.at(-1) as number).toISOString()).toBe('2011-12-30T10:00:00.000Z');
    expect(offsets.slice(-2)).toEqual([-10 * HOUR, 14 * HOUR]);
    expect(zoneYear('Pacific/Apia', 2012).offsets[0]).toBe(14 * HOUR);
  });

  test('an offset holds from its switch on, a wall time in a gap is moved behind it', () => {
    const zone = zoneYear('Europe/Rome', 2032);
    const spring = Date.UTC(2032, 2, 28, 1);
    expect([spring - 1, spring, spring + 1].map((ms) => offsetAt(zone, ms) / HOUR)).toEqual([1, 2, 2]);
    expect(instantOf(zone, Date.UTC(2032, 2, 28, 1, 59))).toBe(spring - 60_000);
    expect(instantOf(zone, Date.UTC(2032, 2, 28, 2, 30))).toBe(spring + 30 * 60_000);
    expect(instantOf(zone, Date.UTC(2032, 2, 28, 3))).toBe(spring);
    expect(instantOf(zone, Date.UTC(2032, 9, 31, 2, 30))).toBe(Date.UTC(2032, 9, 31, 0, 30));
  });

  test('days begin and end by the zone, also on the last of the year', () => {
    const day = Date.UTC(2033, 11, 31) / 86_400_000;
    expect(startOfDayIn('Europe/Rome', day)).toBe(Date.UTC(2033, 11, 30, 23));
    expect(startOfDayIn('Europe/Rome', day + 1)).toBe(Date.UTC(2033, 11, 31, 23));
    expect(civilDayIn('Europe/Rome', Date.UTC(2033, 11, 31, 22, 59))).toBe(day);
    expect(civilDayIn('Europe/Rome', Date.UTC(2033, 11, 31, 23))).toBe(day + 1);
  });

  test('more zones and years than are remembered are all read alike', () => {
    const first = zoneYear('Europe/Rome', 2034);
    for (let year = 3000; year < 4001; year++) expect(zoneYear('UTC', year).offsets).toEqual([0]);
    expect(zoneYear('Europe/Rome', 2034)).toEqual(first);
    expect(zoneYear('Europe/Rome', 2034)).toBe(zoneYear('Europe/Rome', 2034));
  });
});

test.each(['Europe/Rome', 'Etc/GMT+5', 'America/Port-au-Prince', 'EST5EDT'])(
  '%s is a name of a zone',
  (name) => {
    expect(isTimeZone(name)).toBe(true);
  },
);
test.each(['Europe/Rome\n', ' UTC', '1Europe', '+01:00', 'Europe/Nowhere', ''])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
