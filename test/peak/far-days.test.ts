import { describe, expect, test } from 'vitest';
import { peakAtDay, peakPeriodAt, peakPeriods } from '../../src/peak/peak-periods.ts';
import { isWorkingDay } from '../../src/peak/working-days.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { dayNumber, parseCivilDate } from '../../src/time/civil-date.ts';

const name = { it: 'chiusura dell’anno', en: 'end of the year' };
const yearEnd = aPolicy({
  peak: { ...contabilitaInCloud.peak, tiers: [], ids: [], manual: [{ from: '12-30', to: '12-31', name }] },
});

describe('the turn of the year', () => {
  test.each([1970, 1972, 2000, 2026, 2095, 2096, 2099, 2100])(
    '31 December %i is its last peak day',
    (year) => {
      const period = { from: `${year}-12-30`, to: `${year}-12-31`, name, deadlines: [] };
      expect(peakPeriodAt(`${year}-12-31T12:00Z`, yearEnd)).toEqual(period);
      expect(peakPeriods(`${year}-12-31`, `${year}-12-31`, yearEnd)).toEqual([period]);
      expect(peakPeriodAt(`${year}-12-29T12:00Z`, yearEnd)).toBeNull();
      if (year < 2100) expect(peakPeriodAt(`${year + 1}-01-01T12:00Z`, yearEnd)).toBeNull();
    },
  );
});

test('the days on both sides of every New Year are one peak, whatever the year', () => {
  const turn = aPolicy({
    peak: { ...contabilitaInCloud.peak, tiers: [], ids: [], manual: [{ from: '12-31', to: '01-01', name }] },
  });
  for (let year = 1971; year <= 2100; year++) {
    const days = [-2, -1, 0, 1].map((from) => peakAtDay(turn, dayNumber(year, 1, 1) + from)?.from ?? null);
    expect(days).toEqual([null, `${year - 1}-12-31`, `${year - 1}-12-31`, null]);
  }
});

describe('a period of many years', () => {
  test('is built once, for the years that lie wholly inside it', () => {
    const manual = [{ from: '2020-01-01', to: '2049-12-31', name }];
    const long = aPolicy({ peak: { ...contabilitaInCloud.peak, tiers: [], ids: [], manual } });
    const on = (year: number, month = 7) => peakAtDay(long, dayNumber(year, month, 1));
    const found = on(2030);
    expect(found).toMatchObject({ from: '2020-01-01', to: '2049-12-31' });
    for (const year of [2020, 2021, 2048, 2049]) expect(on(year)).toBe(found);
    expect([on(2019, 12), on(2050, 1)]).toEqual([null, null]);
  });

  test('may begin in 1969 in America, and is told from 1970 on', () => {
    const manual = [{ from: '12-31', to: '01-01', name }];
    const peak = { ...contabilitaInCloud.peak, tiers: [], ids: [], manual };
    const american = aPolicy({ timeZone: 'America/New_York', holidays: [], peak });
    expect(peakPeriodAt(0, american)).toMatchObject({ from: '1970-01-01', to: '1970-01-01' });
    expect(peakPeriodAt('2100-12-31T12:00Z', american)).toMatchObject({
      from: '2100-12-31',
      to: '2100-12-31',
    });
  });
});

describe('days that no instant of the library lies on', () => {
  test.each([
    [1968, 12, 31],
    [1900, 1, 1],
    [2102, 1, 1],
    [2150, 12, 31],
  ])('%i-%i-%i is no peak day', (year, month, day) => {
    expect(peakAtDay(yearEnd, dayNumber(year, month, day))).toBeNull();
  });

  test('a working day is one in any year, however many were asked about', () => {
    const workdays = (of: string) => isWorkingDay(parseCivilDate(of) as number);
    expect(workdays('2026-12-25')).toBe(false);
    for (let year = 1000; year < 2100; year++) expect(isWorkingDay(dayNumber(year, 12, 25))).toBe(false);
    expect([workdays('2026-12-25'), workdays('2026-12-28')]).toEqual([false, true]);
  });
});
