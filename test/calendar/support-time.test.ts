import { describe, expect, test } from 'vitest';
import { addSupportTime, supportTimeBetween } from '../../src/calendar/support-time.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { rome } from '../world/rome.ts';

describe('support time between two instants', () => {
  test.each([
    ['within a morning', '2026-11-20T09:00+01:00', '2026-11-20T10:30+01:00', 90],
    ['over a night', '2026-11-18T17:00+01:00', '2026-11-19T09:00+01:00', 60],
    ['over a weekend', '2026-11-20T11:30+01:00', '2026-11-23T09:00+01:00', 60],
    ['within a night', '2026-11-18T20:00+01:00', '2026-11-19T07:00+01:00', 0],
    ['a whole week', '2026-11-16T00:00+01:00', '2026-11-23T00:00+01:00', 4 * 540 + 210],
    ['a week with a holiday', '2026-12-07T00:00+01:00', '2026-12-14T00:00+01:00', 3 * 540 + 210],
    ['the week of the clock change', '2026-10-19T00:00+02:00', '2026-10-26T00:00+01:00', 4 * 540 + 210],
    ['fractions of a minute', '2026-11-20T09:00:00+01:00', '2026-11-20T09:00:01.500+01:00', 0.025],
    ['none', '2026-11-20T09:00+01:00', '2026-11-20T09:00+01:00', 0],
    ['backwards it is negative', '2026-11-23T09:00+01:00', '2026-11-20T11:30+01:00', -60],
  ])('%s', (_, a, b, minutes) => {
    expect(supportTimeBetween(a, b)).toBe(minutes);
  });

  test('over many years it is the sum of the years', () => {
    let sum = 0;
    for (let year = 1990; year < 2060; year++)
      sum += supportTimeBetween(`${year}-01-01T00:00Z`, `${year + 1}-01-01T00:00Z`);
    expect(supportTimeBetween('1990-01-01T00:00Z', '2060-01-01T00:00Z')).toBe(sum);
  });
});

describe('support time added', () => {
  test.each([
    ['within a morning', '2026-11-20T09:00+01:00', 90, '2026-11-20T10:30+01:00'],
    ['that ends at closing time is closing time', '2026-11-18T17:00+01:00', 30, '2026-11-18T17:30+01:00'],
    ['a minute more is the next morning', '2026-11-18T17:00+01:00', 31, '2026-11-19T08:31+01:00'],
    ['from a closed instant counts from opening', '2026-11-20T20:00+01:00', 1, '2026-11-23T08:31+01:00'],
    ['zero is the instant itself, also when closed', '2026-11-20T20:00+01:00', 0, '2026-11-20T20:00+01:00'],
    ['over the new year', '2026-12-31T17:00+01:00', 60, '2027-01-04T09:00+01:00'],
    ['half a second', '2026-11-20T11:59:59.500+01:00', 1 / 120, '2026-11-20T12:00+01:00'],
    ['backwards within a morning', '2026-11-20T10:30+01:00', -90, '2026-11-20T09:00+01:00'],
    ['backwards to opening time is opening time', '2026-11-20T09:00+01:00', -30, '2026-11-20T08:30+01:00'],
    [
      'backwards a minute more is the evening before',
      '2026-11-20T09:00+01:00',
      -31,
      '2026-11-19T17:29+01:00',
    ],
    [
      'backwards from a closed instant counts from closing',
      '2026-11-22T20:00+01:00',
      -1,
      '2026-11-20T11:59+01:00',
    ],
  ])('%s', (_, at, minutes, expected) => {
    expect(rome(addSupportTime(at, minutes))).toBe(expected);
  });

  test('more than there is before 2101, or after 1970, is null', () => {
    expect(addSupportTime('2100-12-31T11:00+01:00', 60)?.toISOString()).toBe('2100-12-31T11:00:00.000Z');
    expect(addSupportTime('2100-12-31T11:00+01:00', 61)).toBeNull();
    expect(addSupportTime('1970-01-02T09:30+01:00', -60)?.toISOString()).toBe('1970-01-02T07:30:00.000Z');
    expect(addSupportTime('1970-01-02T09:30+01:00', -61)).toBeNull();
    expect(addSupportTime('2026-11-20T09:00+01:00', 1e15)).toBeNull();
    expect(addSupportTime('2026-11-20T09:00+01:00', 1, aPolicy({ hours: [] }))).toBeNull();
  });

  test.each([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
  ])('%s minutes are a RangeError', (_, minutes) => {
    expect(() => addSupportTime('2026-11-20T09:00+01:00', minutes)).toThrow(RangeError);
  });
  test.each([
    ['a text', '30'],
    ['null', null],
    ['a policy', aPolicy()],
  ])('%s as minutes is a TypeError', (_, minutes) => {
    expect(() => addSupportTime('2026-11-20T09:00+01:00', minutes as never)).toThrow(TypeError);
  });
});
