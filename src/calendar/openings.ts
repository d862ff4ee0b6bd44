import { LATEST } from '../time/instant.ts';
import { type Calendar, FIRST_TABLE, LAST_TABLE, tableAt, tableOfYear } from './calendar.ts';
import { firstEndingAfter, type YearTable } from './year-table.ts';

// All of this works on epoch ms and on the tables; a year in which nothing can open is skipped without a table.

export function isOpenAt(calendar: Calendar, ms: number): boolean {
  const { open } = tableAt(calendar, ms);
  // Behind the last stretch of the year there is none, and the comparison does not hold.
  return (open.starts[firstEndingAfter(open, ms)] as number) <= ms;
}

/** An instant of which the library answers, or -1: nothing that it returns may be refused when it is passed back. */
export function answerable(ms: number): number {
  return ms < LATEST ? ms : -1;
}

/** The start of the first open stretch that begins at or after `ms`, or -1 (never, or not before 2101). */
export function openingFrom(calendar: Calendar, ms: number): number {
  let table: YearTable | undefined = tableAt(calendar, ms);
  let at = firstEndingAfter(table.open, ms);
  while (table !== undefined) {
    const { starts } = table.open;
    for (; at < starts.length; at++) {
      const start = starts[at] as number;
      if (start >= ms && !continues(calendar, table, start)) return answerable(start);
    }
    table = nextTable(calendar, table.year);
    at = 0;
  }
  return -1;
}

/** The end of the first open stretch that ends after `ms`, or -1 (never, or not before 2101). */
export function closingFrom(calendar: Calendar, ms: number): number {
  let table: YearTable | undefined = tableAt(calendar, ms);
  let at = firstEndingAfter(table.open, ms);
  while (table !== undefined) {
    const { ends } = table.open;
    if (at < ends.length) {
      const end = ends[at] as number;
      if (!runsOn(calendar, table, end)) return answerable(end);
    }
    table = nextTable(calendar, table.year);
    at = 0;
  }
  return -1;
}

/** The start of the open stretch in which `ms` lies; `ms` must be open. Reaches back to the first table at most. */
export function openSince(calendar: Calendar, ms: number): number {
  let table = tableAt(calendar, ms);
  let start = table.open.starts[firstEndingAfter(table.open, ms)] as number;
  while (continues(calendar, table, start)) {
    table = tableOfYear(calendar, table.year - 1);
    start = table.open.starts.at(-1) as number;
  }
  return start;
}

/** Calls `visit` with each open stretch of `[from, to)`, clipped, whole over the turn of a year. */
export function eachOpen(
  calendar: Calendar,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  let table: YearTable | undefined = tableAt(calendar, from);
  let at = firstEndingAfter(table.open, from);
  let start = Number.NaN;
  let end = Number.NaN;
  while (table !== undefined && table.begin < to) {
    const { starts, ends } = table.open;
    for (; at < starts.length && (starts[at] as number) < to; at++) {
      if ((starts[at] as number) !== end) {
        if (start < end) visit(start, end);
        start = Math.max(starts[at] as number, from);
      }
      end = Math.min(ends[at] as number, to);
    }
    table = nextTable(calendar, table.year);
    at = 0;
  }
  if (start < end) visit(start, end);
}

/** The next year that can be open, or `undefined`. */
export function nextTable(calendar: Calendar, year: number): YearTable | undefined {
  for (let next = year + 1; next <= LAST_TABLE; next++) {
    if (calendar.mayBeOpenIn(next)) return tableOfYear(calendar, next);
  }
  return undefined;
}

/** The last year before that can be open, or `undefined`. */
export function previousTable(calendar: Calendar, year: number): YearTable | undefined {
  for (let previous = year - 1; previous >= FIRST_TABLE; previous--) {
    if (calendar.mayBeOpenIn(previous)) return tableOfYear(calendar, previous);
  }
  return undefined;
}

/** Whether the stretch that begins a year is the rest of one that began before it. */
function continues(calendar: Calendar, table: YearTable, start: number): boolean {
  if (start !== table.begin || table.year === FIRST_TABLE || !calendar.mayBeOpenIn(table.year - 1))
    return false;
  return tableOfYear(calendar, table.year - 1).open.ends.at(-1) === start;
}

/** Whether the stretch that ends a year goes on in the next. */
function runsOn(calendar: Calendar, table: YearTable, end: number): boolean {
  if (end !== table.end) return false;
  if (table.year === LAST_TABLE) return true;
  return calendar.mayBeOpenIn(table.year + 1) && tableOfYear(calendar, table.year + 1).open.starts[0] === end;
}
