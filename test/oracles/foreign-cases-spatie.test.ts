// Facts from spatie/opening-hours: tests/OpeningHoursTest.php (its dates without a zone read as UTC).
import { describe } from 'vitest';
import { deskWith, overrideOn } from './desk.ts';
import { facts } from './foreign-case.ts';

describe('spatie: one day a week', () => {
  facts(
    () => deskWith({ monday: '09:00-18:00' }),
    [
      ['inside the window', '2016-09-26T11:00', 'open'],
      ['inside the window, to the millisecond', '2016-09-26T11:12:13.123', 'open'],
      ['the right day at the wrong time', '2016-09-26T20:00', 'closed'],
      ['the right time on the wrong day', '2016-09-27T11:00', 'closed'],
    ],
  );
  facts(
    () => deskWith({ monday: '09:00-18:00' }, { overrides: [overrideOn('2016-09-26', '')] }),
    [
      ['a closure of one date', '2016-09-26T11:00', 'closed'],
      ['the week before it is as ever', '2016-09-19T11:00', 'open'],
    ],
  );
  facts(
    () =>
      deskWith(
        { monday: '09:00-18:00' },
        { overrides: [overrideOn('2016-11-07', '09:00-12:30 13:00-18:00')] },
      ),
    [
      ['a break of half an hour on one date', '2016-11-07T12:45', 'closed'],
      ['after the break', '2016-11-07T12:45', 'opens', '2016-11-07T13:00'],
      ['no break a week later', '2016-11-14T12:45', 'open'],
    ],
  );
});

describe('spatie: dates of every year, and the date that beats them', () => {
  facts(
    () =>
      deskWith(
        { monday: '09:00-18:00' },
        {
          overrides: [
            overrideOn({ yearly: '01-01' }, ''),
            overrideOn({ yearly: '12-25' }, '09:00-12:00'),
            overrideOn({ yearly: '12-26' }, ''),
          ],
        },
      ),
    [
      ['closed on a yearly date', '2017-01-01T11:00', 'closed'],
      ['a weekday without hours stays closed', '2025-12-16T12:00', 'closed'],
      ['an extra opening on a yearly date', '2025-12-25T10:00', 'open'],
      ['a yearly closure beats the weekly hours', '2022-12-26T10:00', 'closed'],
    ],
  );
  facts(
    () =>
      deskWith(
        {},
        { overrides: [overrideOn('2018-01-01', '09:00-18:00'), overrideOn({ yearly: '01-01' }, '')] },
      ),
    [
      ['a once-dated opening beats the yearly closure', '2018-01-01T11:00', 'open'],
      ['a year later the yearly closure holds', '2019-01-01T11:00', 'closed'],
    ],
  );
});

describe('spatie: windows up to and from midnight', () => {
  facts(
    () =>
      deskWith({
        monday: '09:00-24:00',
        tuesday: '00:00-24:00',
        wednesday: '00:00-03:00 09:00-24:00',
        friday: '00:00-03:00',
      }),
    [
      ['two midnights are passed without closing', '2019-02-04T11:00', 'closes', '2019-02-06T03:00'],
      ['the next opening is after all that', '2019-02-04T11:00', 'opens', '2019-02-06T09:00'],
      ['24:00 closes when nothing follows', '2019-02-06T09:00', 'closes', '2019-02-07T00:00'],
      ['turned: an opening at the instant itself counts', '2019-02-06T09:00', 'opens', '2019-02-06T09:00'],
      ['a window that begins at midnight', '2019-02-06T09:01', 'opens', '2019-02-08T00:00'],
      [
        'a day later the midnight opening is the next week’s',
        '2019-02-08T00:01',
        'opens',
        '2019-02-11T09:00',
      ],
    ],
  );
});

describe('spatie: two windows a day', () => {
  facts(
    () => deskWith({ monday: '09:00-11:00 13:00-19:00', tuesday: '09:00-11:00 13:00-19:00' }),
    [
      ['from midnight to the first window', '2016-09-26T00:00', 'opens', '2016-09-26T09:00'],
      ['turned: at the opening itself', '2016-09-26T09:00', 'opens', '2016-09-26T09:00'],
      ['from inside the first to the second', '2016-09-26T09:01', 'opens', '2016-09-26T13:00'],
      ['from the end of the first', '2016-09-26T11:00', 'opens', '2016-09-26T13:00'],
      ['from between the two', '2016-09-26T12:00', 'opens', '2016-09-26T13:00'],
      ['from the end of the day', '2016-09-26T19:00', 'opens', '2016-09-27T09:00'],
    ],
  );
  facts(
    () => deskWith({ monday: '09:00-11:00 13:00-19:00' }),
    [
      ['from midnight to the first closing', '2019-02-11T00:00', 'closes', '2019-02-11T11:00'],
      ['from inside the first window', '2019-02-11T10:00', 'closes', '2019-02-11T11:00'],
      ['from the closing instant to the next one', '2019-02-11T11:00', 'closes', '2019-02-11T19:00'],
      ['from between the two', '2019-02-11T12:00', 'closes', '2019-02-11T19:00'],
      ['from the last closing to the week after', '2019-02-11T19:00', 'closes', '2019-02-18T11:00'],
      ['from the evening to the week after', '2019-02-11T21:00', 'opens', '2019-02-18T09:00'],
    ],
  );
  facts(
    () => deskWith({ monday: '09:00-11:00 13:00-19:00', tuesday: '10:00-11:00 14:00-19:00' }),
    [['the next day has other hours', '2016-09-26T16:00', 'opens', '2016-09-27T10:00']],
  );
  facts(
    () =>
      deskWith(
        { monday: '09:00-11:00 13:00-19:00', tuesday: '10:00-11:00 14:00-19:00' },
        { overrides: [overrideOn('2016-09-26', '')] },
      ),
    [
      ['a closed morning is skipped for the opening', '2016-09-26T04:00', 'opens', '2016-09-27T10:00'],
      ['a closed morning is skipped for the closing', '2016-09-26T04:00', 'closes', '2016-09-27T11:00'],
    ],
  );
});

describe('spatie: the zone of the hours, whatever zone the question comes in', () => {
  facts(
    () =>
      deskWith(
        { monday: '09:00-18:00' },
        { timeZone: 'Europe/Amsterdam', overrides: [overrideOn('2016-11-14', '09:00-13:00')] },
      ),
    [
      ['a minute before nine in Amsterdam, summer', '2016-10-10T06:59', 'closed'],
      ['nine in Amsterdam, summer', '2016-10-10T07:00', 'open'],
      ['just before ten in Denver is a minute before six in Amsterdam', '2016-10-10T15:59', 'open'],
      ['ten in Denver is closing time', '2016-10-10T16:00', 'closed'],
      ['a short day, winter: before its end', '2016-11-14T11:59', 'open'],
      ['a short day, winter: in what would be hours', '2016-11-14T14:59', 'closed'],
    ],
  );
});

describe('spatie: no hours at all', () => {
  facts(
    () => deskWith({}),
    [
      ['is closed', '2016-09-26T11:00', 'closed'],
      ['never opens', '2016-09-26T11:00', 'opens', null],
      ['never closes', '2016-09-26T11:00', 'closes', null],
    ],
  );
});
