import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftTerm, type TermKind } from '../../src/peak/shift.ts';
import { dayNumber, formatCivilDate, parseCivilDate } from '../../src/time/civil-date.ts';
import { isOfficeDay, isSundayOrHoliday } from './holiday-oracle.ts';

function shift(date: string, term: TermKind = 'tax'): string {
  const { day, shifts } = shiftTerm(parseCivilDate(date) ?? Number.NaN, term);
  const steps = shifts.map((step) => `${step.from} ${step.because}`);
  return [...steps, formatCivilDate(day)].join(' → ');
}

describe('the shift chain', () => {
  test('a term on a working day stays', () => {
    expect(shift('2026-11-16')).toBe('2026-11-16');
  });

  test('Saturday 30 July 2022 leads over the weekend, over August and over a weekend again to Monday 22', () => {
    expect(shift('2022-07-30')).toBe(
      '2022-07-30 saturday → 2022-07-31 sunday → 2022-08-01 august → 2022-08-20 saturday → 2022-08-21 sunday → 2022-08-22',
    );
  });

  test('Saturday 31 May 2025 leads over 2 June to Tuesday the 3rd', () => {
    expect(shift('2025-05-31')).toBe(
      '2025-05-31 saturday → 2025-06-01 sunday → 2025-06-02 public-holiday → 2025-06-03',
    );
  });

  test('Saturday 31 October 2026 leads to Monday 2 November', () => {
    expect(shift('2026-10-31')).toBe('2026-10-31 saturday → 2026-11-01 sunday → 2026-11-02');
  });

  test('Saturday 27 December 2025 leads to Monday the 29th', () => {
    expect(shift('2025-12-27')).toBe('2025-12-27 saturday → 2025-12-28 sunday → 2025-12-29');
  });

  test('Christmas 2025 leads over two holidays and a weekend', () => {
    expect(shift('2025-12-25')).toBe(
      '2025-12-25 public-holiday → 2025-12-26 public-holiday → 2025-12-27 saturday → 2025-12-28 sunday → 2025-12-29',
    );
  });

  test('1 to 19 August end on the 20th, the 20th and the 21st where they are', () => {
    expect(['2025-08-01', '2025-08-19', '2025-08-20', '2025-08-21'].map((date) => shift(date))).toEqual([
      '2025-08-01 august → 2025-08-20',
      '2025-08-19 august → 2025-08-20',
      '2025-08-20',
      '2025-08-21',
    ]);
  });

  test('15 August is a holiday first: 2022-08-15 leads over it into the pause', () => {
    expect(shift('2022-08-15')).toBe(
      '2022-08-15 public-holiday → 2022-08-16 august → 2022-08-20 saturday → 2022-08-21 sunday → 2022-08-22',
    );
  });

  test('4 October moves a term from 2026 on: in 2027 it is a Monday and leads to Tuesday', () => {
    expect([shift('2021-10-04'), shift('2027-10-04')]).toEqual([
      '2021-10-04',
      '2027-10-04 public-holiday → 2027-10-05',
    ]);
  });

  test('a civil-law term runs out on a Saturday, and in August', () => {
    expect([shift('2028-04-29', 'civil'), shift('2025-08-05', 'civil')]).toEqual([
      '2028-04-29',
      '2025-08-05',
    ]);
  });

  test('a civil-law term steps over Sundays and holidays', () => {
    expect(shift('2023-04-30', 'civil')).toBe('2023-04-30 sunday → 2023-05-01 public-holiday → 2023-05-02');
  });
});

describe('whatever the day', () => {
  const days = fc.integer({ min: dayNumber(2001, 1, 1), max: dayNumber(2040, 12, 20) });

  test('a tax term ends on a working day outside 1–19 August', () => {
    fc.assert(
      fc.property(days, (due) => {
        const date = formatCivilDate(shiftTerm(due, 'tax').day);
        expect(isOfficeDay(date)).toBe(true);
        expect(date.slice(5) >= '08-01' && date.slice(5) <= '08-19').toBe(false);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('a civil-law term ends on no Sunday and no holiday', () => {
    fc.assert(
      fc.property(days, (due) => {
        expect(isSundayOrHoliday(formatCivilDate(shiftTerm(due, 'civil').day))).toBe(false);
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('no term ends before its nominal day, and every day passed over was closed or in August', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('tax' as const, 'civil' as const), (due, term) => {
        const { day } = shiftTerm(due, term);
        expect(day).toBeGreaterThanOrEqual(due);
        for (let passed = due; passed < day; passed++) {
          const date = formatCivilDate(passed);
          const august = term === 'tax' && date.slice(5) >= '08-01' && date.slice(5) <= '08-19';
          expect(august || isSundayOrHoliday(date) || (term === 'tax' && !isOfficeDay(date))).toBe(true);
        }
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('shifting a second time changes nothing', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('tax' as const, 'civil' as const), (due, term) => {
        const once = shiftTerm(due, term).day;
        expect(shiftTerm(once, term)).toMatchObject({ day: once, shifts: [] });
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('the steps lead from the nominal day to the last, each from where the one before arrived', () => {
    fc.assert(
      fc.property(days, (due) => {
        const { day, shifts } = shiftTerm(due, 'tax');
        const stops = [formatCivilDate(due), ...shifts.map((step) => step.to)];
        expect(shifts.map((step) => step.from)).toEqual(stops.slice(0, -1));
        expect(stops.at(-1)).toBe(formatCivilDate(day));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });
});
