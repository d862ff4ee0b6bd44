import { describe, expect, test } from 'vitest';
import { dayHoursTable } from '../../src/calendar/day-hours.ts';
import { nextOpening, openIntervals } from '../../src/calendar/opening-hours.ts';
import type { SupportPolicyDocument } from '../../src/policy/document.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { dayNumber, parseCivilDate } from '../../src/time/civil-date.ts';
import { rome } from '../world/rome.ts';

type Override = SupportPolicyDocument['overrides'][number];
const override = (on: Override['on'], from: string | null, label = 'prova'): Override => ({
  on,
  hours: from === null ? [] : [{ from, to: '18:00' }],
  name: { it: label, en: label },
});
const table = (overrides: Override[], more: Partial<SupportPolicyDocument> = {}) =>
  dayHoursTable(aPolicy({ overrides, ...more }));
/** The source of a day's hours, the name if there is one, and when each window begins. */
function told(date: string, overrides: Override[], more: Partial<SupportPolicyDocument> = {}): string {
  const { source, name, windows } = table(overrides, more).at(parseCivilDate(date) as number);
  return [source, name?.en, ...windows.map(({ from }) => from / 60)]
    .filter((part) => part !== undefined)
    .join(' ');
}

describe('which hours a day has', () => {
  const span = override({ from: '2026-10-20', to: '2026-10-22' }, '10:00', 'span');
  test.each([
    ['2026-10-19', 'week 8.5'],
    ['2026-10-20', 'override span 10'],
    ['2026-10-22', 'override span 10'],
    ['2026-10-23', 'week 8.5'],
    ['2026-10-24', 'week'],
    ['2026-12-25', 'holiday Christmas Day'],
  ])('%s: %s', (date, hours) => {
    expect(told(date, [span])).toBe(hours);
  });

  test('a single day prevails over a span, a later span over an earlier, a span over every year', () => {
    const yearly = override({ yearly: '10-21' }, '09:00', 'yearly');
    const later = override({ from: '2026-10-21', to: '2026-10-21' }, '11:00', 'later');
    const single = override('2026-10-21', null, 'single');
    expect(told('2026-10-21', [yearly])).toBe('override yearly 9');
    expect(told('2026-10-21', [span, yearly])).toBe('override span 10');
    expect(told('2026-10-21', [span, later, yearly])).toBe('override later 11');
    expect(told('2026-10-21', [single, span, later, yearly])).toBe('override single');
    expect(told('2027-10-21', [single, span, later, yearly])).toBe('override yearly 9');
  });

  test('an override opens a holiday', () => {
    expect(told('2026-12-25', [override('2026-12-25', '09:00', 'open')])).toBe('override open 9');
  });

  test('the windows of a day are in order, whatever order they are written in', () => {
    const hours = [
      { from: '14:00', to: '15:00' },
      { from: '09:00', to: '10:00' },
    ];
    expect(told('2026-10-21', [{ ...override('2026-10-21', null), hours }])).toBe('override prova 9 14');
  });

  test('weekly hours hold from their day on', () => {
    const monday = (from: string) => ({ monday: [{ from, to: '18:00' }] });
    const hours = [
      { from: '2026-10-12', week: monday('09:00') },
      { from: '2026-10-19', week: monday('10:00') },
    ];
    const on = (date: string) => told(date, [], { hours });
    expect(['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'].map(on)).toEqual([
      'week',
      'week 9',
      'week 10',
      'week 10',
    ]);
  });
});

describe('in which years anything can open', () => {
  const years = (overrides: Override[], hours: SupportPolicyDocument['hours'] = []) =>
    [2024, 2025, 2026, 2027, 2028].filter((year) => table(overrides, { hours }).mayOpenIn(year));
  const week = { monday: [{ from: '09:00', to: '18:00' }] };

  test.each<[string, Override[], SupportPolicyDocument['hours'], number[]]>([
    ['none without hours', [], [], []],
    ['none with hours on no day', [], [{ from: null, week: {} }], []],
    ['every year with hours', [], [{ from: null, week }], [2024, 2025, 2026, 2027, 2028]],
    ['from the year of the hours on', [], [{ from: '2026-12-31', week }], [2026, 2027, 2028]],
    [
      'until the day before other hours',
      [],
      [
        { from: null, week },
        { from: '2026-01-01', week: {} },
      ],
      [2024, 2025],
    ],
    ['that of an opening', [override('2026-05-01', '09:00')], [], [2026]],
    ['not that of a closure', [override('2026-05-01', null)], [], []],
    [
      'those of a span',
      [override({ from: '2025-12-31', to: '2027-01-01' }, '09:00')],
      [],
      [2025, 2026, 2027],
    ],
    [
      'every year with a yearly opening',
      [override({ yearly: '05-01' }, '09:00')],
      [],
      [2024, 2025, 2026, 2027, 2028],
    ],
    ['none with a yearly closure', [override({ yearly: '05-01' }, null)], [], []],
  ])('%s', (_, overrides, hours, found) => {
    expect(years(overrides, hours)).toEqual(found);
  });

  test('a yearly opening is found, and an opening far ahead', () => {
    const next = (overrides: Override[]) =>
      rome(nextOpening('2026-10-21T00:00Z', aPolicy({ hours: [], overrides })));
    expect(next([override({ yearly: '03-01' }, '09:00')])).toBe('2027-03-01T09:00+01:00');
    expect(next([override('2090-03-01', '09:00')])).toBe('2090-03-01T09:00+01:00');
    expect(next([])).toBeNull();
  });
});

test('a span of overrides is open on each of its days, and on no other', () => {
  const overrides = [override({ from: '2026-10-24', to: '2026-10-25' }, '09:00')];
  const policy = aPolicy({ hours: [], overrides });
  expect(
    openIntervals(dayNumber(2026, 10, 1) * 86_400_000, dayNumber(2026, 11, 1) * 86_400_000, policy).map(
      ({ start }) => rome(start),
    ),
  ).toEqual(['2026-10-24T09:00+02:00', '2026-10-25T09:00+01:00']);
});
