import { describe, expect, test } from 'vitest';
import { isOpen, nextClosing, nextOpening, openIntervals } from '../../src/calendar/opening-hours.ts';
import type { SupportPolicyDocument } from '../../src/policy/document.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { everyDay } from '../world/every-day.ts';
import { inZone, rome } from '../world/rome.ts';

type Hours = SupportPolicyDocument['hours'];
const all = (...pairs: [string, string][]): Hours[number]['week'] => {
  const list = pairs.map(([from, to]) => ({ from, to }));
  return everyDay(list);
};
const daily = (...pairs: [string, string][]): Hours => [{ from: null, week: all(...pairs) }];
const name = { it: 'prova', en: 'test' };
const spans = (from: string, to: string, policy = aPolicy(), zone = 'Europe/Rome') =>
  openIntervals(from, to, policy).map(({ start, end }) => `${inZone(start, zone)}/${inZone(end, zone)}`);

describe('opening and closing of the shipped policy', () => {
  test.each([
    ['before opening', '2026-11-20T08:00+01:00', '2026-11-20T08:30+01:00', '2026-11-20T12:00+01:00'],
    ['at opening', '2026-11-20T08:30+01:00', '2026-11-20T08:30+01:00', '2026-11-20T12:00+01:00'],
    [
      'a millisecond later',
      '2026-11-20T08:30:00.001+01:00',
      '2026-11-23T08:30+01:00',
      '2026-11-20T12:00+01:00',
    ],
    ['at closing', '2026-11-20T12:00+01:00', '2026-11-23T08:30+01:00', '2026-11-23T17:30+01:00'],
    ['over Christmas', '2026-12-24T17:30+01:00', '2026-12-28T08:30+01:00', '2026-12-28T17:30+01:00'],
    ['over the new year', '2026-12-31T17:30+01:00', '2027-01-04T08:30+01:00', '2027-01-04T17:30+01:00'],
    [
      'over Easter and the clock change of 2027',
      '2027-03-26T12:00+01:00',
      '2027-03-30T08:30+02:00',
      '2027-03-30T17:30+02:00',
    ],
  ])('%s', (_, at, opening, closing) => {
    expect([rome(nextOpening(at)), rome(nextClosing(at))]).toEqual([opening, closing]);
  });

  test('a week', () => {
    expect(spans('2026-11-16T00:00+01:00', '2026-11-23T00:00+01:00')).toEqual([
      '2026-11-16T08:30+01:00/2026-11-16T17:30+01:00',
      '2026-11-17T08:30+01:00/2026-11-17T17:30+01:00',
      '2026-11-18T08:30+01:00/2026-11-18T17:30+01:00',
      '2026-11-19T08:30+01:00/2026-11-19T17:30+01:00',
      '2026-11-20T08:30+01:00/2026-11-20T12:00+01:00',
    ]);
  });

  test.each([
    [
      'clipped at both ends',
      '2026-11-20T09:00+01:00',
      '2026-11-20T10:00+01:00',
      ['2026-11-20T09:00+01:00/2026-11-20T10:00+01:00'],
    ],
    ['empty when nothing lies in it', '2026-11-20T12:00+01:00', '2026-11-23T08:30+01:00', []],
    ['empty when it is empty', '2026-11-20T09:00+01:00', '2026-11-20T09:00+01:00', []],
    ['empty when it is turned round', '2026-11-20T10:00+01:00', '2026-11-20T09:00+01:00', []],
  ])('a range is %s', (_, from, to, expected) => {
    expect(spans(from, to)).toEqual(expected);
  });

  test('the last opening is on 31 December 2100; none is told of 2101', () => {
    expect(rome(nextOpening('2100-12-31T00:00+01:00'))).toBe('2100-12-31T08:30+01:00');
    expect(nextOpening('2100-12-31T12:00+01:00')).toBeNull();
    expect(nextClosing('2100-12-31T12:00+01:00')).toBeNull();
    expect(rome(nextClosing('2100-12-31T11:59+01:00'))).toBe('2100-12-31T12:00+01:00');
  });

  test('1970 has hours from its first working day', () => {
    expect(rome(nextOpening('1970-01-01T00:00Z'))).toBe('1970-01-02T08:30+01:00');
  });
});

