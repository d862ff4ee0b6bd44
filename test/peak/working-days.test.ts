import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay } from '../../src/peak/working-days.ts';
import { type DayNumber, dayNumber, formatCivilDate, parseCivilDate } from '../../src/time/civil-date.ts';
import { isOfficeDay, knownDifferences } from './holiday-oracle.ts';

const day = (date: string): DayNumber => parseCivilDate(date) ?? Number.NaN;
const add = (date: string, n: number): string => formatCivilDate(addWorkingDays(day(date), n));

describe('working days', () => {
  test('agree with date-holidays on every day from 2001 to 2040, but for the listed differences', () => {
    const differing: string[] = [];
    for (let one = dayNumber(2001, 1, 1); one <= dayNumber(2040, 12, 31); one++) {
      if (isWorkingDay(one) !== isOfficeDay(formatCivilDate(one))) differing.push(formatCivilDate(one));
    }
    expect(differing).toEqual([]);
  });

  test('every listed difference is still one', () => {
    const italy = new Holidays('IT');
    const stale = knownDifferences.filter(({ date, law }) => {
      const theirs = italy.getHolidays(Number(date.slice(0, 4)));
      return theirs.some((one) => one.type === 'public' && one.date.startsWith(date)) === (law === 'holiday');
    });
    expect(stale).toEqual([]);
  });

  test('2 June 2000 was one, whatever date-holidays says; 2 June 2003 was not', () => {
    expect([isWorkingDay(day('2000-06-02')), isWorkingDay(day('2003-06-02'))]).toEqual([true, false]);
    expect(isOfficeDay('2000-06-02')).toBe(false);
  });

  test('17 March is a holiday in 2011 only', () => {
    expect(['2010-03-17', '2011-03-17', '2014-03-17'].map((date) => isWorkingDay(day(date)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('a patron saint’s day is one: Rome’s 29 June and Milan’s 7 December', () => {
    expect([isWorkingDay(day('2026-06-29')), isWorkingDay(day('2026-12-07'))]).toEqual([true, true]);
  });
});

describe('counting working days', () => {
  test('the second before Monday 16 November 2026 is Thursday', () => {
    expect(add('2026-11-16', -2)).toBe('2026-11-12');
  });

  test('the count steps over holidays and weekends', () => {
    expect([add('2025-04-30', -3), add('2026-12-24', 1), add('2024-12-24', 1)]).toEqual([
      '2025-04-24',
      '2026-12-28',
      '2024-12-27',
    ]);
  });

  test('none leaves the day alone, also a closed one', () => {
    expect(add('2026-11-15', 0)).toBe('2026-11-15');
  });

  test('from a closed day the first is the next open one', () => {
    expect([add('2026-11-15', 1), add('2026-11-15', -1)]).toEqual(['2026-11-16', '2026-11-13']);
  });

  test('a count of millions ends', () => {
    expect(addWorkingDays(0, 1e9)).toBeGreaterThan(day('2100-12-31'));
    expect(addWorkingDays(0, -1e9)).toBeLessThan(0);
  });

  test('between a day and the nth after it lie n working days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(2001, 1, 1), max: dayNumber(2040, 1, 1) }),
        fc.integer({ min: 1, max: 60 }),
        (from, n) => {
          const to = addWorkingDays(from, n);
          let passed = 0;
          for (let one = from + 1; one <= to; one++) if (isOfficeDay(formatCivilDate(one))) passed++;
          expect(passed).toBe(n);
          expect(isOfficeDay(formatCivilDate(to))).toBe(true);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});
