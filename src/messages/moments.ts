import { type DayNumber, MS_PER_DAY, yearOfDay } from '../time/civil-date.ts';
import { formatCivilTime, MINUTES_PER_DAY } from '../time/civil-time.ts';
import { zoneYear } from '../time/zone.ts';
import { offsetAt } from '../time/zone-year.ts';
import { type MessageLocale, weekdayText } from './dates.ts';

/** An instant as the clock on the wall shows it. `offset`: ms east of UTC. */
export type WallMoment = { readonly day: DayNumber; readonly minutes: number; readonly offset: number };

export function wallMoment(ms: number, timeZone: string): WallMoment {
  const offset = offsetAt(zoneYear(timeZone, yearOfDay(Math.floor(ms / MS_PER_DAY))), ms);
  const wall = ms + offset;
  const day = Math.floor(wall / MS_PER_DAY);
  return { day, minutes: Math.floor((wall - day * MS_PER_DAY) / 60_000), offset };
}

export function timeText(moment: WallMoment): string {
  return formatCivilTime(moment.minutes);
}

/** "lunedì 28 dicembre 2026 alle 08:30"; "Monday 28 December 2026 at 08:30". */
export function momentText(moment: WallMoment, locale: MessageLocale): string {
  return `${weekdayText(moment.day, locale)} ${locale === 'it' ? 'alle' : 'at'} ${timeText(moment)}`;
}

/**
 * "lunedì 23 novembre 2026 tra le 10:00 e le 10:30"; "on Monday 23 November 2026 between 10:00 and 10:30". Over
 * midnight each end names its day; over a clock change each end names its offset, or 02:30–02:00 could be read.
 */
export function windowText(start: WallMoment, end: WallMoment, locale: MessageLocale): string {
  const shown = start.offset === end.offset ? timeText : timeWithOffset;
  const atMidnight = end.day === start.day + 1 && end.minutes === 0;
  const last = atMidnight ? { ...end, day: start.day, minutes: MINUTES_PER_DAY } : end;
  const [from, to] = [shown(start), shown(last)];
  const [a, b] = [weekdayText(start.day, locale), weekdayText(last.day, locale)];
  if (a === b)
    return locale === 'it' ? `${a} tra le ${from} e le ${to}` : `on ${a} between ${from} and ${to}`;
  return locale === 'it'
    ? `tra le ${from} di ${a} e le ${to} di ${b}`
    : `between ${from} on ${a} and ${to} on ${b}`;
}

/** "lunedì 23 novembre 2026, 10:00–10:30", for lists. */
export function spanText(start: WallMoment, end: WallMoment, locale: MessageLocale): string {
  const atMidnight = end.day === start.day + 1 && end.minutes === 0;
  const first = `${weekdayText(start.day, locale)}, ${timeText(start)}`;
  if (atMidnight) return `${first}–24:00`;
  return start.day === end.day
    ? `${first}–${timeText(end)}`
    : `${first} – ${weekdayText(end.day, locale)}, ${timeText(end)}`;
}

function timeWithOffset(moment: WallMoment): string {
  const minutes = Math.round(Math.abs(moment.offset) / 60_000);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
  return `${timeText(moment)} (UTC${moment.offset < 0 ? '−' : '+'}${hours}${rest})`;
}
