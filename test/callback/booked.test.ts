import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/calendar/calendar.ts';
import { bookedOutsideSlots } from '../../src/callback/booked.ts';
import { slotSearch } from '../../src/callback/slot-search.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { rome } from '../world/rome.ts';

/** Wednesdays from nine to half past ten, and what of these starts lies in no slot. */
function outside(minutes: number, step: number, ...times: string[]): (string | undefined)[] {
  const policy = aPolicy({
    hours: [{ from: null, week: { wednesday: [{ from: '09:00', to: '10:30' }] } }],
    callback: { ...contabilitaInCloud.callback, minutes, step },
  });
  const booked = times.map((time) => `2026-10-21T${time}+02:00`);
  const search = slotSearch(calendarOf(policy), Date.parse('2026-10-20T10:00+02:00'), { booked }, policy);
  return bookedOutsideSlots(search).map((ms) => rome(new Date(ms))?.slice(11, 16));
}

describe('booked starts that lie in no slot', () => {
  test('before and after the window', () => {
    expect(outside(30, 30, '08:59:59.999', '09:00', '10:29:59.999', '10:30', '23:00')).toEqual([
      '08:59',
      '10:30',
      '23:00',
    ]);
  });

  test('between two slots that are further apart than they are long', () => {
    expect(outside(30, 60, '09:00', '09:29', '09:30', '09:59', '10:00', '10:29')).toEqual(['09:30', '09:59']);
  });

  test('behind the last slot that fits into the window', () => {
    expect(outside(40, 40, '09:00', '09:39', '09:40', '10:10', '10:19', '10:20', '10:25')).toEqual([
      '10:20',
      '10:25',
    ]);
  });

  test('none where slots overlap, up to the end of the last', () => {
    expect(outside(60, 30, '09:00', '09:10', '09:50', '10:20', '10:29', '10:30')).toEqual(['10:30']);
  });

  test('any, where the window is shorter than a slot', () => {
    expect(outside(120, 30, '09:00', '10:00')).toEqual(['09:00', '10:00']);
  });

  test('any, in a year without another window', () => {
    const policy = aPolicy({ hours: [] });
    const booked = [0, Date.parse('2100-12-31T23:00Z')];
    expect(bookedOutsideSlots(slotSearch(calendarOf(policy), 0, { booked }, policy))).toEqual(booked);
  });
});