describe('windows', () => {
  test('that touch are one stretch', () => {
    const policy = aPolicy({ hours: daily(['09:00', '12:00'], ['12:00', '15:00']), holidays: [] });
    expect(spans('2026-11-20T00:00+01:00', '2026-11-21T00:00+01:00', policy)).toEqual([
      '2026-11-20T09:00+01:00/2026-11-20T15:00+01:00',
    ]);
    expect(rome(nextClosing('2026-11-20T10:00+01:00', policy))).toBe('2026-11-20T15:00+01:00');
    expect(rome(nextOpening('2026-11-20T12:00+01:00', policy))).toBe('2026-11-21T09:00+01:00');
  });
  test('that cross midnight are open on both sides of it', () => {
    const policy = aPolicy({ hours: daily(['22:00', '02:00']), holidays: [] });
    expect(isOpen('2026-11-20T23:59+01:00', policy)).toBe(true);
    expect(isOpen('2026-11-21T00:00+01:00', policy)).toBe(true);
    expect(isOpen('2026-11-21T02:00+01:00', policy)).toBe(false);
    expect(spans('2026-11-20T12:00+01:00', '2026-11-21T12:00+01:00', policy)).toEqual([
      '2026-11-20T22:00+01:00/2026-11-21T02:00+01:00',
    ]);
  });
  test('that touch over midnight and the new year are one stretch', () => {
    const policy = aPolicy({ hours: daily(['18:00', '24:00'], ['00:00', '06:00']), holidays: [] });
    expect(spans('2026-12-31T12:00+01:00', '2027-01-01T12:00+01:00', policy)).toEqual([
      '2026-12-31T18:00+01:00/2027-01-01T06:00+01:00',
    ]);
    expect(rome(nextOpening('2026-12-31T20:00+01:00', policy))).toBe('2027-01-01T18:00+01:00');
    expect(rome(nextClosing('2026-12-31T20:00+01:00', policy))).toBe('2027-01-01T06:00+01:00');
  });
  test('around the clock never close and never open', () => {
    const policy = aPolicy({ hours: daily(['00:00', '24:00']), holidays: [] });
    const at = '2026-11-20T12:00+01:00';
    expect([isOpen(at, policy), nextOpening(at, policy), nextClosing(at, policy)]).toEqual([
      true,
      null,
      null,
    ]);
    expect(spans('2026-12-31T12:00+01:00', '2027-01-01T12:00+01:00', policy)).toEqual([
      '2026-12-31T12:00+01:00/2027-01-01T12:00+01:00',
    ]);
  });
  test('none at all: never open', () => {
    const policy = aPolicy({ hours: [] });
    const at = '2026-11-20T12:00+01:00';
    expect([
      isOpen(at, policy),
      nextOpening(at, policy),
      nextClosing(at, policy),
      spans('1970-01-01T00:00Z', '2100-12-31T00:00Z', policy),
    ]).toEqual([false, null, null, []]);
  });
  test('of a night shift belong to the day on which they begin: a holiday drops its own, not the one before', () => {
    const policy = aPolicy({ hours: daily(['22:00', '06:00']) });
    expect(isOpen('2026-12-08T03:00+01:00', policy)).toBe(true);
    expect(isOpen('2026-12-08T23:00+01:00', policy)).toBe(false);
    expect(isOpen('2026-12-09T03:00+01:00', policy)).toBe(false);
  });
  test('are elapsed time: a night of 25 October is an hour longer', () => {
    const policy = aPolicy({ hours: daily(['00:00', '06:00']), holidays: [] });
    const length = (from: string, to: string) => {
      const [one] = openIntervals(from, to, policy);
      return one === undefined ? 0 : (one.end.getTime() - one.start.getTime()) / 3_600_000;
    };
    expect(length('2026-10-25T00:00+02:00', '2026-10-25T12:00+01:00')).toBe(7);
    expect(length('2027-03-28T00:00+01:00', '2027-03-28T12:00+02:00')).toBe(5);
  });
  test('that lie in the hour which the clocks skip are not there', () => {
    const policy = aPolicy({ hours: daily(['02:10', '02:50']), holidays: [] });
    expect(spans('2027-03-27T00:00+01:00', '2027-03-30T00:00+02:00', policy)).toHaveLength(3);
  });
});

describe('hours that change on a day', () => {
  const policy = aPolicy({
    hours: [
      { from: null, week: { monday: [{ from: '09:00', to: '12:00' }] } },
      { from: '2026-11-16', week: { monday: [{ from: '10:00', to: '11:00' }] } },
      { from: '2026-11-30', week: {} },
    ],
  });
  test('hold from that day on, until the next entry', () => {
    expect(spans('2026-11-02T00:00+01:00', '2027-01-01T00:00+01:00', policy)).toEqual([
      '2026-11-02T09:00+01:00/2026-11-02T12:00+01:00',
      '2026-11-09T09:00+01:00/2026-11-09T12:00+01:00',
      '2026-11-16T10:00+01:00/2026-11-16T11:00+01:00',
      '2026-11-23T10:00+01:00/2026-11-23T11:00+01:00',
    ]);
    expect(nextOpening('2026-11-23T12:00+01:00', policy)).toBeNull();
  });
  test('before the first entry the desk is closed', () => {
    const late = aPolicy({ hours: [{ from: '2026-11-16', week: all(['09:00', '12:00']) }], holidays: [] });
    expect(rome(nextOpening('1990-01-01T00:00Z', late))).toBe('2026-11-16T09:00+01:00');
    expect(spans('1970-01-01T00:00Z', '2026-11-15T23:59Z', late)).toEqual([]);
  });
});

