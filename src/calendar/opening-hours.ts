import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { type InstantLike, readInstant } from '../time/instant.ts';
import { calendarOf } from './calendar.ts';
import { closingFrom, eachOpen, isOpenAt, openingFrom } from './openings.ts';

/**
 * Whether agents call at this instant. The opening instant belongs to the hours, the closing one does not.
 *
 * Source: `callback.within-hours`, `hours.monday-thursday`, `hours.friday`, `interpretation.half-open-hours`.
 *
 * @throws RangeError or TypeError when `at` is no instant from 1970 to 2100.
 * @example At 17:30 sharp the desk is closed
 * ```ts
 * import { isOpen } from 'phone-support-policy';
 * isOpen('2026-11-23T17:30:00+01:00'); // => false
 * ```
 */
export function isOpen(at: InstantLike, policy: SupportPolicy = contabilitaInCloud): boolean {
  return isOpenAt(calendarOf(policy), readInstant(at, 'at'));
}

/**
 * The start of the first stretch of opening hours that begins at or after `at`; `null` when none does before 2101.
 *
 * Source: `callback.within-hours`, `interpretation.public-holidays`.
 *
 * @throws RangeError or TypeError when `at` is no instant from 1970 to 2100.
 * @example The next opening after Christmas Eve 2026
 * ```ts
 * import { nextOpening } from 'phone-support-policy';
 * nextOpening('2026-12-24T17:20:00+01:00'); // => new Date('2026-12-28T08:30:00+01:00')
 * ```
 */
export function nextOpening(at: InstantLike, policy: SupportPolicy = contabilitaInCloud): Date | null {
  const found = openingFrom(calendarOf(policy), readInstant(at, 'at'));
  return found < 0 ? null : new Date(found);
}

/**
 * The end of the first stretch of opening hours that ends after `at`; `null` when none does before 2101.
 *
 * Source: `callback.within-hours`, `interpretation.half-open-hours`.
 *
 * @throws RangeError or TypeError when `at` is no instant from 1970 to 2100.
 * @example Friday closes at noon
 * ```ts
 * import { nextClosing } from 'phone-support-policy';
 * nextClosing('2026-11-20T11:40:00+01:00'); // => new Date('2026-11-20T12:00:00+01:00')
 * ```
 */
export function nextClosing(at: InstantLike, policy: SupportPolicy = contabilitaInCloud): Date | null {
  const found = closingFrom(calendarOf(policy), readInstant(at, 'at'));
  return found < 0 ? null : new Date(found);
}

/**
 * The opening hours between two instants: half-open stretches in order, clipped to the range, with windows that touch
 * merged, also over midnight. Empty when `to` is not after `from`.
 *
 * Source: `callback.within-hours`, `hours.monday-thursday`, `hours.friday`.
 *
 * @throws RangeError or TypeError when an argument is no instant from 1970 to 2100.
 * @example A Friday
 * ```ts
 * import { openIntervals } from 'phone-support-policy';
 * openIntervals('2026-11-20T00:00:00+01:00', '2026-11-21T00:00:00+01:00');
 * // => [{ start: new Date('2026-11-20T08:30:00+01:00'), end: new Date('2026-11-20T12:00:00+01:00') }]
 * ```
 */
export function openIntervals(
  from: InstantLike,
  to: InstantLike,
  policy: SupportPolicy = contabilitaInCloud,
): { start: Date; end: Date }[] {
  const [first, last] = [readInstant(from, 'from'), readInstant(to, 'to')];
  const found: { start: Date; end: Date }[] = [];
  eachOpen(calendarOf(policy), first, last, (start, end) => {
    found.push({ start: new Date(start), end: new Date(end) });
  });
  return found;
}
