import { describe, expect, test } from 'vitest';
import { openIntervals } from '../../src/calendar/opening-hours.ts';
import { byDateThenId } from '../../src/calendar/public-holidays.ts';
import { callbackSlots } from '../../src/callback/slots.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { calendarDays, supportStatus } from '../../src/status.ts';
import { aPolicy } from '../../src/testing/builders.ts';
import { rome } from '../world/rome.ts';

const sundays = (...pairs: [string, string][]) =>
  aPolicy({
    hours: [{ from: null, week: { sunday: pairs.map(([from, to]) => ({ from, to })) } }],
    holidays: [],
  });
const open = (policy = aPolicy()) =>
  openIntervals('2027-03-28T00:00+01:00', '2027-03-29T00:00+02:00', policy).map(({ start, end }) => [
    rome(start)?.slice(11),
    rome(end)?.slice(11),
  ]);

describe('the hour that clocks skip on 28 March 2027, from two to three', () => {
  test('a window that ends in it closes at three', () => {
    expect(open(sundays(['01:30', '02:30']))).toEqual([['01:30+01:00', '03:30+02:00']]);
  });

  test('two windows that begin with the clock at three are one', () => {
    expect(open(sundays(['02:00', '02:30'], ['03:00', '05:00']))).toEqual([['03:00+02:00', '05:00+02:00']]);
  });

  const slotsOf = (minutes: number, ...pairs: [string, string][]) => {
    const callback = { ...contabilitaInCloud.callback, minutes, step: minutes };
    return [
      ...callbackSlots(
        '2027-03-28T00:00+01:00',
        {},
        aPolicy({ ...contabilitaInCloud, hours: sundays(...pairs).hours, holidays: [], callback }),
      ),
    ]
      .slice(0, 3)
      .map(({ start }) => rome(start)?.slice(11, 16));
  };

  test('a window of which nothing is left takes nothing over', () => {
    expect(slotsOf(30, ['02:30', '03:15'], ['03:15', '05:00'])).toEqual(['03:15', '03:45', '04:15']);
  });

  test('a window that the clock moves behind the beginning of the next takes over from it', () => {
    expect(slotsOf(20, ['02:30', '02:45'], ['03:00', '05:00'])).toEqual(['03:00', '03:30', '03:50']);
  });

  test('a day of which nothing is left is closed, though it has hours', () => {
    const policy = aPolicy({
      timeZone: 'Pacific/Apia',
      hours: [{ from: null, week: { friday: [{ from: '09:00', to: '12:00' }] } }],
      holidays: [],
    });
    const [skipped, before] = [
      calendarDays('2011-12-30', '2011-12-30', policy)[0],
      calendarDays('2011-12-23', '2011-12-23', policy)[0],
    ];
    expect(skipped).toMatchObject({ date: '2011-12-30', intervals: [], cause: { kind: 'closure' } });
    expect(before).toMatchObject({ date: '2011-12-23', cause: null });
    expect(supportStatus('2011-12-30T10:00Z', policy)).toMatchObject({
      open: false,
      opensAt: new Date('2012-01-06T09:00+14:00'),
    });
  });
});

test('what is dated is listed by date, then by id', () => {
  const entry = (date: string, id: string) => ({ date, id });
  const order = ['2027-01-01 a', '2027-01-01 b', '2027-01-01 b', '2027-02-01 a'];
  const shuffled = [
    entry('2027-02-01', 'a'),
    entry('2027-01-01', 'b'),
    entry('2027-01-01', 'a'),
    entry('2027-01-01', 'b'),
  ];
  expect(shuffled.sort(byDateThenId).map(({ date, id }) => `${date} ${id}`)).toEqual(order);
  expect(byDateThenId(entry('2027-01-01', 'a'), entry('2027-01-01', 'a'))).toBe(0);
});
