// Facts from pandas: pandas/tests/tseries/offsets/test_business_hour.py. Its closing instant is inclusive and its sums
// leave it for the next opening: those rows are turned.
import { describe } from 'vitest';
import { deskWith } from './desk.ts';
import { facts } from './foreign-case.ts';

const HOUR = 60;

describe('pandas: nine to five', () => {
  facts(
    () => deskWith({ workdays: '09:00-17:00' }),
    [
      ['the opening instant is open', '2014-07-01T09:00', 'open'],
      ['a minute before it is not', '2014-07-01T08:59', 'closed'],
      ['turned: the closing instant is closed', '2014-07-01T17:00', 'closed'],
      ['a minute after it is closed', '2014-07-01T17:01', 'closed'],
      ['a Saturday', '2014-07-05T09:00', 'closed'],
      ['from a Saturday to Monday', '2014-07-05T16:00', 'opens', '2014-07-07T09:00'],
      ['an hour from midnight', '2014-07-03T00:00', 'plus', HOUR, '2014-07-03T10:00'],
      ['turned: an hour that ends at closing time', '2014-07-01T16:00', 'plus', HOUR, '2014-07-01T17:00'],
      ['an hour over the night, seconds kept', '2014-07-01T16:30:15', 'plus', HOUR, '2014-07-02T09:30:15'],
      ['an hour from closing time', '2014-07-01T17:00', 'plus', HOUR, '2014-07-02T10:00'],
      ['an hour over the weekend', '2014-07-04T16:30', 'plus', HOUR, '2014-07-07T09:30'],
      ['four hours over the night', '2014-07-01T15:00', 'plus', 4 * HOUR, '2014-07-02T11:00'],
      ['an hour back to opening time', '2014-07-01T10:00', 'plus', -HOUR, '2014-07-01T09:00'],
      ['an hour back over the night', '2014-07-01T09:30:15', 'plus', -HOUR, '2014-06-30T16:30:15'],
      ['an hour back from closing time', '2014-07-01T17:00', 'plus', -HOUR, '2014-07-01T16:00'],
      ['an hour back from Monday’s opening', '2014-07-07T09:00', 'plus', -HOUR, '2014-07-04T16:00'],
      ['four hours back from a Saturday', '2014-07-05T15:00', 'plus', -4 * HOUR, '2014-07-04T13:00'],
      ['nothing at all stays where it is', '2014-07-05T15:00', 'plus', 0, '2014-07-05T15:00'],
    ],
  );
});

describe('pandas: a short window', () => {
  facts(
    () => deskWith({ workdays: '13:00-16:00' }),
    [
      ['two hours over the night', '2014-07-02T14:30', 'plus', 2 * HOUR, '2014-07-03T13:30'],
      ['turned: two hours to closing time', '2014-07-02T14:00', 'plus', 2 * HOUR, '2014-07-02T16:00'],
      ['two hours over the weekend', '2014-07-04T14:30:30', 'plus', 2 * HOUR, '2014-07-07T13:30:30'],
      ['an hour back from opening time', '2014-07-02T13:00', 'plus', -HOUR, '2014-07-01T15:00'],
    ],
  );
  facts(
    () => deskWith({ workdays: '10:00-16:00' }),
    [['three hours back over the night', '2014-07-04T12:30:30', 'plus', -3 * HOUR, '2014-07-03T15:30:30']],
  );
});

