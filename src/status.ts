import {
  type Calendar,
  calendarOf,
  civilDayAt,
  FIRST_TABLE,
  instantOnDay,
  LAST_TABLE,
} from './calendar/calendar.ts';
import { closingFrom, eachOpen, isOpenAt, openingFrom, openSince } from './calendar/openings.ts';
import { peakAtDay } from './peak/peak-periods.ts';
import { taxDeadlines } from './peak/tax-deadlines.ts';
import { contabilitaInCloud } from './policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from './policy/document.ts';
import type { CalendarDay, ClosedCause, SupportStatus } from './policy/support-status.ts';
import { type CivilDate, type DayNumber, formatCivilDate, readCivilDate } from './time/civil-date.ts';
import { EARLIEST, type InstantLike, readInstant } from './time/instant.ts';

/**
 * The desk at one instant, for a banner: open, since when and until when; or closed, because of what, and when it
 * opens; with the peak period of that day, if it is in one.
 *
 * `until` and `opensAt` are `null` when no such moment comes before 2101; `since` of a desk that was open before 1970 is
 * the first instant of 1970 (UTC), where answers begin. A night shift belongs to the day on which it begins.
 *
 * Source: `callback.within-hours`, `interpretation.public-holidays`, `interpretation.half-open-hours`.
 *
 * @throws RangeError or TypeError when `at` is no instant from 1970 to 2100.
 * @example Christmas Eve after closing time
 * ```ts
 * import { supportStatus } from 'phone-support-policy';
 * const status = supportStatus('2026-12-24T18:00:00+01:00');
 * status.open ? null : status.opensAt; // => new Date('2026-12-28T08:30:00+01:00')
 * ```
 */
export function supportStatus(at: InstantLike, policy: SupportPolicy = contabilitaInCloud): SupportStatus {
  const ms = readInstant(at, 'at');
  const calendar = calendarOf(policy);
  const day = civilDayAt(calendar, ms);
  const peak = peakAtDay(policy, day);
  if (isOpenAt(calendar, ms)) {
    return {
      open: true,
      // A desk that was open before answers begin opens, for them, with the first: it may be asked about.
      since: new Date(Math.max(openSince(calendar, ms), EARLIEST)),
      until: dateOrNull(closingFrom(calendar, ms)),
      peak,
    };
  }
  const opensAt = dateOrNull(openingFrom(calendar, ms));
  return { open: false, cause: causeAt(calendar, day, ms), opensAt, peak };
}

function dateOrNull(ms: number): Date | null {
  return ms < 0 ? null : new Date(ms);
}

/** Why the desk is closed at an instant of a civil day. */
function causeAt(calendar: Calendar, day: DayNumber, ms: number): ClosedCause {
  const closed = causeOfDay(calendar, day);
  if (closed !== null) return closed;
  const { windows, name } = calendar.hours.at(day);
  const named = name === null ? {} : { name: { ...name } };
  const [first, last] = [windows[0], windows.at(-1)];
  if (first !== undefined && ms < instantOnDay(calendar, day, first.from))
    return { kind: 'before-opening', ...named };
  if (last !== undefined && ms >= instantOnDay(calendar, day, last.to))
    return { kind: 'after-closing', ...named };
  return { kind: 'between-windows', ...named };
}

/** Why no window begins on a civil day; `null` when one does. */
function causeOfDay(calendar: Calendar, day: DayNumber): ClosedCause | null {
  const { windows, source, name } = calendar.hours.at(day);
  if (windows.length > 0) return null;
  if (source === 'override' && name !== null) return { kind: 'closure', name: { ...name } };
  if (source === 'holiday' && name !== null) return { kind: 'public-holiday', name: { ...name } };
  return { kind: neverOpens(calendar) ? 'never' : 'weekend' };
}

function neverOpens(calendar: Calendar): boolean {
  for (let year = FIRST_TABLE; year <= LAST_TABLE; year++) if (calendar.hours.mayOpenIn(year)) return false;
  return true;
}

/**
 * Civil days one by one, both ends included, for a dashboard: the opening hours of each (a night shift is cut at
 * midnight), why it is closed, its peak period and its tax deadlines.
 *
 * Source: `callback.within-hours`, `interpretation.public-holidays`, `interpretation.peak-window`.
 *
 * @throws RangeError or TypeError when a date is no day from 1970 to 2100.
 * @example The first working 4 October that is a public holiday
 * ```ts
 * import { calendarDays } from 'phone-support-policy';
 * calendarDays('2027-10-04', '2027-10-04')[0]?.cause?.kind; // => 'public-holiday'
 * ```
 */
export function calendarDays(
  from: CivilDate,
  to: CivilDate,
  policy: SupportPolicy = contabilitaInCloud,
): CalendarDay[] {
  const [first, last] = [readCivilDate(from, 'from'), readCivilDate(to, 'to')];
  const calendar = calendarOf(policy);
  const deadlines = last < first ? [] : taxDeadlines(from, to, policy);
  const days: CalendarDay[] = [];
  for (let day = first; day <= last; day++) {
    const date = formatCivilDate(day);
    const intervals: CalendarDay['intervals'] = [];
    eachOpen(calendar, instantOnDay(calendar, day, 0), instantOnDay(calendar, day + 1, 0), (start, end) => {
      intervals.push({ start: new Date(start), end: new Date(end) });
    });
    days.push({
      date,
      intervals,
      cause: intervals.length > 0 ? null : (causeOfDay(calendar, day) ?? { kind: 'closure' }),
      peak: peakAtDay(policy, day),
      deadlines: deadlines.filter((deadline) => deadline.date === date),
    });
  }
  return days;
}
