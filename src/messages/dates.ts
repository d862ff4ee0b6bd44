import { enGB } from 'date-fns/locale/en-GB';
import { it } from 'date-fns/locale/it';
import { type DayNumber, MS_PER_DAY } from '../time/civil-date.ts';

/** The language of a message. */
export type MessageLocale = 'it' | 'en';

/** Italian words that melt with the article of the date: "dal 12", but "dall’8". */
export type Particle = 'il' | 'dal' | 'al' | 'del';

const ELIDED: Readonly<Record<Particle, string>> = { il: 'l’', dal: 'dall’', al: 'all’', del: 'dell’' };

type Month = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
type WeekdayIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6;

function localize(locale: MessageLocale): typeof it.localize {
  return locale === 'it' ? it.localize : enGB.localize;
}

function utc(day: DayNumber): Date {
  return new Date(day * MS_PER_DAY);
}

function dayOfMonth(day: DayNumber, locale: MessageLocale): string {
  const number = utc(day).getUTCDate();
  return locale === 'it' && number === 1 ? '1°' : String(number);
}

function monthName(day: DayNumber, locale: MessageLocale): string {
  return localize(locale).month(utc(day).getUTCMonth() as Month);
}

/** "16 novembre 2026", "1° dicembre 2026"; "16 November 2026"; without the year when it goes without saying. */
export function dayText(day: DayNumber, locale: MessageLocale, withYear = true): string {
  const text = `${dayOfMonth(day, locale)} ${monthName(day, locale)}`;
  return withYear ? `${text} ${utc(day).getUTCFullYear()}` : text;
}

/** "lunedì 16 novembre 2026"; "Monday 16 November 2026". */
export function weekdayText(day: DayNumber, locale: MessageLocale): string {
  return `${localize(locale).day(utc(day).getUTCDay() as WeekdayIndex)} ${dayText(day, locale)}`;
}

/** `text` begins with the number of the day: before 8 and 11, which are read "otto" and "undici", the vowel falls. */
export function withParticle(particle: Particle, text: string): string {
  return /^(8|11)\b/.test(text) ? `${ELIDED[particle]}${text}` : `${particle} ${text}`;
}

/** "dal 12 al 16 novembre 2026", "il 16 novembre 2026"; "from 12 to 16 November 2026", "on 16 November 2026". */
export function rangeText(from: DayNumber, to: DayNumber, locale: MessageLocale, withYear = true): string {
  const last = dayText(to, locale, withYear);
  if (from === to) return locale === 'it' ? withParticle('il', last) : `on ${last}`;
  const [a, b] = [utc(from), utc(to)];
  const sameYear = a.getUTCFullYear() === b.getUTCFullYear();
  const sameMonth = sameYear && a.getUTCMonth() === b.getUTCMonth();
  const first = sameMonth ? dayOfMonth(from, locale) : dayText(from, locale, withYear && !sameYear);
  return locale === 'it'
    ? `${withParticle('dal', first)} ${withParticle('al', last)}`
    : `from ${first} to ${last}`;
}
