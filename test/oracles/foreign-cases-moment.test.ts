// Facts from moment-business-time: test/spec.business-hours.js.
import { describe } from 'vitest';
import { deskWith, holidayOn } from './desk.ts';
import { facts } from './foreign-case.ts';

const HOUR = 60;
const SECOND = 1 / 60;
const MS = SECOND / 1000;
const nineToFive = () => deskWith({ workdays: '09:00-17:00' });

describe('moment-business-time: hours', () => {
  facts(nineToFive, [
    ['a Saturday is closed', '2015-02-28T10:13', 'closed'],
    ['a Thursday morning is open', '2015-02-26T10:12:34', 'open'],
    ['the opening instant is open', '2017-06-26T09:00', 'open'],
    ['turned: the closing instant is closed', '2017-06-26T17:00', 'closed'],
    ['from a Saturday to Monday', '2015-02-28T10:13', 'opens', '2015-03-02T09:00'],
    ['after closing time to the next morning', '2015-02-26T17:30', 'opens', '2015-02-27T09:00'],
    ['before opening time to the same morning', '2015-02-26T07:30', 'opens', '2015-02-26T09:00'],
  ]);
});

describe('moment-business-time: on', () => {
  facts(nineToFive, [
    ['within the day, seconds kept', '2015-02-26T10:12:34', 'plus', 2 * HOUR, '2015-02-26T12:12:34'],
    ['from a Saturday', '2015-02-28T10:13', 'plus', 2 * HOUR, '2015-03-02T11:00'],
    ['over a night', '2015-02-26T10:12:34', 'plus', 9 * HOUR, '2015-02-27T11:12:34'],
    ['over a night and a weekend', '2015-02-26T10:12:34', 'plus', 19 * HOUR, '2015-03-02T13:12:34'],
    ['two days and an hour', '2016-03-21T15:30', 'plus', 17 * HOUR, '2016-03-23T16:30'],
    ['two days and two hours: a third night', '2016-03-21T15:30', 'plus', 18 * HOUR, '2016-03-24T09:30'],
    ['over several weeks', '2015-02-26T10:12:34', 'plus', 108 * HOUR, '2015-03-17T14:12:34'],
    ['from the last instant of the day', '2015-02-26T16:59:59.700', 'plus', 45, '2015-02-27T09:44:59.700'],
    ['seconds over a night', '2015-02-26T16:59:59.700', 'plus', 45 * SECOND, '2015-02-27T09:00:44.700'],
    ['milliseconds within the day', '2015-02-26T10:12:34', 'plus', 555 * MS, '2015-02-26T10:12:34.555'],
    ['milliseconds over a night', '2015-02-26T16:59:59.700', 'plus', 555 * MS, '2015-02-27T09:00:00.255'],
    ['in a leap year', '2020-01-06T13:00', 'plus', SECOND, '2020-01-06T13:00:01'],
  ]);
});

describe('moment-business-time: back', () => {
  facts(nineToFive, [
    ['from a Sunday', '2015-03-01T16:12:34', 'plus', -2 * HOUR, '2015-02-27T15:00'],
    ['over a night', '2015-02-26T16:12:34', 'plus', -9 * HOUR, '2015-02-25T15:12:34'],
    ['over several weeks', '2015-02-26T16:12:34', 'plus', -108 * HOUR, '2015-02-09T12:12:34'],
    ['from the first instant of the day', '2015-02-26T09:00:00.700', 'plus', -45, '2015-02-25T16:15:00.700'],
    ['seconds over a night', '2015-02-26T09:00:20', 'plus', -45 * SECOND, '2015-02-25T16:59:35'],
    ['milliseconds over a night', '2015-02-26T09:00:00.100', 'plus', -555 * MS, '2015-02-25T16:59:59.545'],
  ]);
});

describe('moment-business-time: days with hours of their own', () => {
  facts(
    () =>
      deskWith({
        monday: '12:00-17:00',
        tuesday: '09:30-17:00',
        wednesday: '10:00-17:00',
        thursday: '09:00-17:00',
        friday: '09:30-17:00',
      }),
    [
      ['Monday opens late', '2015-02-23T10:00', 'closed'],
      ['two hours from before the late opening', '2015-02-23T10:00', 'plus', 2 * HOUR, '2015-02-23T14:00'],
      ['fifteen hours over three openings', '2015-02-23T10:00', 'plus', 15 * HOUR, '2015-02-25T12:30'],
    ],
  );
  facts(
    () => deskWith({ workdays: '09:30-17:00', wednesday: '09:30-13:00' }),
    [
      ['Wednesday closes early', '2015-02-25T16:00', 'closed'],
      ['on from after the early closing', '2015-02-25T16:00', 'plus', 2 * HOUR, '2015-02-26T11:30'],
      ['back from after the early closing', '2015-02-25T16:00', 'plus', -8 * HOUR, '2015-02-24T12:30'],
      ['between, over the short day', '2015-02-23T10:00', 'until', '2015-02-26T14:00', 22.5 * HOUR],
    ],
  );
  facts(
    () => deskWith({ workdays: '09:30-17:00', friday: '', sunday: '09:30-17:00' }),
    [
      ['a week from Sunday to Thursday: Friday is closed', '2015-02-27T16:00', 'closed'],
      ['and Sunday is open', '2015-03-01T10:00', 'open'],
    ],
  );
});

describe('moment-business-time: between', () => {
  facts(nineToFive, [
    ['on one day', '2015-02-27T10:00', 'until', '2015-02-27T13:30', 210],
    ['backwards on one day', '2015-02-27T13:30', 'until', '2015-02-27T10:00', -210],
    ['over a weekend', '2015-02-27T10:00', 'until', '2015-03-02T13:30', 11.5 * HOUR],
    ['from a closed day', '2015-02-21T10:00', 'until', '2015-02-27T15:00', 4.75 * 8 * HOUR],
    ['nothing through a night', '2016-10-16T18:00', 'until', '2016-10-17T06:00', 0],
  ]);
});

describe('moment-business-time: a holiday once and one of every year', () => {
  const christmas = { kind: 'fixed', on: '12-25', name: { it: 'Natale', en: 'Christmas' } } as const;
  facts(
    () => deskWith({ workdays: '09:00-17:00' }, { holidays: [holidayOn('2015-02-27'), christmas] }),
    [
      ['closed once', '2015-02-27T10:00', 'closed'],
      ['on, over holiday and weekend', '2015-02-26T12:00', 'plus', 8 * HOUR, '2015-03-02T12:00'],
      ['backwards, over holiday and weekend', '2015-03-02T12:00', 'until', '2015-02-26T12:00', -8 * HOUR],
      ['closed every year: 2015', '2015-12-25T10:00', 'closed'],
      ['closed every year: 2018', '2018-12-25T10:00', 'closed'],
    ],
  );
});
