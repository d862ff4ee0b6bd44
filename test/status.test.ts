import { describe, expect, test } from 'vitest';
import { calendarDays, supportStatus } from '../src/status.ts';
import { aPolicy } from '../src/testing/builders.ts';
import { everyDay } from './world/every-day.ts';
import { rome } from './world/rome.ts';

const name = { it: 'inventario', en: 'stocktaking' };
const list = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '18:00' },
];
const broken = aPolicy({
  hours: [{ from: null, week: { monday: list, tuesday: list, wednesday: [{ from: '22:00', to: '02:00' }] } }],
  overrides: [
    { on: '2026-11-24', hours: [], name },
    { on: '2026-11-28', hours: [{ from: '10:00', to: '11:00' }], name },
  ],
});

function short(at: string, policy = aPolicy()) {
  const status = supportStatus(at, policy);
  return status.open
    ? `open ${rome(status.since)} ${rome(status.until)}`
    : `${status.cause.kind} ${rome(status.opensAt)}`;
}

describe('the desk at an instant', () => {
  test.each([
    ['open', '2026-11-23T10:00+01:00', 'open 2026-11-23T08:30+01:00 2026-11-23T17:30+01:00'],
    ['open at opening', '2026-11-23T08:30+01:00', 'open 2026-11-23T08:30+01:00 2026-11-23T17:30+01:00'],
    ['before opening', '2026-11-23T08:29+01:00', 'before-opening 2026-11-23T08:30+01:00'],
    ['after closing', '2026-11-23T17:30+01:00', 'after-closing 2026-11-24T08:30+01:00'],
    ['after closing on Friday', '2026-11-20T12:00+01:00', 'after-closing 2026-11-23T08:30+01:00'],
    ['weekend', '2026-11-21T10:00+01:00', 'weekend 2026-11-23T08:30+01:00'],
    ['public holiday', '2026-12-08T10:00+01:00', 'public-holiday 2026-12-09T08:30+01:00'],
    ['Christmas Eve after closing', '2026-12-24T18:00+01:00', 'after-closing 2026-12-28T08:30+01:00'],
  ])('%s', (_, at, answer) => {
    expect(short(at)).toBe(answer);
  });

  test.each([
    ['between two windows', '2026-11-23T13:00+01:00', 'between-windows 2026-11-23T14:00+01:00'],
    ['closure', '2026-11-24T10:00+01:00', 'closure 2026-11-25T22:00+01:00'],
    [
      'a night shift is open after midnight, on a day without hours',
      '2026-11-26T01:00+01:00',
      'open 2026-11-25T22:00+01:00 2026-11-26T02:00+01:00',
    ],
    ['before an extra opening', '2026-11-28T09:00+01:00', 'before-opening 2026-11-28T10:00+01:00'],
  ])('of other hours: %s', (_, at, answer) => {
    expect(short(at, broken)).toBe(answer);
  });

  test('closures and holidays are named', () => {
    expect(supportStatus('2026-11-24T10:00+01:00', broken)).toMatchObject({
      cause: { kind: 'closure', name },
    });
    expect(supportStatus('2026-12-25T10:00+01:00')).toMatchObject({ cause: { name: { it: 'Natale' } } });
  });

  test('a desk without hours says never', () => {
    expect(supportStatus('2026-11-23T10:00+01:00', aPolicy({ hours: [] }))).toMatchObject({
      open: false,
      cause: { kind: 'never' },
      opensAt: null,
    });
  });

  test('a desk that never closes is open since the first instant that is answered, and may be asked about it', () => {
    const allDay = [{ from: '00:00', to: '24:00' }];
    const week = everyDay(allDay);
    const always = aPolicy({ hours: [{ from: null, week }], holidays: [] });
    const status = supportStatus('2026-11-23T10:00+01:00', always);
    expect(status).toMatchObject({ open: true, since: new Date(0), until: null });
    expect(supportStatus(status.open ? status.since : Number.NaN, always)).toEqual(status);
  });

  test('the peak period is told, open or closed', () => {
    expect(supportStatus('2026-11-14T10:00+01:00').peak).toMatchObject({
      from: '2026-11-12',
      to: '2026-11-16',
    });
    expect(supportStatus('2026-11-16T10:00+01:00').peak).not.toBeNull();
    expect(supportStatus('2026-11-18T10:00+01:00').peak).toBeNull();
  });
});

describe('civil days for a dashboard', () => {
  const kinds = (from: string, to: string, policy = aPolicy()) =>
    calendarDays(from, to, policy).map(({ date, cause }) => `${date.slice(8)} ${cause?.kind ?? 'open'}`);
  test('a week', () => {
    expect(kinds('2026-12-04', '2026-12-10')).toEqual([
      '04 open',
      '05 weekend',
      '06 weekend',
      '07 open',
      '08 public-holiday',
      '09 open',
      '10 open',
    ]);
  });
  test('other hours', () => {
    expect(kinds('2026-11-23', '2026-11-28', broken)).toEqual([
      '23 open',
      '24 closure',
      '25 open',
      '26 open',
      '27 weekend',
      '28 open',
    ]);
  });
  test('a night shift is cut at midnight', () => {
    const [wednesday, thursday] = calendarDays('2026-11-25', '2026-11-26', broken);
    expect(wednesday?.intervals.map(({ start, end }) => [rome(start), rome(end)])).toEqual([
      ['2026-11-25T22:00+01:00', '2026-11-26T00:00+01:00'],
    ]);
    expect(thursday?.intervals.map(({ start, end }) => [rome(start), rome(end)])).toEqual([
      ['2026-11-26T00:00+01:00', '2026-11-26T02:00+01:00'],
    ]);
  });
  test('its deadlines and its peak period', () => {
    const [day] = calendarDays('2026-11-16', '2026-11-16');
    expect(day?.deadlines.map(({ id }) => id)).toContain('iva-quarterly-q3');
    expect(day?.peak).toMatchObject({ to: '2026-11-16' });
  });
  test('both ends are included, a range turned round is empty, the last day of all is answered', () => {
    expect(kinds('2026-11-20', '2026-11-20')).toEqual(['20 open']);
    expect(kinds('2026-11-21', '2026-11-20')).toEqual([]);
    expect(kinds('2100-12-31', '2100-12-31')).toEqual(['31 open']);
    expect(kinds('1970-01-01', '1970-01-02')).toEqual(['01 public-holiday', '02 open']);
  });
  test('a date that is none is a RangeError, another type a TypeError', () => {
    expect(() => calendarDays('2026-02-30', '2026-03-01')).toThrow(RangeError);
    expect(() => calendarDays('2026-02-20', new Date(0) as never)).toThrow(TypeError);
  });
});
