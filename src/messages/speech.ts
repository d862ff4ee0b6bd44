import { type DayNumber, readCivilDate } from '../time/civil-date.ts';
import { readInstant } from '../time/instant.ts';
import { clean, USER_TEXT } from './clean.ts';
import { dayText, type MessageLocale, type Particle, rangeText, weekdayText, withParticle } from './dates.ts';
import { andText, orText } from './lists.ts';
import { momentText, spanText, timeText, type WallMoment, wallMoment, windowText } from './moments.ts';
import { decimalText, sizeText, wholeText } from './numbers.ts';

/**
 * How dates, times, numbers and quotations sound in one language and one time zone. Every part takes `unknown` where
 * the value may come from JSON, and throws a TypeError or RangeError for a value that it cannot word.
 */
export type Speech = {
  readonly locale: MessageLocale;
  readonly timeZone: string;
  /** "16 novembre 2026"; in Italian after a particle, if one is given. */
  day(date: unknown, particle?: Particle, withYear?: boolean): string;
  weekday(date: unknown): string;
  /** "dal 12 al 16 novembre 2026"; one day alone: "il 16 novembre 2026". */
  range(from: unknown, to: unknown, withYear?: boolean): string;
  moment(instant: unknown): string;
  /** Only the day when the instant is midnight: "da martedì 17 novembre 2026". */
  dayOrMoment(instant: unknown): string;
  /** Only the time when both are on one civil day. */
  timeOrMoment(instant: unknown, since: unknown): string;
  window(start: unknown, end: unknown): string;
  span(start: unknown, end: unknown): string;
  whole(value: unknown): string;
  decimal(value: unknown, digits: number): string;
  size(bytes: unknown): string;
  /** What a user typed, shortened and cleaned, in quotation marks. */
  quote(text: unknown, max?: number): string;
  /** "a, b e c". */
  and(items: readonly string[]): string;
  or(items: readonly string[]): string;
};

export function speechOf(locale: MessageLocale, timeZone: string): Speech {
  const italian = locale === 'it';
  const wall = (instant: unknown): WallMoment =>
    wallMoment(readInstant(instant, 'value: an instant'), timeZone);
  const civil = (date: unknown): DayNumber => readCivilDate(date, 'value: a date');
  return {
    locale,
    timeZone,
    day: (date, particle, withYear) => {
      const text = dayText(civil(date), locale, withYear);
      return particle === undefined ? text : withParticle(particle, text);
    },
    weekday: (date) => weekdayText(civil(date), locale),
    range: (from, to, withYear) => rangeText(civil(from), civil(to), locale, withYear),
    moment: (instant) => momentText(wall(instant), locale),
    dayOrMoment: (instant) => {
      const moment = wall(instant);
      return moment.minutes === 0 ? weekdayText(moment.day, locale) : momentText(moment, locale);
    },
    timeOrMoment: (instant, since) => {
      const moment = wall(instant);
      if (wall(since).day === moment.day) return timeText(moment);
      const day = weekdayText(moment.day, locale);
      return `${timeText(moment)} ${italian ? 'di' : 'on'} ${day}`;
    },
    window: (start, end) => windowText(wall(start), wall(end), locale),
    span: (start, end) => spanText(wall(start), wall(end), locale),
    whole: (value) => wholeText(value, locale, 'value: a number'),
    decimal: (value, digits) => decimalText(value, digits, locale, 'value: a number'),
    size: (bytes) => sizeText(bytes, locale, 'value: a size'),
    quote: (text, max = USER_TEXT) => {
      const shown = clean(text, max, 'value: a text') || (italian ? 'vuoto' : 'empty');
      return italian ? `«${shown}»` : `“${shown}”`;
    },
    and: (items) => andText(items, locale),
    or: (items) => orText(items, locale),
  };
}

/** A sentence begins with a capital letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
