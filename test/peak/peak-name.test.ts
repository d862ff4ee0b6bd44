import { describe, expect, test } from 'vitest';
import { peakName } from '../../src/peak/peak-name.ts';
import { peakPeriodAt, peakPeriods } from '../../src/peak/peak-periods.ts';
import type { PeakWindow } from '../../src/peak/peak-windows.ts';
import { taxDeadlines } from '../../src/peak/tax-deadlines.ts';
import { parseCivilDate } from '../../src/time/civil-date.ts';
import { said } from '../world/said.ts';
import { anExtension, withPeak } from './policies.ts';

const day = (date: string): number => parseCivilDate(date) as number;
const deadline = { deadline: {} } as unknown as PeakWindow;
const manual = (it: string, en: string) => ({ manual: { name: { it, en } } }) as unknown as PeakWindow;
const named = (...dates: string[]) => peakName([deadline], dates.map(day));

describe('the name of a peak period, by its days of deadlines', () => {
  test.each<[string[], string, string]>([
    [['2026-11-16'], 'scadenza del 16 novembre', 'deadline of 16 November'],
    [['2026-11-16', '2026-11-16'], 'scadenza del 16 novembre', 'deadline of 16 November'],
    [['2026-05-08'], 'scadenza dell’8 maggio', 'deadline of 8 May'],
    [['2026-05-11'], 'scadenza dell’11 maggio', 'deadline of 11 May'],
    [['2026-05-18'], 'scadenza del 18 maggio', 'deadline of 18 May'],
    [['2026-06-01'], 'scadenza del 1° giugno', 'deadline of 1 June'],
    [['2026-05-01', '2026-05-04'], 'scadenze del 1° e del 4 maggio', 'deadlines of 1 and 4 May'],
    [
      ['2026-04-30', '2026-05-08', '2026-05-16'],
      'scadenze del 30 aprile, dell’8 e del 16 maggio',
      'deadlines of 30 April, 8 and 16 May',
    ],
    [
      ['2026-12-28', '2027-12-29'],
      'scadenze del 28 dicembre e del 29 dicembre',
      'deadlines of 28 December and 29 December',
    ],
    [
      ['2026-05-08', '2026-05-09', '2026-05-10', '2026-05-11'],
      'scadenze dall’8 maggio all’11 maggio',
      'deadlines from 8 May to 11 May',
    ],
    [
      ['2026-05-02', '2026-05-09', '2026-05-10', '2026-06-03'],
      'scadenze dal 2 maggio al 3 giugno',
      'deadlines from 2 May to 3 June',
    ],
    [
      ['2027-12-29', '2027-12-30', '2028-01-03', '2028-01-04'],
      'scadenze dal 29 dicembre 2027 al 4 gennaio 2028',
      'deadlines from 29 December 2027 to 4 January 2028',
    ],
  ])('%j', (dates, it, en) => {
    expect(named(...dates)).toEqual({ it, en });
  });

  test('causes written by hand are named beside them, each once, in the order in which they begin', () => {
    const days = [day('2026-11-16')];
    expect(peakName([manual('lavori', 'works')], [])).toEqual({ it: 'lavori', en: 'works' });
    expect(
      peakName([manual('lavori', 'works'), deadline, manual('lavori', 'works'), deadline], days),
    ).toEqual({
      it: 'lavori e scadenza del 16 novembre',
      en: 'works and deadline of 16 November',
    });
    expect(peakName([deadline, manual('a', 'b'), manual('c', 'd')], days)).toEqual({
      it: 'scadenza del 16 novembre, a e c',
      en: 'deadline of 16 November, b and d',
    });
  });
});

describe('extensions of a policy', () => {
  test('stand among the deadlines of their year by date', () => {
    const policy = withPeak({
      extensions: [anExtension({ date: '2091-02-07', statutoryDate: '2091-01-31' })],
    });
    const dates = taxDeadlines('2091-01-01', '2091-12-31', policy).map(({ date, id }) => `${date} ${id}`);
    expect(dates).toContain('2091-02-07 own-extension');
    expect(dates).toEqual([...dates].sort());
  });

  test('replace a yearly deadline of the year, whatever the month, and a monthly one of the month', () => {
    const replacing = (replaces: string, statutoryDate: string) =>
      withPeak({ extensions: [anExtension({ date: '2092-07-21', statutoryDate, replaces })] });
    const left = (id: string, policy = replacing('iva-return', '2092-05-31')) =>
      taxDeadlines('2092-01-01', '2092-12-31', policy)
        .filter((one) => one.id === id)
        .map(({ statutoryDate }) => statutoryDate.slice(5, 7));
    expect(left('iva-return')).toEqual([]);
    expect(left('iva-return', replacing('iva-return', '2091-04-30'))).toEqual(['04']);
    expect(left('iva-monthly', replacing('iva-monthly', '2092-03-16'))).toEqual([
      '01',
      '02',
      '04',
      '05',
      '06',
      '07',
      '08',
      '09',
      '10',
      '11',
      '12',
    ]);
  });
});

test('dates and instants that cannot be read are named', () => {
  expect(said(() => peakPeriods('soon', '2026-12-31'))).toMatch(
    /^RangeError: from is "soon": expected a day/,
  );
  expect(said(() => peakPeriods('2026-01-01', 'soon'))).toMatch(/^RangeError: to is "soon": expected a day/);
  expect(said(() => taxDeadlines('soon', '2026-12-31'))).toMatch(
    /^RangeError: from is "soon": expected a day/,
  );
  expect(said(() => taxDeadlines('2026-01-01', 'soon'))).toMatch(/^RangeError: to is "soon": expected a day/);
  expect(said(() => peakPeriodAt('soon'))).toMatch(/^RangeError: at is "soon": expected an RFC 3339/);
});
