import { assertPolicy } from '../policy/brand.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { type DayNumber, FIRST_YEAR, LAST_YEAR, MS_PER_DAY, yearOfDay } from '../time/civil-date.ts';
import { instantOf, offsetAt } from '../time/zone-year.ts';
import { type DayHoursTable, dayHoursTable } from './day-hours.ts';
import { buildYearTable, type YearTable } from './year-table.ts';

/** The first and last civil years that an instant from 1970 to 2100 UTC can lie in, whatever the zone. */
export const FIRST_TABLE = FIRST_YEAR - 1;
export const LAST_TABLE = LAST_YEAR + 1;

const YEARS = LAST_TABLE - FIRST_TABLE + 1;
const MEAN_YEAR = 365.2425 * MS_PER_DAY;

/** A policy's calendar: tables by civil year, built when first asked for. */
export type Calendar = {
  readonly timeZone: string;
  readonly hours: DayHoursTable;
  /** Whether a window can begin in the year, or run on from the year before. */
  readonly mayBeOpenIn: (year: number) => boolean;
  readonly tables: (YearTable | undefined)[];
  /** Open ms from the start of some year to that of each; `NaN` where not yet asked for. See `openInYears`. */
  readonly sums: Float64Array;
};

const calendars = /* @__PURE__ */ new WeakMap<SupportPolicy, Calendar>();

/** @throws TypeError when `policy` is not one. */
export function calendarOf(policy: SupportPolicy): Calendar {
  const known = calendars.get(policy);
  if (known !== undefined) return known;
  assertPolicy(policy);
  const hours = dayHoursTable(policy);
  const calendar: Calendar = {
    timeZone: policy.timeZone,
    hours,
    mayBeOpenIn: remembered((year) => hours.mayOpenIn(year) || hours.mayOpenIn(year - 1)),
    tables: [],
    sums: new Float64Array(YEARS).fill(Number.NaN),
  };
  calendars.set(policy, calendar);
  return calendar;
}

/** A question about a year, asked once: searches over decades ask it for every year they pass. */
function remembered(ask: (year: number) => boolean): (year: number) => boolean {
  const answers: (boolean | undefined)[] = [];
  return (year) => {
    const at = year - FIRST_TABLE;
    const known = answers[at];
    if (known !== undefined) return known;
    const answer = ask(year);
    answers[at] = answer;
    return answer;
  };
}

export function tableOfYear(calendar: Calendar, year: number): YearTable {
  const at = year - FIRST_TABLE;
  let table = calendar.tables[at];
  if (table === undefined) {
    table = buildYearTable(calendar.timeZone, calendar.hours, year);
    calendar.tables[at] = table;
  }
  return table;
}

/** The table of the civil year in which an instant lies. */
export function tableAt(calendar: Calendar, ms: number): YearTable {
  // The mean year is off by two days at most, the zone by one: the neighbour decides at the turn of the year.
  const table = tableOfYear(calendar, Math.floor(ms / MEAN_YEAR) + FIRST_YEAR);
  if (ms < table.begin) return tableOfYear(calendar, table.year - 1);
  return ms < table.end ? table : tableOfYear(calendar, table.year + 1);
}

/** The civil day of an instant in the policy's zone. */
export function civilDayAt(calendar: Calendar, ms: number): DayNumber {
  return Math.floor((ms + offsetAt(tableAt(calendar, ms).zone, ms)) / MS_PER_DAY);
}

/** The instant of a wall time (minutes after midnight of a civil day) in the policy's zone. */
export function instantOnDay(calendar: Calendar, day: DayNumber, minutes: number): number {
  const { zone } = tableOfYear(calendar, Math.min(Math.max(yearOfDay(day), FIRST_TABLE), LAST_TABLE));
  return instantOf(zone, day * MS_PER_DAY + minutes * 60_000);
}
