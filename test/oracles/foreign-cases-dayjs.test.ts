// Facts from dayjs-business-time: test/{addBusinessHours,addBusinessMinutes,addBusinessTime,businessHoursDiff,
// businessMinutesDiff,nextBusinessTime,subtractBusinessHours,subtractBusinessMinutes,exceptionsBusinessTime}.spec.ts.
import { describe } from 'vitest';
import { deskWith, holidayOn, overrideOn } from './desk.ts';
import { facts } from './foreign-case.ts';

const HOUR = 60;
const desk = () =>
  deskWith(
    { workdays: '09:00-17:00', wednesday: '09:00-12:00 13:00-18:00' },
    { holidays: ['2021-01-01', '2021-01-25', '2021-06-03'].map(holidayOn) },
  );

describe('dayjs-business-time: the next opening', () => {
  facts(desk, [
    ['before opening time', '2021-02-01T08:00', 'opens', '2021-02-01T09:00'],
    ['in the middle of a holiday', '2021-01-25T15:00', 'opens', '2021-01-26T09:00'],
    ['in the lunch break of a Wednesday', '2021-02-03T12:30', 'opens', '2021-02-03T13:00'],
    ['on a Friday evening', '2021-01-29T19:00', 'opens', '2021-02-01T09:00'],
    ['on the eve of a holiday', '2021-06-02T22:00', 'opens', '2021-06-04T09:00'],
    ['before a weekend and a holiday together', '2021-01-22T20:00', 'opens', '2021-01-26T09:00'],
  ]);
});

describe('dayjs-business-time: on', () => {
  facts(desk, [
    ['within a window', '2021-02-08T09:00', 'plus', 3 * HOUR, '2021-02-08T12:00'],
    ['over the lunch break', '2021-02-03T11:30', 'plus', 5 * HOUR, '2021-02-03T17:30'],
    ['over the lunch break, odd minutes', '2021-02-03T11:30', 'plus', 33, '2021-02-03T13:03'],
    ['over a weekend', '2021-02-19T15:00', 'plus', 4 * HOUR, '2021-02-22T11:00'],
    ['over a weekend, minutes', '2021-02-19T16:30', 'plus', 45, '2021-02-22T09:15'],
    ['over a holiday, from the longer day', '2021-06-02T17:00', 'plus', 2 * HOUR, '2021-06-04T10:00'],
    ['over a holiday, minutes', '2021-06-02T17:55', 'plus', 10, '2021-06-04T09:05'],
    [
      'over a long weekend, to the end of a first window',
      '2021-01-22T12:00',
      'plus',
      16 * HOUR,
      '2021-01-27T12:00',
    ],
    ['from the closing instant', '2021-01-22T17:00', 'plus', 16, '2021-01-26T09:16'],
  ]);
});

describe('dayjs-business-time: back', () => {
  facts(desk, [
    ['to the opening instant', '2021-02-08T12:00', 'plus', -3 * HOUR, '2021-02-08T09:00'],
    ['over the lunch break', '2021-02-03T17:30', 'plus', -5 * HOUR, '2021-02-03T11:30'],
    ['over the lunch break, minutes', '2021-02-03T13:30', 'plus', -50, '2021-02-03T11:40'],
    ['over a weekend', '2021-02-22T11:00', 'plus', -4 * HOUR, '2021-02-19T15:00'],
    ['over a weekend, odd minutes', '2021-02-22T09:30', 'plus', -33, '2021-02-19T16:57'],
    ['over a holiday', '2021-06-04T10:00', 'plus', -2 * HOUR, '2021-06-02T17:00'],
    ['over a holiday, odd minutes', '2021-06-04T09:15', 'plus', -28, '2021-06-02T17:47'],
    ['over a long weekend, two days', '2021-01-26T12:00', 'plus', -16 * HOUR, '2021-01-21T12:00'],
  ]);
});

describe('dayjs-business-time: between', () => {
  facts(desk, [
    ['within a window', '2021-02-08T09:00', 'until', '2021-02-08T11:00', 2 * HOUR],
    [
      'a day later at the same time is one day of hours',
      '2021-02-08T16:45',
      'until',
      '2021-02-09T16:45',
      8 * HOUR,
    ],
    ['over a night', '2021-02-08T16:45', 'until', '2021-02-09T10:15', 90],
    ['over the lunch break', '2021-02-10T10:30', 'until', '2021-02-10T16:00', 4.5 * HOUR],
    ['over a holiday', '2021-06-02T10:00', 'until', '2021-06-04T12:00', 10 * HOUR],
    ['over a weekend', '2021-02-05T15:00', 'until', '2021-02-08T14:30', 7.5 * HOUR],
    ['over a long weekend', '2021-01-22T14:00', 'until', '2021-01-26T11:00', 5 * HOUR],
  ]);
});

describe('dayjs-business-time: a desk that opens only on listed dates', () => {
  facts(
    () =>
      deskWith(
        {},
        { overrides: ['2024-03-19', '2024-03-20'].map((date) => overrideOn(date, '08:00-17:00')) },
      ),
    [
      ['is open on one of them', '2024-03-19T12:00', 'open'],
      ['not before its hours', '2024-03-19T06:00', 'closed'],
      ['and never again after the last', '2024-03-20T08:01', 'opens', null],
    ],
  );
});
