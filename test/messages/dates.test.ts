import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/messages/explain.ts';
import { speechOf } from '../../src/messages/speech.ts';
import { anAcceptedDecision, locales } from './examples.ts';

const HOUR = 3_600_000;
const rome = speechOf('it', 'Europe/Rome');

/** What luxon writes; people write the first of an Italian month as 1°. */
function luxonMoment(ms: number, zone: string, locale: 'it' | 'en'): string {
  const moment = DateTime.fromMillis(ms, { zone }).setLocale(locale === 'it' ? 'it' : 'en-GB');
  const text = moment.toFormat(`cccc d LLLL yyyy '${locale === 'it' ? 'alle' : 'at'}' HH:mm`);
  return locale === 'it' ? text.replace(/^(\S+) 1 /, '$1 1° ') : text;
}

describe('instants', () => {
  const switches = [
    ['Europe/Rome', '2026-03-29T01:00:00Z'],
    ['Europe/Rome', '2026-10-25T01:00:00Z'],
    ['America/New_York', '2026-11-01T06:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
    ['Africa/Cairo', '2026-04-23T22:00:00Z'],
    ['Europe/Rome', '2026-12-31T23:00:00Z'],
  ] as const;

  test.each(switches)('in %s around %s are told as luxon tells them', (zone, at) => {
    for (let ms = Date.parse(at) - 30 * HOUR; ms <= Date.parse(at) + 30 * HOUR; ms += HOUR / 2) {
      for (const locale of locales)
        expect(speechOf(locale, zone).moment(ms)).toBe(luxonMoment(ms, zone, locale));
    }
  });

  test('of a whole year have the right weekday and month', () => {
    for (let ms = Date.UTC(2027, 0, 1, 8); ms < Date.UTC(2028, 0, 1); ms += 24 * HOUR) {
      for (const locale of locales) {
        expect(speechOf(locale, 'Europe/Rome').moment(ms)).toBe(luxonMoment(ms, 'Europe/Rome', locale));
      }
    }
  });
});

describe('callback windows', () => {
  const told = (start: string, end: string, locale: 'it' | 'en') => {
    const callback = { start: new Date(start), end: new Date(end) };
    return explain(anAcceptedDecision({ callback, advice: [] }), { locale, audience: 'customer' }).split(
      '\n',
    )[1];
  };

  test('keep their wall time on both sides of the change to summer time', () => {
    expect(told('2026-03-27T09:00:00Z', '2026-03-27T09:30:00Z', 'it')).toContain(
      'venerdì 27 marzo 2026 tra le 10:00 e le 10:30',
    );
    expect(told('2026-03-30T08:00:00Z', '2026-03-30T08:30:00Z', 'it')).toContain(
      'lunedì 30 marzo 2026 tra le 10:00 e le 10:30',
    );
  });

  test('inside the repeated hour name their offsets', () => {
    expect(told('2026-10-25T00:30:00Z', '2026-10-25T01:00:00Z', 'en')).toBe(
      'The callback is expected on Sunday 25 October 2026 between 02:30 (UTC+2) and 02:00 (UTC+1).',
    );
  });

  test('that end at midnight end at 24:00', () => {
    expect(told('2026-11-23T22:30:00Z', '2026-11-23T23:00:00Z', 'it')).toContain(
      'lunedì 23 novembre 2026 tra le 23:30 e le 24:00',
    );
  });

  test('over midnight name both days', () => {
    expect(told('2026-11-23T22:45:00Z', '2026-11-23T23:15:00Z', 'it')).toBe(
      'La richiamata è attesa tra le 23:45 di lunedì 23 novembre 2026 e le 00:15 di martedì 24 novembre 2026.',
    );
    expect(told('2026-11-23T22:45:00Z', '2026-11-23T23:15:00Z', 'en')).toBe(
      'The callback is expected between 23:45 on Monday 23 November 2026 and 00:15 on Tuesday 24 November 2026.',
    );
  });
});

describe('civil days', () => {
  test('of a range say what they share only once', () => {
    expect(rome.range('2026-11-12', '2026-11-16')).toBe('dal 12 al 16 novembre 2026');
    expect(rome.range('2026-11-28', '2026-12-01')).toBe('dal 28 novembre al 1° dicembre 2026');
    expect(rome.range('2026-12-28', '2027-01-08')).toBe('dal 28 dicembre 2026 all’8 gennaio 2027');
    expect(rome.range('2026-11-11', '2026-11-11')).toBe('l’11 novembre 2026');
    const english = speechOf('en', 'Europe/Rome');
    expect(english.range('2026-11-12', '2026-11-16')).toBe('from 12 to 16 November 2026');
    expect(english.range('2026-12-28', '2027-01-08')).toBe('from 28 December 2026 to 8 January 2027');
    expect(english.range('2026-11-11', '2026-11-11')).toBe('on 11 November 2026');
  });

  test('take the article apart only before eight and eleven', () => {
    expect(
      ['2026-11-01', '2026-11-08', '2026-11-11', '2026-11-18'].map((day) => rome.day(day, 'del')),
    ).toEqual([
      'del 1° novembre 2026',
      'dell’8 novembre 2026',
      'dell’11 novembre 2026',
      'del 18 novembre 2026',
    ]);
  });
});

describe('numbers', () => {
  test('are grouped as each language groups them', () => {
    expect(rome.whole(1_234_567)).toBe('1.234.567');
    expect(speechOf('en', 'UTC').whole(999)).toBe('999');
    expect(rome.decimal(0.29, 2)).toBe('0,29');
    expect(rome.size(10_485_760)).toBe('10,4 MB');
    expect(rome.size(512_000)).toBe('512 kB');
  });

  test('in a list are joined as they are spoken', () => {
    expect(rome.and(['a', 'b', 'eventi'])).toBe('a, b ed eventi');
    expect(rome.and(['uno'])).toBe('uno');
    expect(speechOf('en', 'UTC').or(['a', 'b', 'c'])).toBe('a, b or c');
  });
});
