import { calendarOf } from '../../src/calendar/calendar.ts';
import { closingFrom, eachOpen, isOpenAt, openingFrom } from '../../src/calendar/openings.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { type OfficeDay, officeDays } from './italian-office-days.ts';

const MINUTE = 60_000;

/** The instant of a wall time in Europe/Rome, by another library. */
export type WallClock = (day: OfficeDay, hour: number, minute: number) => number;

/**
 * Every opening and closing of the shipped policy in the given years, by the oracle and by the library: the same lists,
 * and the searches answer them from a minute before, at, and a minute after each. Returns what disagrees.
 */
export function compareHours(
  clock: WallClock,
  years: readonly number[],
): { openings: number; wrong: string[] } {
  const calendar = calendarOf(contabilitaInCloud);
  const wrong: string[] = [];
  const say = (what: string, at: number) => wrong.push(`${what} ${new Date(at).toISOString()}`);
  let openings = 0;
  for (const year of years) {
    const theirs = officeDays(year).flatMap((day) => [clock(day, 8, 30), clock(day, ...day.closes)]);
    const ours: number[] = [];
    eachOpen(calendar, Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1), (start, end) => ours.push(start, end));
    for (let at = 0; at < Math.max(ours.length, theirs.length); at++) {
      if (ours[at] !== theirs[at]) say(`${year}, entry ${at}:`, ours[at] ?? theirs[at] ?? 0);
    }
    for (let at = 0; at + 3 < theirs.length; at += 2) {
      const [opens = 0, closes = 0, opensNext = 0, closesNext = 0] = theirs.slice(at, at + 4);
      if (openingFrom(calendar, opens - MINUTE) !== opens) say('opening before', opens);
      if (openingFrom(calendar, opens) !== opens) say('opening at', opens);
      if (openingFrom(calendar, opens + MINUTE) !== opensNext) say('opening after', opens);
      if (closingFrom(calendar, closes - MINUTE) !== closes) say('closing before', closes);
      if (closingFrom(calendar, closes) !== closesNext) say('closing at', closes);
      if (isOpenAt(calendar, opens - 1) || !isOpenAt(calendar, opens)) say('open at', opens);
      if (!isOpenAt(calendar, closes - 1) || isOpenAt(calendar, closes)) say('closed at', closes);
    }
    openings += theirs.length / 2;
  }
  return { openings, wrong: wrong.slice(0, 20) };
}
