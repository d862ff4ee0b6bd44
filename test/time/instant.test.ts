import { runInNewContext } from 'node:vm';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { EARLIEST, formatInstant, LATEST, readInstant } from '../../src/time/instant.ts';
import { hostile } from '../world/hostile.ts';

const NOON = Date.UTC(2026, 10, 16, 12);

describe('an instant is read from', () => {
  test.each<[string, unknown]>([
    ['a Date', new Date(NOON)],
    ['epoch milliseconds', NOON],
    ['epoch milliseconds with a fraction, which is cut towards the past', NOON + 0.9],
    ['a text in UTC', '2026-11-16T12:00:00Z'],
    ['a text without seconds', '2026-11-16T12:00Z'],
    ['a text with small letters', '2026-11-16t12:00:00z'],
    ['a text with a space for the T', '2026-11-16 12:00:00Z'],
    ['an Italian winter offset', '2026-11-16T13:00:00+01:00'],
    ['an offset west of Greenwich', '2026-11-16T07:00:00-05:00'],
    ['an offset with minutes', '2026-11-16T17:30:00+05:30'],
    ['an offset that reaches the day before', '2026-11-15T22:00-14:00'],
    ['an unknown local offset, -00:00', '2026-11-16T12:00:00-00:00'],
    ['three digits of a second', '2026-11-16T12:00:00.000Z'],
    ['nine digits of a second', '2026-11-16T12:00:00.000999999Z'],
    ['a Date of another realm', runInNewContext(`new Date(${NOON})`)],
    ['a Temporal.Instant', Temporal.Instant.fromEpochMilliseconds(NOON)],
    [
      'a Temporal.ZonedDateTime',
      Temporal.Instant.fromEpochMilliseconds(NOON).toZonedDateTimeISO('Europe/Rome'),
    ],
    ['anything with epochMilliseconds', { epochMilliseconds: NOON }],
  ])('%s', (_, value) => {
    expect(readInstant(value, 'at')).toBe(NOON);
  });

  test('one digit of a second counts as tenths', () => {
    expect(readInstant('2026-11-16T12:00:00.5Z', 'at')).toBe(NOON + 500);
  });
});

describe('a RangeError that names the value answers', () => {
  test.each([
    ['a text without offset', '2026-11-16T12:00:00'],
    ['a day alone', '2026-11-16'],
    ['a day that does not exist', '2026-02-30T12:00Z'],
    ['29 February of a common year', '2026-02-29T12:00Z'],
    ['month 13', '2026-13-01T12:00Z'],
    ['month 0', '2026-00-10T12:00Z'],
    ['day 0', '2026-11-00T12:00Z'],
    ['24:00', '2026-11-16T24:00Z'],
    ['minute 60', '2026-11-16T12:60Z'],
    ['a leap second', '2026-12-31T23:59:60Z'],
    ['an offset of 24 hours', '2026-11-16T12:00+24:00'],
    ['an offset of 60 minutes', '2026-11-16T12:00+01:60'],
    ['an offset without colon', '2026-11-16T12:00+0100'],
    ['an offset of hours alone', '2026-11-16T12:00+01'],
    ['a named zone', '2026-11-16T12:00[Europe/Rome]'],
    ['an Italian date', '16/11/2026 12:00'],
    ['words', 'lunedì alle 12'],
    ['a text of digits', '1795262400000'],
    ['the date of an e-mail', 'Mon, 16 Nov 2026 12:00:00 +0100'],
    ['an empty text', ''],
    ['spaces around', ' 2026-11-16T12:00Z '],
    ['a five-digit year', '12026-11-16T12:00Z'],
    ['comma for the fraction', '2026-11-16T12:00:00,5Z'],
    ['digits of another script', '２０２６-11-16T12:00Z'],
    ['a line feed at the end', '2026-11-16T12:00Z\n'],
  ])('%s', (_, value) => {
    const read = () => readInstant(value, 'facts.receivedAt');
    expect(read).toThrow(RangeError);
    expect(read).toThrow(`facts.receivedAt is ${JSON.stringify(value)}`);
  });

  test.each<[string, unknown, string]>([
    ['an invalid Date', new Date(Number.NaN), 'at is an invalid date'],
    ['an invalid Date of another realm', runInNewContext('new Date(NaN)'), 'at is an invalid date'],
    ['NaN', Number.NaN, 'at is an invalid date'],
    ['a moment before 1970', -1, 'at is 1969-12-31T23:59:59.999Z'],
    ['a moment from 2101 on', LATEST, 'at is 2101-01-01T00:00:00.000Z'],
    ['infinity', Number.POSITIVE_INFINITY, 'at is Infinity'],
    ['a number that no Date holds', 1e300, 'at is 1e+300'],
    ['a text before 1970', '1969-12-31T23:59:59Z', 'at is 1969-12-31T23:59:59.000Z'],
    ['a text in 1970 by its clock alone', '1970-01-01T00:00+01:00', 'at is 1969-12-31T23:00:00.000Z'],
  ])('%s', (_, value, words) => {
    const read = () => readInstant(value, 'at');
    expect(read).toThrow(RangeError);
    expect(read).toThrow(words);
  });

  test('a very long text is quoted in short', () => {
    const message = (() => {
      try {
        return String(readInstant('9'.repeat(10_000_000), 'at'));
      } catch (error) {
        return (error as Error).message;
      }
    })();
    expect(message.length).toBeLessThan(300);
  });
});

describe('a TypeError answers', () => {
  const texts = ['a text', 'an empty text', 'a lone surrogate', 'right-to-left marks'];
  const readable = [
    'zero',
    'NaN',
    'Infinity',
    'a Date',
    'an invalid Date',
    'a text of ten million characters',
  ];
  const others = Object.keys(hostile).filter(
    (name) => ![...texts, ...readable, 'a proxy that throws'].includes(name),
  );
  test.each(others)('%s', (name) => {
    expect(() => readInstant(hostile[name]?.(), 'at')).toThrow(TypeError);
  });
});

test('the first and the last moment are answered for', () => {
  expect(readInstant('1970-01-01T00:00:00Z', 'at')).toBe(EARLIEST);
  expect(readInstant('2100-12-31T23:59:59.999Z', 'at')).toBe(LATEST - 1);
});

test('instants inside plain JSON are ISO 8601 in UTC', () => {
  expect(formatInstant(NOON)).toBe('2026-11-16T12:00:00.000Z');
});
