/** A day of the calendar without a time or a zone: `"YYYY-MM-DD"`, from 1970-01-01 to 2100-12-31. */
export type CivilDate = string;

/**
 * Days since 1970-01-01: what every table inside counts with, because sums of it need no zone and no `Date`.
 * Days before 1970 are negative.
 */
export type DayNumber = number;

export const MS_PER_DAY = 86_400_000;
export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2100;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

export function yearOfDay(day: DayNumber): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** `"MM-DD"` of a day, the key of what comes back every year. */
export function monthDayOf(day: DayNumber): string {
  return formatCivilDate(day).slice(5);
}

export function formatCivilDate(day: DayNumber): CivilDate {
  // Four times as fast as cutting `toISOString`: a year of deadlines has some two hundred days to write.
  const date = new Date(day * MS_PER_DAY);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

export function twoDigits(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day number of a `"YYYY-MM-DD"` that exists in the calendar and lies in 1970–2100, else `null`. */
export function parseCivilDate(text: string): DayNumber | null {
  const match = CIVIL_DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // No day fits into a month that there is not: its length is 0.
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return day < 1 || day > daysInMonth(year, month) ? null : dayNumber(year, month, day);
}

/** @throws TypeError when `value` is no string, RangeError when it is no day from 1970-01-01 to 2100-12-31. */
export function readCivilDate(value: unknown, name: string): DayNumber {
  if (typeof value !== 'string') {
    throw new TypeError(`${name} must be a civil date such as "2026-11-16", not ${describe(value)}`);
  }
  const day = parseCivilDate(value);
  if (day === null) {
    throw new RangeError(
      `${name} is ${describe(value)}: expected a day of the calendar from 1970-01-01 to 2100-12-31, written YYYY-MM-DD`,
    );
  }
  return day;
}

/** A short quotation of any value for an error message; never runs code of the value. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  if (value === null) return 'null';
  if (typeof value === 'object') return Array.isArray(value) ? 'an array' : 'an object';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  return String(value);
}
