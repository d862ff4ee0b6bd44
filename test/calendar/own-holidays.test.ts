import { describe, expect, test } from 'vitest';
import { nextClosing } from '../../src/calendar/opening-hours.ts';
import { byDateThenId, publicHolidays } from '../../src/calendar/public-holidays.ts';
import type { HolidayRule, SupportPolicyDocument } from '../../src/policy/document.ts';
import { supportStatus } from '../../src/status.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { said } from '../world/said.ts';

const name = { it: 'festa', en: 'feast' };
const listed = (year: number, ...holidays: HolidayRule[]) =>
  publicHolidays(`${year}-01-01`, `${year}-12-31`, aPolicy({ holidays })).map(
    ({ date, id }) => `${date} ${id}`,
  );
const nth = (month: number, weekday: 'monday' | 'thursday' | 'sunday', of: number): HolidayRule => ({
  kind: 'nth-weekday',
  month,
  weekday,
  nth: of,
  name,
});

describe('a holiday of a policy has an id, by its rule', () => {
  test.each<[string, HolidayRule, string[]]>([
    ['a day of the year', { kind: 'fixed', on: '06-29', name }, ['2027-06-29 06-29']],
    ['29 February, which 2027 lacks', { kind: 'fixed', on: '02-29', name }, []],
    ['Easter itself', { kind: 'easter', days: 0, name }, ['2027-03-28 easter+0']],
    ['Good Friday', { kind: 'easter', days: -2, name }, ['2027-03-26 easter-2']],
    ['Corpus Domini', { kind: 'easter', days: 60, name }, ['2027-05-27 easter+60']],
    ['the first Monday of February, its first day', nth(2, 'monday', 1), ['2027-02-01 02-monday-1']],
    ['the fourth Monday of February', nth(2, 'monday', 4), ['2027-02-22 02-monday-4']],
    ['a fifth Monday, which February 2027 lacks', nth(2, 'monday', 5), []],
    ['the last Sunday of February, its last day', nth(2, 'sunday', -1), ['2027-02-28 02-sunday--1']],
    ['the last Monday of February', nth(2, 'monday', -1), ['2027-02-22 02-monday--1']],
    ['the fourth Thursday of November', nth(11, 'thursday', 4), ['2027-11-25 11-thursday-4']],
    [
      'a feast that began this year',
      { kind: 'fixed', on: '06-29', firstYear: 2027, name },
      ['2027-06-29 06-29'],
    ],
    ['one that begins next year', { kind: 'fixed', on: '06-29', firstYear: 2028, name }, []],
    ['one that ends this year', { kind: 'fixed', on: '06-29', lastYear: 2027, name }, ['2027-06-29 06-29']],
    ['one that ended last year', { kind: 'fixed', on: '06-29', lastYear: 2026, name }, []],
  ])('%s', (_, rule, found) => {
    expect(listed(2027, rule)).toEqual(found);
  });

  test('and a legal basis, or none', () => {
    const law = publicHolidays(
      '2027-06-29',
      '2027-06-29',
      aPolicy({ holidays: [{ kind: 'fixed', on: '06-29', name, legalBasis: 'L. 1' }] }),
    );
    expect(law).toEqual([{ id: '06-29', date: '2027-06-29', name, legalBasis: 'L. 1' }]);
    const none = publicHolidays(
      '2027-06-29',
      '2027-06-29',
      aPolicy({ holidays: [{ kind: 'fixed', on: '06-29', name }] }),
    );
    expect(none[0]?.legalBasis).toBeNull();
  });

  test('where two fall on one day the first listed names the closed day', () => {
    const holidays: HolidayRule[] = [
      { kind: 'fixed', on: '06-29', name: { it: 'prima', en: 'first' } },
      { kind: 'fixed', on: '06-29', name: { it: 'seconda', en: 'second' } },
    ];
    expect(supportStatus('2027-06-29T10:00+02:00', aPolicy({ holidays }))).toMatchObject({
      cause: { kind: 'public-holiday', name: { en: 'first' } },
    });
  });
});

test('on the first day of 1970 only New Year is a holiday, none of those that came later', () => {
  expect(publicHolidays('1970-01-01', '1970-01-02').map(({ date, id }) => `${date} ${id}`)).toEqual([
    '1970-01-01 01-01',
  ]);
});

test('dates that cannot be read are named', () => {
  expect(said(() => publicHolidays('soon', '2027-01-01'))).toMatch(
    /^RangeError: from is "soon": expected a day/,
  );
  expect(said(() => publicHolidays('2027-01-01', 'soon'))).toMatch(
    /^RangeError: to is "soon": expected a day/,
  );
});

test('of one date the ids decide, both ways', () => {
  const entry = (id: string) => ({ date: '2027-01-01', id });
  expect([byDateThenId(entry('b'), entry('a')), byDateThenId(entry('a'), entry('b'))]).toEqual([1, -1]);
});

describe('a desk that is open to the end of the year', () => {
  const days = (...on: string[]): SupportPolicyDocument['overrides'] =>
    on.map((date) => ({ on: date, hours: [{ from: '00:00', to: '24:00' }], name }));
  const closes = (...on: string[]) =>
    nextClosing('2026-12-31T12:00+01:00', aPolicy({ hours: [], overrides: days(...on) }));

  test('closes with it, when the next year begins closed', () => {
    expect(closes('2026-12-31')).toEqual(new Date('2027-01-01T00:00+01:00'));
    expect(closes('2026-12-31', '2027-01-02')).toEqual(new Date('2027-01-01T00:00+01:00'));
    expect(closes('2026-12-31', '2028-01-01')).toEqual(new Date('2027-01-01T00:00+01:00'));
  });

  test('goes on, when the next year begins open', () => {
    expect(closes('2026-12-31', '2027-01-01')).toEqual(new Date('2027-01-02T00:00+01:00'));
  });
});
