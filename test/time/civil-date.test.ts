import { expect, describe as group, test } from 'vitest';
import {
  dayNumber,
  daysInMonth,
  describe,
  formatCivilDate,
  isLeapYear,
  monthDayOf,
  parseCivilDate,
  readCivilDate,
  weekdayOf,
  yearOfDay,
} from '../../src/time/civil-date.ts';

group('a civil date', () => {
  test('every day from 1970 to 2100 comes back from its number', () => {
    for (let day = 0; day < dayNumber(2101, 1, 1); day++) {
      const date = formatCivilDate(day);
      if (parseCivilDate(date) !== day) expect.fail(`${date} is not day ${day}`);
    }
  });

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-1-1',
    '1969-12-31',
    '2101-01-01',
    '26-01-01',
    '2026/01/01',
    '2026-01-01T00:00Z',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01\n',
    '',
    '-2026-01-01',
    '+2026-01-01',
  ])('%j is no civil date: a RangeError names it', (text) => {
    expect(parseCivilDate(text)).toBeNull();
    expect(() => readCivilDate(text, 'from')).toThrow(RangeError);
    expect(() => readCivilDate(text, 'from')).toThrow(`from is ${JSON.stringify(text)}`);
  });

  test.each([[null], [undefined], [20261116], [new Date(0)], [['2026-11-16']], [{}], [Symbol('x')], [1n]])(
    '%s has the wrong type: a TypeError',
    (value) => {
      expect(() => readCivilDate(value, 'from')).toThrow(TypeError);
    },
  );

  test('leap years follow the Gregorian rule', () => {
    expect([1972, 2000, 2024, 2028, 2096].map(isLeapYear)).not.toContain(false);
    expect([1970, 1900, 2100, 2026].map(isLeapYear)).not.toContain(true);
    expect([daysInMonth(2024, 2), daysInMonth(2026, 2), daysInMonth(2100, 2)]).toEqual([29, 28, 28]);
  });

  test.each([
    ['1970-01-01', 3],
    ['2026-11-16', 0],
    ['2026-11-20', 4],
    ['2026-11-22', 6],
    ['2000-02-29', 1],
  ])('%s falls on weekday %i, counted from Monday', (date, weekday) => {
    expect(weekdayOf(readCivilDate(date, 'date'))).toBe(weekday);
  });

  test('days before 1970 count too, for tables that reach back', () => {
    expect([weekdayOf(-1), yearOfDay(-1), formatCivilDate(-1), monthDayOf(-1)]).toEqual([
      2,
      1969,
      '1969-12-31',
      '12-31',
    ]);
  });
});

group('a value in an error message', () => {
  test.each<[unknown, string]>([
    ['Rome', '"Rome"'],
    ['x'.repeat(81), `"${'x'.repeat(80)}…"`],
    [null, 'null'],
    [undefined, 'undefined'],
    [12, '12'],
    [true, 'true'],
    [5n, '5'],
    [[1, 2], 'an array'],
    [{ a: 1 }, 'an object'],
    [() => 1, 'a function'],
    [Symbol('x'), 'a symbol'],
  ])('%s reads %s', (value, words) => {
    expect(describe(value)).toBe(words);
  });

  test('is never asked to describe itself', () => {
    const value = {
      toString() {
        throw new Error('asked');
      },
    };
    expect(describe(value)).toBe('an object');
  });
});
