import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { describe } from '../time/civil-date.ts';
import { type InstantLike, readInstant } from '../time/instant.ts';
import { type Calendar, calendarOf, tableAt } from './calendar.ts';
import { openInYears } from './open-years.ts';
import { answerable, nextTable, previousTable } from './openings.ts';
import { firstEndingAfter, type YearTable } from './year-table.ts';

const MINUTE = 60_000;

/** Open ms of the year before `ms`. */
function openBefore(table: YearTable, ms: number): number {
  const { open, before } = table;
  const at = firstEndingAfter(open, ms);
  const into = at < open.starts.length ? ms - (open.starts[at] as number) : 0;
  return (before[at] as number) + Math.max(0, into);
}

/** Open ms between two instants; negative when `b` is before `a`. */
function openBetween(calendar: Calendar, a: number, b: number): number {
  // Not a minus sign, which would make −0 of nothing.
  if (b < a) return 0 - openBetween(calendar, b, a);
  const first = tableAt(calendar, a);
  const last = tableAt(calendar, b);
  const partial = openBefore(last, b) - openBefore(first, a);
  return first === last ? partial : partial + openInYears(calendar, first.year, last.year);
}

/** The earliest instant at or after `ms` with `amount` (> 0) open ms between, or -1. */
export function addOpen(calendar: Calendar, ms: number, amount: number): number {
  let table: YearTable | undefined = tableAt(calendar, ms);
  let target = openBefore(table, ms) + amount;
  while (table !== undefined) {
    const total = table.before.at(-1) as number;
    if (target <= total) {
      // The first stretch whose end reaches the target: so a sum may end at closing time itself.
      const at = firstReaching(table.before, target);
      return answerable((table.open.starts[at] as number) + target - (table.before[at] as number));
    }
    target -= total;
    table = nextTable(calendar, table.year);
  }
  return -1;
}

/** The latest instant at or before `ms` with `amount` (> 0) open ms between, or -1. */
function subtractOpen(calendar: Calendar, ms: number, amount: number): number {
  let table: YearTable | undefined = tableAt(calendar, ms);
  let target = openBefore(table, ms) - amount;
  while (table !== undefined) {
    if (target >= 0) {
      // The last stretch that begins with the target still to come: so a sum may end at opening time itself.
      const at = firstReaching(table.before, target + 1);
      return (table.open.starts[at] as number) + target - (table.before[at] as number);
    }
    table = previousTable(calendar, table.year);
    if (table !== undefined) target += table.before.at(-1) as number;
  }
  return -1;
}

/** The first `i` with `before[i + 1] >= target`, where `0 < target <= before.at(-1)`. */
function firstReaching(before: Float64Array, target: number): number {
  let low = 0;
  let high = before.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((before[middle + 1] as number) >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * How much support time lies between two instants: the opening hours of the policy, half-open, without holidays and
 * closures.
 *
 * In minutes, fractions included; negative when `b` is before `a`. The cost does not grow with the distance.
 * Source: `hours.monday-thursday`, `hours.friday`, `interpretation.half-open-hours`.
 *
 * @throws RangeError or TypeError when an argument is no instant from 1970 to 2100.
 * @example A weekend lies between
 * ```ts
 * import { supportTimeBetween } from 'phone-support-policy';
 * supportTimeBetween('2026-11-20T11:30:00+01:00', '2026-11-23T09:00:00+01:00'); // => 60
 * ```
 */
export function supportTimeBetween(
  a: InstantLike,
  b: InstantLike,
  policy: SupportPolicy = contabilitaInCloud,
): number {
  return openBetween(calendarOf(policy), readInstant(a, 'a'), readInstant(b, 'b')) / MINUTE;
}

/**
 * The earliest instant at or after `at` with that many support minutes between; with negative minutes the latest
 * instant at or before it. A sum that ends at closing time is closing time, not the next morning; zero is `at` itself.
 *
 * `minutes` may have a fraction and is rounded to whole milliseconds. `null` when the hours before 2101 (or after
 * 1970) are too few. Source: `hours.monday-thursday`, `hours.friday`, `interpretation.half-open-hours`.
 *
 * @throws RangeError or TypeError when `at` is no instant from 1970 to 2100 or `minutes` is no finite number.
 * @example Two hours from Friday 11:00 end on Monday at 09:30
 * ```ts
 * import { addSupportTime } from 'phone-support-policy';
 * addSupportTime('2026-11-20T11:00:00+01:00', 120); // => new Date('2026-11-23T09:30:00+01:00')
 * ```
 */
export function addSupportTime(
  at: InstantLike,
  minutes: number,
  policy: SupportPolicy = contabilitaInCloud,
): Date | null {
  const ms = readInstant(at, 'at');
  if (typeof minutes !== 'number') throw new TypeError(`minutes must be a number, not ${describe(minutes)}`);
  if (!Number.isFinite(minutes)) throw new RangeError(`minutes is ${minutes}: expected a finite number`);
  const calendar = calendarOf(policy);
  const amount = Math.round(minutes * MINUTE);
  if (amount === 0) return new Date(ms);
  const found = amount > 0 ? addOpen(calendar, ms, amount) : subtractOpen(calendar, ms, -amount);
  return found < 0 ? null : new Date(found);
}
