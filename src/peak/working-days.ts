import { italianHolidays } from '../calendar/italian-holidays.ts';
import { holidaysOfYear } from '../calendar/public-holidays.ts';
import { type DayNumber, weekdayOf, yearOfDay } from '../time/civil-date.ts';

const SATURDAY = 5;

// A memo of what the law fixes once for all, bounded, because a day may lie in any year.
const known = /* @__PURE__ */ new Map<number, ReadonlySet<DayNumber>>();
const MOST_KNOWN = 1000;

/** Whether the day is an Italian national holiday; Sundays, holidays by the same law, are left to `weekdayOf`. */
export function isNationalHoliday(day: DayNumber): boolean {
  const year = yearOfDay(day);
  let days = known.get(year);
  if (days === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    days = new Set(holidaysOfYear(italianHolidays, year).keys());
    known.set(year, days);
  }
  return days.has(day);
}

/** Monday to Friday and not a national holiday, whatever holidays the policy's own calendar has. */
export function isWorkingDay(day: DayNumber): boolean {
  return weekdayOf(day) < SATURDAY && !isNationalHoliday(day);
}

/** Beyond every day the library answers for (2100-12-31 is day 47,846): a count of millions must not run on. */
const FAR = 60_000;

/** The nth working day after `day` (before it when `n` is negative); `day` itself, working or not, when `n` is 0. */
export function addWorkingDays(day: DayNumber, n: number): DayNumber {
  const step = n < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(n); left > 0 && Math.abs(reached) < FAR; ) {
    reached += step;
    if (isWorkingDay(reached)) left--;
  }
  return reached;
}