describe('pandas: a night shift belongs to the day on which it begins', () => {
  facts(
    () => deskWith({ workdays: '19:00-05:00' }),
    [
      ['its opening instant', '2014-07-01T19:00', 'open'],
      ['midnight is in it', '2014-07-02T00:00', 'open'],
      ['by day it is closed', '2014-07-01T15:00', 'closed'],
      ['Friday’s shift runs into Saturday', '2014-07-05T01:00', 'open'],
      ['turned: its closing instant is closed', '2014-07-05T05:00', 'closed'],
      ['Sunday has no shift', '2014-07-06T23:00', 'closed'],
      ['so Monday morning is closed', '2014-07-07T03:00', 'closed'],
      ['an hour over midnight', '2014-07-04T23:00', 'plus', HOUR, '2014-07-05T00:00'],
      ['an hour from one shift to the next', '2014-07-02T04:30', 'plus', HOUR, '2014-07-02T19:30'],
      ['an hour from Saturday morning to Monday night', '2014-07-05T04:30', 'plus', HOUR, '2014-07-07T19:30'],
      ['an hour back over midnight', '2014-07-03T00:00', 'plus', -HOUR, '2014-07-02T23:00'],
      ['an hour back from the opening instant', '2014-07-02T19:00', 'plus', -HOUR, '2014-07-02T04:00'],
      [
        'an hour back from Monday night to Saturday',
        '2014-07-07T19:30:30',
        'plus',
        -HOUR,
        '2014-07-05T04:30:30',
      ],
      ['the shift closes on the next day', '2014-07-01T20:00', 'closes', '2014-07-02T05:00'],
    ],
  );
  facts(
    () => deskWith({ workdays: '21:30-06:30' }),
    [['between two shifts', '2014-07-01T10:00', 'opens', '2014-07-01T21:30']],
  );
});

describe('pandas: from midnight to eleven at night', () => {
  facts(
    () => deskWith({ workdays: '00:00-23:00' }),
    [
      ['four hours over the closed hour', '2014-07-03T22:30', 'plus', 4 * HOUR, '2014-07-04T03:30'],
      ['four hours over the weekend', '2014-07-04T22:00', 'plus', 4 * HOUR, '2014-07-07T03:00'],
      ['four hours back over the closed hour', '2014-07-04T03:20', 'plus', -4 * HOUR, '2014-07-03T22:20'],
      ['four hours back over the weekend', '2014-07-07T03:00', 'plus', -4 * HOUR, '2014-07-04T22:00'],
    ],
  );
});

describe('pandas: a break', () => {
  facts(
    () => deskWith({ workdays: '09:00-12:00 14:00-18:00' }),
    [
      ['turned: an hour to the break', '2014-07-01T11:00', 'plus', HOUR, '2014-07-01T12:00'],
      ['an hour from the break', '2014-07-01T13:00', 'plus', HOUR, '2014-07-01T15:00'],
      ['four hours over the break', '2014-07-01T11:00', 'plus', 4 * HOUR, '2014-07-01T17:00'],
      ['four hours over night', '2014-07-01T16:00', 'plus', 4 * HOUR, '2014-07-02T11:00'],
      ['an hour over the weekend', '2014-07-04T17:30', 'plus', HOUR, '2014-07-07T09:30'],
      [
        'four hours back over the break and the night',
        '2014-07-01T11:00',
        'plus',
        -4 * HOUR,
        '2014-06-30T16:00',
      ],
      ['four hours back from the break', '2014-07-01T13:00', 'plus', -4 * HOUR, '2014-06-30T17:00'],
      ['four hours back over the break', '2014-07-01T17:00', 'plus', -4 * HOUR, '2014-07-01T11:00'],
    ],
  );
  facts(
    () => deskWith({ workdays: '03:00-05:00 19:00-01:00' }),
    [
      [
        'an early window and a night shift: back to the early one',
        '2014-07-02T19:30',
        'plus',
        -HOUR,
        '2014-07-02T04:30',
      ],
      ['back to the start of the early window', '2014-07-02T04:00', 'plus', -HOUR, '2014-07-02T03:00'],
    ],
  );
  facts(
    () => deskWith({ workdays: '19:00-21:00 23:00-05:00' }),
    [
      ['two windows at night: closed between them', '2014-07-04T22:00', 'closed'],
      ['two windows at night: open in the second', '2014-07-05T01:00', 'open'],
    ],
  );
});
