import { assertPolicy } from '../policy/brand.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { HolidayRule, SupportPolicy, Weekday } from '../policy/document.ts';
import type { PublicHoliday } from '../policy/public-holiday.ts';
import {
  type CivilDate,
  type DayNumber,
  dayNumber,
  daysInMonth,
  formatCivilDate,
  readCivilDate,
  weekdayOf,
  yearOfDay,
} from '../time/civil-date.ts';
import { easterSunday } from './easter.ts';
import { italianHolidays } from './italian-holidays.ts';

/** Monday first, as `weekdayOf` counts. */
export const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** The day of a holiday rule in a year, or `null` when the rule does not hold or the year lacks the day. */
function dayOfRule(rule: HolidayRule, year: number): DayNumber | null {
  if (year < (rule.firstYear ?? year) || year > (rule.lastYear ?? year)) return null;
  switch (rule.kind) {
    case 'fixed':
      return fixedDay(rule.on, year);
    case 'easter':
      return easterSunday(year) + rule.days;
    case 'nth-weekday':
      return nthWeekday(year, rule.month, WEEKDAYS.indexOf(rule.weekday), rule.nth);
  }
}

/** The day of `"MM-DD"` in a year; 29 February is no day of a common year. */
export function fixedDay(monthDay: string, year: number): DayNumber | null {
  const [month, day] = [Number(monthDay.slice(0, 2)), Number(monthDay.slice(3))];
  return day > daysInMonth(year, month) ? null : dayNumber(year, month, day);
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber | null {
  const length = daysInMonth(year, month);
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
    return day < first + length ? day : null;
  }
  const last = dayNumber(year, month, length);
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

function idOfRule(rule: HolidayRule): string {
  switch (rule.kind) {
    case 'fixed':
      return rule.on;
    case 'easter':
      return `easter${rule.days < 0 ? '' : '+'}${rule.days}`;
    case 'nth-weekday':
      return `${String(rule.month).padStart(2, '0')}-${rule.weekday}-${rule.nth}`;
  }
}

export function holidayRules(holidays: SupportPolicy['holidays']): readonly HolidayRule[] {
  return holidays === 'IT' ? italianHolidays : holidays;
}

/** The holidays that fall in a year, by day; where two rules meet, the first listed names the day. */
export function holidaysOfYear(rules: readonly HolidayRule[], year: number): Map<DayNumber, HolidayRule> {
  const days = new Map<DayNumber, HolidayRule>();
  for (const rule of rules) {
    const day = dayOfRule(rule, year);
    if (day !== null && !days.has(day)) days.set(day, rule);
  }
  return days;
}

/**
 * The public holidays of the policy between two civil days, both included, ordered by date, then id. Sundays are not
 * listed. Where two rules meet on a day (25 April 2011 was Easter Monday too) both are.
 *
 * Source: `interpretation.public-holidays`; for `"IT"` L. 260/1949 and its changes, each rule dated by law.
 *
 * @throws RangeError for a date outside 1970–2100, TypeError for a value of another type.
 * @example A year with 4 October
 * ```ts
 * import { publicHolidays } from 'phone-support-policy';
 * publicHolidays('2027-10-01', '2027-10-31')[0]?.name.it; // => 'San Francesco d’Assisi'
 * ```
 */
export function publicHolidays(
  from: CivilDate,
  to: CivilDate,
  policy: SupportPolicy = contabilitaInCloud,
): PublicHoliday[] {
  const first = readCivilDate(from, 'from');
  const last = readCivilDate(to, 'to');
  assertPolicy(policy);
  const found: PublicHoliday[] = [];
  for (const rule of holidayRules(policy.holidays)) {
    for (let year = yearOfDay(first); year <= yearOfDay(last); year++) {
      const day = dayOfRule(rule, year);
      if (day === null || day < first || day > last) continue;
      found.push({
        id: idOfRule(rule),
        date: formatCivilDate(day),
        name: { ...rule.name },
        legalBasis: rule.legalBasis ?? null,
      });
    }
  }
  return found.sort(byDateThenId);
}

/** Order of everything dated that the library lists. */
export function byDateThenId(a: { date: CivilDate; id: string }, b: { date: CivilDate; id: string }): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return Number(a.id > b.id) - Number(a.id < b.id);
}
