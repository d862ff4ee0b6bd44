import { describe, expect, test } from 'vitest';
import { nameOf, periodOf } from '../../src/peak/deadline-period.ts';
import type { About, DeadlineRule } from '../../src/peak/deadline-rule.ts';
import { byDayThenId, recurringDeadlines } from '../../src/peak/recurring-deadlines.ts';

describe('what a deadline is about', () => {
  test.each<[About, number, string]>([
    ['year', 5, '2026'],
    ['previous-year', 5, '2025'],
    ['previous-month', 1, '2025-12'],
    ['previous-month', 2, '2026-01'],
    ['previous-month', 10, '2026-09'],
    ['previous-month', 11, '2026-10'],
    ['previous-month', 12, '2026-11'],
    ['first-quarter', 5, '2026-Q1'],
    ['second-quarter', 8, '2026-Q2'],
    ['third-quarter', 11, '2026-Q3'],
    ['fourth-quarter-of-previous-year', 2, '2025-Q4'],
  ])('%s, in month %i of 2026: %s', (about, month, period) => {
    expect(periodOf(about, 2026, month)).toBe(period);
  });
});

describe('the name of a deadline', () => {
  const named = (about: About, it: string, en: string, period: string) =>
    nameOf({ about, name: { it, en } } as DeadlineRule, period);

  test('tells the month that it is about', () => {
    expect(named('previous-month', 'IVA di {month}', 'VAT for {month}', '2025-12')).toEqual({
      it: 'IVA di dicembre',
      en: 'VAT for December',
    });
    expect(named('previous-month', 'IVA di {month}', 'VAT for {month}', '2026-01')).toEqual({
      it: 'IVA di gennaio',
      en: 'VAT for January',
    });
  });

  test('tells the year, and the one after it', () => {
    expect(named('year', 'biennio {year}–{next}', 'years {year} and {next}', '2026')).toEqual({
      it: 'biennio 2026–2027',
      en: 'years 2026 and 2027',
    });
    expect(named('fourth-quarter-of-previous-year', 'quarto {year}', 'fourth of {year}', '2025-Q4')).toEqual({
      it: 'quarto 2025',
      en: 'fourth of 2025',
    });
  });

  test('may tell it in one language only, or not at all', () => {
    expect(named('year', 'saldo', 'balance of {year}', '2026')).toEqual({
      it: 'saldo',
      en: 'balance of 2026',
    });
    expect(named('year', 'saldo del {year}', 'balance', '2026')).toEqual({
      it: 'saldo del 2026',
      en: 'balance',
    });
    expect(named('previous-month', 'saldo', 'balance', '2026-01')).toEqual({ it: 'saldo', en: 'balance' });
  });
});

// Each year is computed once: of each of these only one test asks.
describe('the deadlines of a year', () => {
  const lines = (year: number, ...ids: string[]) =>
    recurringDeadlines(year)
      .filter(({ deadline }) => ids.includes(deadline.id))
      .map(({ deadline }) => `${deadline.date} ${deadline.id} ${deadline.period} ${deadline.statutoryDate}`);

  test('that come every month, for the month before', () => {
    const dates = [
      '01-16',
      '02-16',
      '03-16',
      '04-16',
      '05-18',
      '06-16',
      '07-16',
      '08-20',
      '09-16',
      '10-16',
      '11-16',
      '12-16',
    ];
    const months = [
      '2086-12',
      ...Array.from({ length: 11 }, (_, index) => `2087-${String(index + 1).padStart(2, '0')}`),
    ];
    const found = recurringDeadlines(2087).filter(({ deadline }) => deadline.id === 'iva-monthly');
    expect(found.map(({ deadline }) => deadline.period)).toEqual(months);
    expect(found.map(({ deadline }) => deadline.statutoryDate.slice(5))).toEqual(
      dates.map((date) => `${date.slice(0, 3)}16`),
    );
    expect(found[0]?.deadline.name).toEqual({
      it: 'liquidazione IVA di dicembre',
      en: 'VAT payment for December',
    });
    expect(found[11]?.deadline.name.it).toBe('liquidazione IVA di novembre');
  });

  test('on a day of the year, on the last of February, and thirty days after another', () => {
    expect(
      lines(
        2088,
        'lipe-q4',
        'accounts-approval-120',
        'income-tax-balance',
        'income-tax-balance-surcharge',
        'lipe-q2',
      ),
    ).toEqual([
      '2088-03-01 lipe-q4 2087-Q4 2088-02-29',
      '2088-04-29 accounts-approval-120 2087 2088-04-29',
      '2088-06-30 income-tax-balance 2087 2088-06-30',
      '2088-07-30 income-tax-balance-surcharge 2087 2088-07-30',
      '2088-09-30 lipe-q2 2088-Q2 2088-09-30',
    ]);
  });

  test('of rules that were not yet, or are no longer, in force', () => {
    expect(lines(2023, 'redditi-irap-filing', 'cu-selfemployed', 'cpb-adhesion')).toEqual([
      '2023-11-30 redditi-irap-filing 2022 2023-11-30',
    ]);
    expect(lines(2024, 'redditi-irap-filing', 'cu-selfemployed', 'cpb-adhesion')).toEqual([
      '2024-10-31 cpb-adhesion 2024 2024-10-31',
      '2024-10-31 cu-selfemployed 2023 2024-10-31',
      '2024-10-31 redditi-irap-filing 2023 2024-10-31',
    ]);
    expect(lines(2021, 'lipe-q2')).toEqual([]);
    expect(lines(2022, 'lipe-q2')).toHaveLength(1);
  });

  test('are in order, and frozen', () => {
    const found = recurringDeadlines(2089);
    expect(found.map(({ deadline }) => `${deadline.date} ${deadline.id}`)).toEqual(
      found.map(({ deadline }) => `${deadline.date} ${deadline.id}`).sort(),
    );
    for (const { deadline } of found) {
      expect([deadline, deadline.name, deadline.shifts, ...deadline.shifts].every(Object.isFrozen)).toBe(
        true,
      );
      expect(deadline.extension).toBeNull();
    }
  });

  test('are none before 2018 and after 2100', () => {
    expect([2017, 2101].map((year) => recurringDeadlines(year))).toEqual([[], []]);
    expect([2018, 2100].map((year) => recurringDeadlines(year).length > 30)).toEqual([true, true]);
  });

  test('of one day are in the order of their ids', () => {
    const one = (day: number, id: string) => ({ day, deadline: { id } }) as never;
    expect(byDayThenId(one(1, 'b'), one(2, 'a'))).toBe(-1);
    expect(byDayThenId(one(1, 'b'), one(1, 'a'))).toBe(1);
    expect(byDayThenId(one(1, 'a'), one(1, 'b'))).toBe(-1);
    expect(byDayThenId(one(1, 'a'), one(1, 'a'))).toBe(0);
  });
});
