import { describe, expect, test } from 'vitest';
import { isOpen, openIntervals } from '../../src/calendar/opening-hours.ts';
import { supportTimeBetween } from '../../src/calendar/support-time.ts';
import { callbackSlots } from '../../src/callback/slots.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { rome } from '../world/rome.ts';

/** A shift of Monday night until ten, and the hours of the Tuesday that follows. */
const shift = (from: string, to: string) =>
  aPolicy({
    hours: [{ from: null, week: { monday: [{ from: '22:00', to: '10:00' }], tuesday: [{ from, to }] } }],
    callback: { ...contabilitaInCloud.callback, minutes: 60, step: 60 },
  });
const [EVENING, NOON] = ['2026-10-19T18:00+02:00', '2026-10-20T18:00+02:00'];
const open = (policy = shift('08:30', '12:00')) =>
  openIntervals(EVENING, NOON, policy).map(({ start, end }) => [
    rome(start)?.slice(11, 16),
    rome(end)?.slice(11, 16),
  ]);
const slots = (policy = shift('08:30', '12:00')) =>
  [...callbackSlots(EVENING, {}, policy)]
    .filter(({ start }) => start < new Date(NOON))
    .map(({ start }) => rome(start)?.slice(11, 16));

describe('a morning that begins while the night shift runs takes over from it', () => {
  test('the desk stays open through', () => {
    expect(open()).toEqual([['22:00', '12:00']]);
    expect(isOpen('2026-10-20T03:00+02:00', shift('08:30', '12:00'))).toBe(true);
    expect(supportTimeBetween(EVENING, NOON, shift('08:30', '12:00'))).toBe(14 * 60);
  });

  test('slots are those of the night until then, and of the morning from then on', () => {
    const night = ['22:00', '23:00', '00:00', '01:00', '02:00', '03:00', '04:00', '05:00', '06:00', '07:00'];
    expect(slots()).toEqual([...night, '08:30', '09:30', '10:30']);
  });

  test('it is open as long as the longer of the two', () => {
    expect(open(shift('08:30', '09:00'))).toEqual([['22:00', '10:00']]);
    expect(slots(shift('08:30', '09:00')).at(-1)).toBe('08:30');
  });

  test('also over the turn of the year: no slot of the old year runs into the morning of the new one', () => {
    const policy = aPolicy({
      holidays: [],
      hours: [
        {
          from: null,
          week: { thursday: [{ from: '20:00', to: '06:00' }], friday: [{ from: '00:30', to: '04:30' }] },
        },
      ],
      callback: { ...contabilitaInCloud.callback, minutes: 120, step: 60 },
    });
    const found = [...callbackSlots('2026-12-31T18:00+01:00', {}, policy)].slice(0, 6);
    expect(found.map(({ start }) => rome(start)?.slice(5, 16))).toEqual([
      '12-31T20:00',
      '12-31T21:00',
      '12-31T22:00',
      '01-01T00:30',
      '01-01T01:30',
      '01-01T02:30',
    ]);
  });

  test('a night of the first Saturday of a year is taken over by its Sunday, seen from the old year too', () => {
    const policy = aPolicy({
      hours: [
        {
          from: null,
          week: { saturday: [{ from: '22:00', to: '06:00' }], sunday: [{ from: '02:00', to: '04:00' }] },
        },
      ],
      callback: { ...contabilitaInCloud.callback, minutes: 300, step: 60 },
    });
    expect([...callbackSlots('2026-12-31T12:00+01:00', {}, policy)]).toEqual([]);
  });

  test('one that begins when the night ends, or later, takes nothing over', () => {
    expect(open(shift('10:00', '12:00'))).toEqual([['22:00', '12:00']]);
    expect(slots(shift('10:00', '12:00')).slice(-3)).toEqual(['09:00', '10:00', '11:00']);
    expect(open(shift('11:00', '12:00'))).toEqual([
      ['22:00', '10:00'],
      ['11:00', '12:00'],
    ]);
  });
});
