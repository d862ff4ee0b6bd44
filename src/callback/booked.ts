import { tableAt } from '../calendar/calendar.ts';
import { firstEndingAfter } from '../calendar/year-table.ts';
import type { SlotSearch } from './slot-search.ts';

/** The booked starts that lie in no slot of the policy: the hours were changed since, or the start is a mistake. */
export function bookedOutsideSlots(search: SlotSearch): number[] {
  return [...search.booked].filter((start) => !liesInSlot(search, start));
}

function liesInSlot(search: SlotSearch, ms: number): boolean {
  const { windows } = tableAt(search.calendar, ms);
  const at = firstEndingAfter(windows, ms);
  // Behind the last window of the year there is none, and no comparison holds.
  const begin = windows.starts[at] as number;
  // The slots that contain the instant start on the grid after `ms - length`; the first of them is the one to fit.
  const first = Math.max(0, Math.floor((ms - search.length - begin) / search.step) + 1);
  const start = begin + first * search.step;
  return start <= ms && start + search.length <= (windows.ends[at] as number);
}
