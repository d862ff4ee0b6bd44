import { type DayNumber, dayNumber, MS_PER_DAY } from '../time/civil-date.ts';
import { type Interval, mergeIntervals } from '../time/interval.ts';
import { zoneYear } from '../time/zone.ts';
import { instantOf, type ZoneYear } from '../time/zone-year.ts';
import type { DayHoursTable } from './day-hours.ts';

/**
 * Half-open stretches in order, in epoch ms, with an index by UTC day, so that a look-up costs two or three
 * comparisons however many there are.
 */
export type Stretches = {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** For the nth UTC day from `firstUtcDay`: the first stretch that ends after that day begins. */
  readonly index: Uint32Array;
  readonly firstUtcDay: number;
};

/** Everything about one civil year of a policy's zone; instants in `[begin, end)` belong to it. */
export type YearTable = {
  readonly year: number;
  readonly begin: number;
  readonly end: number;
  readonly zone: ZoneYear;
  /** When the desk is open: windows that touch or overlap are one, clipped to the year. */
  readonly open: Stretches;
  /** Open ms of the year before each stretch, and in all (last entry). */
  readonly before: Float64Array;
  /** The declared windows, whole, each with its own slot grid; the first may have begun in the year before. */
  readonly windows: Stretches;
};

export function buildYearTable(timeZone: string, hours: DayHoursTable, year: number): YearTable {
  const zone = zoneYear(timeZone, year);
  const firstDay = dayNumber(year, 1, 1);
  const nextYear = dayNumber(year + 1, 1, 1);
  const begin = instantOf(zone, firstDay * MS_PER_DAY);
  const end = instantOf(zone, nextYear * MS_PER_DAY);
  // The last night shift of the year before may run into this one, and the first morning of the next may end one: two
  // days, for a zone may have skipped the day between (Pacific/Kiritimati had no 31 December 1994).
  const declared: Interval[] = [];
  for (let day = firstDay - 2; day <= nextYear + 1; day++) declared.push(...windowsOfDay(zone, hours, day));
  const all = takeOver(declared).filter((window) => window.end > begin && window.start < end);
  const open = mergeIntervals(
    all.map((one) => ({ start: Math.max(one.start, begin), end: Math.min(one.end, end) })),
  );
  const before = new Float64Array(open.length + 1);
  open.forEach((one, index) => {
    before[index + 1] = (before[index] as number) + one.end - one.start;
  });
  return {
    year,
    begin,
    end,
    zone,
    open: stretches(open, begin, end),
    before,
    windows: stretches(all, begin, end),
  };
}

/** The windows that begin on a civil day, as instants; none on a day that the zone skipped. */
function windowsOfDay(zone: ZoneYear, hours: DayHoursTable, day: DayNumber): Interval[] {
  const { windows } = hours.at(day);
  if (windows.length === 0) return [];
  const midnight = day * MS_PER_DAY;
  if (instantOf(zone, midnight) === instantOf(zone, midnight + MS_PER_DAY)) return [];
  return windows
    .map((window) => ({
      start: instantOf(zone, midnight + window.from * 60_000),
      end: instantOf(zone, midnight + window.to * 60_000),
    }))
    .filter((window) => window.end > window.start);
}

/** The windows in order; one that begins while another runs takes over from it, so that no two overlap. */
function takeOver(windows: readonly Interval[]): Interval[] {
  const disjoint: Interval[] = [];
  for (const next of [...windows].sort((a, b) => a.start - b.start)) {
    const last = disjoint.at(-1);
    if (last === undefined || last.end <= next.start) {
      disjoint.push(next);
      continue;
    }
    disjoint.pop();
    if (last.start < next.start) disjoint.push({ start: last.start, end: next.start });
    disjoint.push({ start: next.start, end: Math.max(last.end, next.end) });
  }
  return disjoint;
}

function stretches(intervals: readonly Interval[], begin: number, end: number): Stretches {
  const firstUtcDay = Math.floor(begin / MS_PER_DAY);
  const index = new Uint32Array(Math.ceil(end / MS_PER_DAY) - firstUtcDay + 1);
  let at = 0;
  for (let day = 0; day < index.length; day++) {
    while (at < intervals.length && (intervals[at] as Interval).end <= (firstUtcDay + day) * MS_PER_DAY) at++;
    index[day] = at;
  }
  return {
    starts: Float64Array.from(intervals, (one) => one.start),
    ends: Float64Array.from(intervals, (one) => one.end),
    index,
    firstUtcDay,
  };
}

/** The first stretch that ends after `ms` (an instant of the table's year); their number when there is none. */
export function firstEndingAfter(list: Stretches, ms: number): number {
  const { ends, index, firstUtcDay } = list;
  let at = index[Math.floor(ms / MS_PER_DAY) - firstUtcDay] as number;
  while (at < ends.length && (ends[at] as number) <= ms) at++;
  return at;
}
