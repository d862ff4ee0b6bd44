// Facts from zendesk/biz: spec/calculation/{active,duration_within,for_duration,on_holiday}_spec.rb, spec/time_spec.rb.
import { describe, expect, test } from 'vitest';
import { supportStatus } from '../../src/status.ts';
import { deskWith, holidayOn } from './desk.ts';
import { facts } from './foreign-case.ts';

const sign = {
  monday: '09:00-17:00',
  tuesday: '10:00-16:00',
  wednesday: '09:00-17:00',
  thursday: '10:00-16:00',
  friday: '09:00-17:00',
  saturday: '11:00-14:30',
};
const HOUR = 60;

describe('biz: a week whose days differ', () => {
  facts(
    () => deskWith(sign),
    [
      ['a Sunday has no hours', '2006-01-01T09:00', 'closed'],
      ['the opening instant is open', '2006-01-02T09:00', 'open'],
      ['turned: the closing instant is closed', '2006-01-02T17:00', 'closed'],
      ['noon on Monday is open', '2006-01-02T12:00', 'open'],
      [
        'a whole week adds up over unequal days',
        '2006-01-01T00:00',
        'until',
        '2006-01-08T00:00',
        39.5 * HOUR,
      ],
      ['turned: backwards is negative', '2006-01-08T00:00', 'until', '2006-01-01T00:00', -39.5 * HOUR],
      ['from an instant to itself is nothing', '2006-01-01T00:00', 'until', '2006-01-01T00:00', 0],
      ['19 hours on, over two nights', '2006-01-02T11:00', 'plus', 19 * HOUR, '2006-01-04T16:00'],
      ['19 hours back, over two nights', '2006-01-04T16:00', 'plus', -19 * HOUR, '2006-01-02T11:00'],
    ],
  );
});

describe('biz: a holiday', () => {
  test.each([
    ['its first instant', '2006-01-04T00:00Z', 'public-holiday'],
    ['its noon', '2006-01-04T12:00Z', 'public-holiday'],
    ['the midnight that ends it', '2006-01-05T00:00Z', 'before-opening'],
    ['noon of the next day', '2006-01-05T12:00Z', 'open'],
  ])('%s', (_, at, cause) => {
    const status = supportStatus(at, deskWith(sign, { holidays: [holidayOn('2006-01-04')] }));
    expect(status.open ? 'open' : status.cause.kind).toBe(cause);
  });
});

describe('biz: wall times around the switch of the clocks', () => {
  facts(
    () => deskWith({ daily: '12:30-13:00' }, { timeZone: 'America/Los_Angeles' }),
    [['an ordinary wall time', '2006-01-04T10:00', 'opens', '2006-01-04T20:30']],
  );
  facts(
    () => deskWith({ sunday: '02:30-06:00' }, { timeZone: 'America/Los_Angeles' }),
    [['a wall time in the gap is moved on by an hour', '2014-03-09T00:00', 'opens', '2014-03-09T10:30']],
  );
  facts(
    () => deskWith({ sunday: '01:30-06:00' }, { timeZone: 'America/Los_Angeles' }),
    [['an ambiguous wall time is the summer one', '2014-11-02T00:00', 'opens', '2014-11-02T08:30']],
  );
  facts(
    () => deskWith({ saturday: '09:00-24:00' }, { timeZone: 'America/Sao_Paulo' }),
    [['24:00 of a day after which midnight is missing', '2015-10-17T20:00', 'closes', '2015-10-18T03:00']],
  );
});
