import { describe, expect, test } from 'vitest';
import { easterSunday } from '../../src/calendar/easter.ts';
import { publicHolidays } from '../../src/calendar/public-holidays.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { formatCivilDate } from '../../src/time/civil-date.ts';

const year = (number: number) =>
  publicHolidays(`${number}-01-01`, `${number}-12-31`).map(({ date }) => date.slice(5));
const NOW = [
  '01-01',
  '01-06',
  '04-25',
  '05-01',
  '06-02',
  '08-15',
  '10-04',
  '11-01',
  '12-08',
  '12-25',
  '12-26',
];

describe('the national holidays of Italy', () => {
  test.each([
    [2027, [...NOW, '03-29']],
    [2026, [...NOW, '04-06']],
    [2025, [...NOW, '04-21'].filter((one) => one !== '10-04')],
    [2011, [...NOW, '04-25', '03-17'].filter((one) => one !== '10-04')],
    [2000, [...NOW, '04-24'].filter((one) => !['10-04', '06-02'].includes(one))],
    [1985, [...NOW, '04-08'].filter((one) => !['10-04', '06-02', '01-06'].includes(one))],
    [1986, [...NOW, '03-31'].filter((one) => !['10-04', '06-02'].includes(one))],
    [1976, [...NOW, '04-19'].filter((one) => !['10-04', '06-02'].includes(one))],
    [1977, [...NOW, '04-11'].filter((one) => !['10-04', '06-02', '01-06'].includes(one))],
  ])('of %i', (number, days) => {
    expect(year(number)).toEqual([...days].sort());
  });

  test('each has a name in both languages and its law', () => {
    for (const { name, legalBasis, id } of publicHolidays('2026-01-01', '2026-12-31')) {
      expect(
        [id, name.it, name.en, legalBasis].every((text) => typeof text === 'string' && text !== ''),
      ).toBe(true);
    }
    expect(publicHolidays('2027-10-04', '2027-10-04')[0]).toEqual({
      id: '10-04',
      date: '2027-10-04',
      name: { it: 'San Francesco d’Assisi', en: 'Saint Francis of Assisi' },
      legalBasis: 'L. 151/2025',
    });
  });

  test('a range holds both its ends; one that is turned round is empty', () => {
    expect(publicHolidays('2026-12-25', '2026-12-26').map(({ date }) => date)).toEqual([
      '2026-12-25',
      '2026-12-26',
    ]);
    expect(publicHolidays('2026-12-26', '2026-12-25')).toEqual([]);
    expect(publicHolidays('2026-12-27', '2026-12-31')).toEqual([]);
  });

  test('where two meet on a day both are listed, by id', () => {
    expect(publicHolidays('2011-04-25', '2011-04-25').map(({ id }) => id)).toEqual(['04-25', 'easter+1']);
  });

  test('the list is a copy: who writes to it changes nothing', () => {
    const [first] = publicHolidays('2026-12-25', '2026-12-25');
    Object.assign(first?.name ?? {}, { it: 'x' });
    expect(publicHolidays('2026-12-25', '2026-12-25')[0]?.name.it).toBe('Natale');
  });
});

test.each([
  [1970, '1970-03-29'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
  [2100, '2100-03-28'],
])('Easter of %i is %s', (number, date) => {
  expect(formatCivilDate(easterSunday(number))).toBe(date);
});

describe('a policy’s own holidays', () => {
  const name = { it: 'festa', en: 'feast' };
  const policy = aPolicy({
    holidays: [
      { kind: 'fixed', on: '02-29', name },
      { kind: 'easter', days: -2, name },
      { kind: 'nth-weekday', month: 11, weekday: 'thursday', nth: 4, name },
      { kind: 'nth-weekday', month: 5, weekday: 'monday', nth: -1, name },
      { kind: 'nth-weekday', month: 10, weekday: 'friday', nth: 5, name },
      { kind: 'fixed', on: '06-29', name, firstYear: 2027, lastYear: 2027 },
    ],
  });
  test.each([
    [2026, ['2026-04-03', '2026-05-25', '2026-10-30', '2026-11-26']],
    [2027, ['2027-03-26', '2027-05-31', '2027-06-29', '2027-10-29', '2027-11-25']],
    [2028, ['2028-02-29', '2028-04-14', '2028-05-29', '2028-11-23']],
  ])('of %i', (number, days) => {
    expect(publicHolidays(`${number}-01-01`, `${number}-12-31`, policy).map(({ date }) => date)).toEqual(
      days,
    );
  });
  test('none at all', () => {
    expect(publicHolidays('1970-01-01', '2100-12-31', aPolicy({ holidays: [] }))).toEqual([]);
  });
});
