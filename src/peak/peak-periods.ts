import { calendarOf, civilDayAt } from '../calendar/calendar.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { PeakPeriod } from '../policy/tax-deadline.ts';
import { type CivilDate, type DayNumber, FIRST_YEAR, readCivilDate, yearOfDay } from '../time/civil-date.ts';
import { type InstantLike, readInstant } from '../time/instant.ts';
import { peakTableOf, peakYear } from './peak-table.ts';

const MEAN_YEAR = 365.2425;

/**
 * The peak periods that touch the days between two civil days, both included, in order; a period is listed whole, also
 * beyond the range, with the deadlines that cause it. Empty when `to` is before `from`.
 *
 * A period runs over every civil day from `peak.daysBefore` working days before a chosen deadline to `peak.daysAfter`
 * after it, closed days among them, or as written by hand; periods that overlap or touch are one. The entries are
 * frozen.
 *
 * Source: `peak.longer-waits`, `interpretation.peak-window`.
 *
 * @throws RangeError for a date outside 1970–2100, TypeError for a value of another type.
 * @example From Thursday to Monday, for a deadline on Monday
 * ```ts
 * import { peakPeriods } from 'phone-support-policy';
 * peakPeriods('2026-11-16', '2026-11-16').map(({ from, to, name }) => [from, to, name.it]);
 * // => [['2026-11-12', '2026-11-16', 'scadenza del 16 novembre']]
 * ```
 */
export function peakPeriods(
  from: CivilDate,
  to: CivilDate,
  policy: SupportPolicy = contabilitaInCloud,
): PeakPeriod[] {
  const first = readCivilDate(from, 'from');
  const last = readCivilDate(to, 'to');
  const table = peakTableOf(policy);
  const found: PeakPeriod[] = [];
  if (last < first) return found;
  let listed = Number.NEGATIVE_INFINITY;
  for (let year = yearOfDay(first); year <= yearOfDay(last); year++) {
    for (const dated of peakYear(policy, table, year).periods) {
      if (dated.from <= listed || dated.to < first || dated.from > last) continue;
      found.push(dated.period);
      listed = dated.from;
    }
  }
  return found;
}

/**
 * The peak period in which an instant lies, by its civil day in the policy's zone; `null` outside peak periods.
 *
 * Source: `peak.longer-waits`, `interpretation.peak-window`, `interpretation.day`.
 *
 * @throws RangeError or TypeError when `at` is no instant from 1970 to 2100.
 * @example In Italy it is already 12 November
 * ```ts
 * import { peakPeriodAt } from 'phone-support-policy';
 * peakPeriodAt('2026-11-11T23:30:00Z')?.from; // => '2026-11-12'
 * ```
 */
export function peakPeriodAt(at: InstantLike, policy: SupportPolicy = contabilitaInCloud): PeakPeriod | null {
  const ms = readInstant(at, 'at');
  return peakAtDay(policy, civilDayAt(calendarOf(policy), ms));
}

/** The peak period of a civil day, `null` when it is none. */
export function peakAtDay(policy: SupportPolicy, day: DayNumber): PeakPeriod | null {
  const table = peakTableOf(policy);
  // The mean year is off by a day or two, which costs less than asking a Date: the neighbour decides.
  const mean = FIRST_YEAR + Math.floor(day / MEAN_YEAR);
  const about = peakYear(policy, table, mean);
  const step = day < about.first ? -1 : day < about.first + about.index.length ? 0 : 1;
  const { first, index, periods } = peakYear(policy, table, mean + step);
  return periods[(index[day - first] as number) - 1]?.period ?? null;
}
