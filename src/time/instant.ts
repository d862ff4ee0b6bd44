import { daysInMonth, describe } from './civil-date.ts';

/**
 * A moment in time, in any of the usual forms: a `Date` (of any realm), epoch milliseconds, an RFC 3339 text with
 * offset (`"2026-11-16T10:00+01:00"`, seconds optional), or anything with a numeric `epochMilliseconds` such as a
 * `Temporal.Instant` or `Temporal.ZonedDateTime`.
 */
export type InstantLike = Date | number | string | { readonly epochMilliseconds: number };

/** Answers exist for instants from 1970-01-01 … */
export const EARLIEST = 0;
/** … to before 2101-01-01 UTC, in epoch ms. */
export const LATEST = Date.UTC(2101, 0, 1);

const RFC_3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):(\d{2}))$/;

/** Epoch ms of an RFC 3339 text, or `null`: no leap seconds, no dates that the calendar does not have. */
function parseRfc3339(text: string): number | null {
  const match = RFC_3339.exec(text);
  if (match === null) return null;
  const part = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)];
  const [offsetHours, offsetMinutes] = [part(10), part(11)];
  if (day < 1 || day > daysInMonth(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return null;
  const ms = Number(`${match[7] ?? ''}000`.slice(0, 3));
  const offset = (match[9] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
  return Date.UTC(year, month - 1, day, hour, minute, second, ms) - offset;
}

function epochMs(value: unknown, name: string): number {
  // The usual case first, for speed; dates of another realm are told by their tag below.
  if (value instanceof Date) return Date.prototype.getTime.call(value);
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    const ms = parseRfc3339(value);
    if (ms !== null) return ms;
    throw new RangeError(
      `${name} is ${describe(value)}: expected an RFC 3339 date-time with offset, such as "2026-11-16T10:00:00+01:00"`,
    );
  }
  if (typeof value === 'object' && value !== null) {
    if (Object.prototype.toString.call(value) === '[object Date]') return Date.prototype.getTime.call(value);
    const ms: unknown = (value as { epochMilliseconds?: unknown }).epochMilliseconds;
    if (typeof ms === 'number') return ms;
  }
  throw new TypeError(
    `${name} must be a Date, epoch milliseconds, an RFC 3339 text or a Temporal instant, not ${describe(value)}`,
  );
}

/**
 * The epoch ms of an instant in any accepted form, whole milliseconds (fractions are cut towards the past).
 *
 * @throws TypeError for a value of another type; RangeError for one that is no moment from 1970 to 2100.
 */
export function readInstant(value: unknown, name: string): number {
  const ms = Math.floor(epochMs(value, name));
  if (Number.isNaN(ms))
    throw new RangeError(`${name} is an invalid date: expected a moment from 1970 to 2100`);
  if (ms < EARLIEST || ms >= LATEST) {
    throw new RangeError(
      `${name} is ${quoteMs(ms)}: expected a moment from 1970-01-01 to before 2101-01-01 UTC`,
    );
  }
  return ms;
}

function quoteMs(ms: number): string {
  return Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : String(ms);
}

/** ISO 8601 in UTC, the form of every instant inside `details`, `remedy`, `trace` and `preconditions`. */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString();
}