describe('overrides', () => {
  const policy = aPolicy({
    overrides: [
      { on: '2026-12-25', hours: [{ from: '10:00', to: '11:00' }], name },
      { on: { from: '2026-12-20', to: '2026-12-31' }, hours: [], name },
      { on: { yearly: '12-24' }, hours: [{ from: '08:30', to: '12:00' }], name },
      { on: { yearly: '02-29' }, hours: [], name },
    ],
  });
  test('a single day beats a range and a holiday', () => {
    expect(isOpen('2026-12-25T10:30+01:00', policy)).toBe(true);
  });
  test('a range beats a yearly one', () => {
    expect(isOpen('2026-12-24T09:00+01:00', policy)).toBe(false);
    expect(isOpen('2026-12-30T09:00+01:00', policy)).toBe(false);
  });
  test('a yearly one holds in other years', () => {
    expect(spans('2029-12-24T00:00+01:00', '2029-12-25T00:00+01:00', policy)).toEqual([
      '2029-12-24T08:30+01:00/2029-12-24T12:00+01:00',
    ]);
    expect(isOpen('2028-02-29T10:00+01:00', policy)).toBe(false);
    expect(isOpen('2027-03-01T10:00+01:00', policy)).toBe(true);
  });
  test('of two for one day the last listed counts', () => {
    const twice = aPolicy({
      overrides: [
        { on: '2026-11-20', hours: [], name },
        { on: '2026-11-20', hours: [{ from: '15:00', to: '16:00' }], name },
      ],
    });
    expect(rome(nextOpening('2026-11-20T00:00+01:00', twice))).toBe('2026-11-20T15:00+01:00');
  });
  test('of two ranges that share a day the last listed counts', () => {
    const shared = aPolicy({
      overrides: [
        { on: { from: '2026-11-16', to: '2026-11-20' }, hours: [], name },
        { on: { from: '2026-11-19', to: '2026-11-27' }, hours: [{ from: '15:00', to: '16:00' }], name },
      ],
    });
    expect(rome(nextOpening('2026-11-16T00:00+01:00', shared))).toBe('2026-11-19T15:00+01:00');
  });
  test('a day that is closed all year long may be the only one that opens', () => {
    const once = aPolicy({
      hours: [],
      overrides: [{ on: '2077-07-07', hours: [{ from: '10:00', to: '11:00' }], name }],
    });
    expect(rome(nextOpening('1970-01-01T00:00Z', once))).toBe('2077-07-07T10:00+02:00');
    expect(nextOpening('2077-07-07T10:00:01+02:00', once)).toBeNull();
  });
});

describe('other vendors', () => {
  test('a lunch break and no Friday afternoon', () => {
    const both: [string, string][] = [
      ['09:00', '13:00'],
      ['15:00', '18:00'],
    ];
    const { monday } = all(...both);
    const policy = aPolicy({
      hours: [{ from: null, week: { monday, friday: [{ from: '09:00', to: '13:00' }] } }],
    });
    expect(isOpen('2026-11-23T14:00+01:00', policy)).toBe(false);
    expect(isOpen('2026-11-23T15:00+01:00', policy)).toBe(true);
    expect(isOpen('2026-11-20T15:00+01:00', policy)).toBe(false);
  });
  test('Sunday to Thursday in Bahrain', () => {
    const { monday: list } = all(['09:00', '16:00']);
    const week = { sunday: list, monday: list, tuesday: list, wednesday: list, thursday: list };
    const policy = aPolicy({ timeZone: 'Asia/Bahrain', holidays: [], hours: [{ from: null, week }] });
    expect(inZone(nextOpening('2026-11-19T16:00+03:00', policy), 'Asia/Bahrain')).toBe(
      '2026-11-22T09:00+03:00',
    );
  });
  test('a zone that skipped a day has no hours on it', () => {
    const policy = aPolicy({ timeZone: 'Pacific/Apia', holidays: [], hours: daily(['09:00', '10:00']) });
    expect(
      spans('2011-12-28T12:00Z', '2012-01-01T12:00Z', policy, 'Pacific/Apia').map((one) => one.slice(0, 10)),
    ).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']);
  });
  test('a night shift before the last day of a year, which the zone skipped, runs on into the new year', () => {
    const zone = 'Pacific/Kiritimati';
    const week = { friday: [{ from: '20:00', to: '04:00' }] };
    const night = aPolicy({ timeZone: zone, holidays: [], hours: [{ from: null, week }] });
    expect(spans('1994-12-31T00:00Z', '1995-01-02T00:00Z', night, zone)).toEqual([
      '1994-12-30T20:00-10:00/1995-01-01T04:00+14:00',
    ]);
    expect(isOpen('1995-01-01T03:59:59+14:00', night)).toBe(true);
    expect(isOpen('1995-01-01T04:00+14:00', night)).toBe(false);
  });
});
