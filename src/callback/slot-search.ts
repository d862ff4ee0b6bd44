import { type Calendar, civilDayAt, instantOnDay, tableAt } from '../calendar/calendar.ts';
import { nextTable } from '../calendar/openings.ts';
import { addOpen } from '../calendar/support-time.ts';
import { firstEndingAfter, type YearTable } from '../calendar/year-table.ts';
import { assertOptions } from '../policy/brand.ts';
import type { SlotOptions } from '../policy/decision.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { type DayNumber, describe, MS_PER_DAY } from '../time/civil-date.ts';
import { type MinuteWindow, readWindow } from '../time/civil-time.ts';
import { LATEST, readInstant } from '../time/instant.ts';
import { isFull } from './load.ts';

const MINUTE = 60_000;
/** Days by which the clocks can move a civil day against 24-hour days: a zone that skips a day, and an hour or two. */
const CLOCK_CHANGES = 2;

/** One search for slots by a customer who writes at `at`, with every bound as an instant. */
export type SlotSearch = {
  readonly calendar: Calendar;
  readonly at: number;
  readonly length: number;
  readonly step: number;
  readonly capacity: number | null;
  /** Earliest start by notice alone; -1: the notice is never over. */
  readonly noticeOver: number;
  readonly notBefore: number;
  readonly horizonDays: number;
  readonly preferred: readonly MinuteWindow[] | null;
  /** Sorted starts of the callbacks already booked. */
  readonly booked: Float64Array;
};

const NONE = /* @__PURE__ */ new Float64Array(0);
const NO_OPTIONS: SlotOptions = {};

export function slotSearch(
  calendar: Calendar,
  at: number,
  options: SlotOptions | undefined,
  policy: SupportPolicy,
): SlotSearch {
  if (options !== undefined) assertOptions(options, 'options');
  const { booked, notBefore, preferred } = options ?? NO_OPTIONS;
  const { minutes, step, capacity, noticeMinutes, horizonDays } = policy.callback;
  return {
    calendar,
    at,
    length: minutes * MINUTE,
    step: step * MINUTE,
    capacity,
    noticeOver: noticeMinutes === 0 ? at : addOpen(calendar, at, noticeMinutes * MINUTE),
    notBefore: notBefore === undefined ? at : readInstant(notBefore, 'options.notBefore'),
    horizonDays,
    preferred: preferred === undefined ? null : readPreferred(preferred, 'options.preferred'),
    booked: booked === undefined ? NONE : Float64Array.from(readInstants(booked, 'options.booked')).sort(),
  };
}

/** @throws TypeError when `values` cannot be iterated; the errors of `readInstant` name the entry. */
export function readInstants(values: unknown, name: string): number[] {
  // A text is iterable too, letter by letter.
  const iterator =
    typeof values === 'object' && values !== null && (values as Iterable<unknown>)[Symbol.iterator];
  if (typeof iterator !== 'function') {
    throw new TypeError(`${name} must be an array or another iterable of instants, not ${describe(values)}`);
  }
  const found: number[] = [];
  for (const value of values as Iterable<unknown>) found.push(readInstant(value, `${name}[${found.length}]`));
  return found;
}

/** @throws TypeError when `values` is no array, RangeError naming the entry that is no window of the day. */
export function readPreferred(values: unknown, name: string): MinuteWindow[] {
  if (!Array.isArray(values)) {
    throw new TypeError(`${name} must be an array of { from, to }, not ${describe(values)}`);
  }
  return Array.from(values, (value: unknown, index) => {
    const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
    const window = typeof from === 'string' && typeof to === 'string' ? readWindow({ from, to }) : null;
    if (window === null) {
      throw new RangeError(
        `${name}[${index}] is { from: ${describe(from)}, to: ${describe(to)} }: expected times such as "09:00"`,
      );
    }
    return window;
  });
}

/** The start of the first slot at or after `from` that can be booked, or -1. */
export function slotFrom(search: SlotSearch, from: number): number {
  const { noticeOver, notBefore } = search;
  if (noticeOver < 0) return -1;
  const found = firstFree(search, Math.max(from, noticeOver, notBefore));
  return isWithinHorizon(search, found) ? found : -1;
}

/** The horizon counts civil days; only within its last days is it worth the look-up of where exactly it ends. */
export function isWithinHorizon({ calendar, at, horizonDays }: SlotSearch, start: number): boolean {
  if (start >= LATEST) return false;
  if (start < at + (horizonDays - CLOCK_CHANGES) * MS_PER_DAY) return true;
  return start < instantOnDay(calendar, civilDayAt(calendar, at) + horizonDays + 1, 0);
}

/** The first free slot from `earliest` on, or -1; it may lie a few days behind the horizon. */
function firstFree(search: SlotSearch, earliest: number): number {
  const { calendar, length, step } = search;
  const until = search.at + (search.horizonDays + 1 + CLOCK_CHANGES) * MS_PER_DAY;
  let table: YearTable | undefined = tableAt(calendar, earliest);
  let at = firstEndingAfter(table.windows, earliest);
  while (table !== undefined) {
    const { starts, ends } = table.windows;
    for (; at < starts.length; at++) {
      const begin = starts[at] as number;
      if (begin >= until) return -1;
      const latest = (ends[at] as number) - length;
      let start = begin + Math.max(0, Math.ceil((earliest - begin) / step)) * step;
      for (; start <= latest; start += step) {
        if (!isFull(search, start) && isPreferred(search, start)) return start;
      }
    }
    table = nextTable(calendar, table.year);
    at = 0;
  }
  return -1;
}

/** Whether the slot lies wholly inside one preferred window of its civil day, or of the day before. */
export function isPreferred(search: SlotSearch, start: number): boolean {
  const { calendar, preferred, length } = search;
  if (preferred === null) return true;
  const day = civilDayAt(calendar, start);
  const lies = (window: MinuteWindow, on: DayNumber): boolean =>
    instantOnDay(calendar, on, window.from) <= start &&
    start + length <= instantOnDay(calendar, on, window.to);
  return preferred.some((window) => lies(window, day) || lies(window, day - 1));
}
