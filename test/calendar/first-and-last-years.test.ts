import { describe, expect, test } from 'vitest';
import { isOpen, nextClosing, nextOpening, openIntervals } from '../../src/calendar/opening-hours.ts';
import { supportTimeBetween } from '../../src/calendar/support-time.ts';
import type { SupportPolicyDocument } from '../../src/policy/document.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { everyDay } from '../world/every-day.ts';

const name = { it: 'prova', en: 'trial' };
const only = (on: string, from: string, to: string, more: Partial<SupportPolicyDocument> = {}) =>
  aPolicy({ hours: [], overrides: [{ on, hours: [{ from, to }], name }], ...more });
const allDay = [{ from: '00:00', to: '24:00' }];
const always = (timeZone: string) =>
  aPolicy({
    timeZone,
    holidays: [],
    hours: [
      {
        from: null,
        week: everyDay(allDay),
      },
    ],
  });

describe('the turn of a year', () => {
  test('an instant belongs to the civil year of the zone, to the minute, in every year', () => {
    const every = [1971, 1972, 1973, 1974, 1975, 2000, 2001, 2095, 2096, 2097, 2098, 2099, 2100];
    const zones: [string, number[]][] = [
      ['UTC', every],
      ['America/New_York', [1971, 2001, 2096, 2100]],
      ['Pacific/Auckland', [1971, 2001, 2096, 2100]],
    ];
    for (const [timeZone, years] of zones) {
      const policy = always(timeZone);
      for (const year of years) {
        for (const hours of [-13, -1, 0, 5, 12])
          if (!isOpen(Date.UTC(year, 0, 1) + hours * 3_600_000, policy))
            expect.fail(`${timeZone} ${year} ${hours}`);
      }
    }
  });

  test('a night shift runs on into a year in which nothing opens', () => {
    const policy = only('2026-12-31', '22:00', '02:00');
    expect(nextClosing('2026-12-31T23:00+01:00', policy)).toEqual(new Date('2027-01-01T02:00+01:00'));
    expect(isOpen('2027-01-01T01:59+01:00', policy)).toBe(true);
    expect(isOpen('2027-01-01T02:00+01:00', policy)).toBe(false);
    expect(supportTimeBetween('2026-12-31T00:00+01:00', '2027-01-02T00:00+01:00', policy)).toBe(240);
    expect(openIntervals('2026-12-31T00:00+01:00', '2027-01-02T00:00+01:00', policy)).toEqual([
      { start: new Date('2026-12-31T22:00+01:00'), end: new Date('2027-01-01T02:00+01:00') },
    ]);
    expect(nextOpening('2026-12-31T22:00:00.001+01:00', policy)).toBeNull();
  });

  test('the evening of 1969 in America is answered for', () => {
    const policy = always('America/New_York');
    expect(isOpen(0, policy)).toBe(true);
    expect(supportTimeBetween(0, 3_600_000, policy)).toBe(60);
    expect(isOpen(0, only('1970-01-01', '09:00', '10:00', { timeZone: 'America/New_York' }))).toBe(false);
  });

  test('an opening that goes on for ever began before the first instant, and never ends', () => {
    const policy = always('UTC');
    expect([nextOpening(0, policy), nextClosing(0, policy)]).toEqual([null, null]);
    expect(openIntervals(0, 1000, policy)).toEqual([{ start: new Date(0), end: new Date(1000) }]);
  });
});
