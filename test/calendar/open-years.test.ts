import { describe, expect, test } from 'vitest';
import { addSupportTime, supportTimeBetween } from '../../src/calendar/support-time.ts';
import { aPolicy } from '../../src/testing/builders.ts';

// Nine to ten on every 1 March from 2030 on: an hour a year.
const hourOfMarch = () =>
  aPolicy({
    hours: [],
    holidays: [],
    overrides: [
      {
        on: { yearly: '03-01' },
        hours: [{ from: '09:00', to: '10:00' }],
        name: { it: 'marzo', en: 'March' },
      },
    ],
  });
const hours = (from: number, to: number, policy = hourOfMarch()) =>
  supportTimeBetween(`${from}-01-01T00:00+01:00`, `${to}-01-01T00:00+01:00`, policy) / 60;

describe('support time over years', () => {
  test('is the sum of the years between, whole years and parts of the first and the last', () => {
    expect(hours(2020, 2050)).toBe(30);
    expect(supportTimeBetween('2020-03-01T09:15+01:00', '2024-03-01T09:30+01:00', hourOfMarch())).toBe(
      45 + 3 * 60 + 30,
    );
  });

  test('is the same in whatever order the years are asked about', () => {
    const spans: [number, number][] = [
      [2030, 2032],
      [2025, 2031],
      [2031, 2040],
      [2060, 2063],
      [2026, 2028],
      [2024, 2062],
      [2062, 2024],
    ];
    for (const order of [spans, [...spans].reverse()]) {
      const policy = hourOfMarch();
      expect(order.map(([from, to]) => hours(from, to, policy))).toEqual(
        order.map(([from, to]) => to - from),
      );
    }
  });

  test('counts nothing for years in which nobody works', () => {
    const week = { monday: [{ from: '09:00', to: '10:00' }] };
    const policy = aPolicy({ hours: [{ from: '2030-01-01', week }], holidays: [] });
    expect(hours(2000, 2030, policy)).toBe(0);
    expect(hours(2000, 2031, policy)).toBe(52);
    expect(addSupportTime('2000-01-01T00:00Z', 60, policy)).toEqual(new Date('2030-01-07T10:00+01:00'));
    expect(addSupportTime('2030-01-07T09:30+01:00', -31, policy)).toBeNull();
  });
});
