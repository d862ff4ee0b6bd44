import { calendarOf, tableAt } from '../calendar/calendar.ts';
import { firstEndingAfter } from '../calendar/year-table.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SlotOptions } from '../policy/decision.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { type Reason, type SlotCause, type Verdict, verdictOf } from '../policy/reason.ts';
import { formatInstant, type InstantLike, readInstant } from '../time/instant.ts';
import { isFull } from './load.ts';
import { isPreferred, isWithinHorizon, type SlotSearch, slotFrom, slotSearch } from './slot-search.ts';

/**
 * Whether a customer who writes at `at` may have the callback slot that starts at `start`: allows exactly the slots
 * that `callbackSlots` yields for the same arguments.
 *
 * Refusals carry `slot-not-available` with one cause, the first that holds of: `past` (before `at`), `closed` (not
 * inside one window), `off-grid`, `notice`, `horizon`, `not-preferred`, `full`; the remedy names the next free slot.
 * Source: `callback.within-hours`, `interpretation.callback-slot`.
 *
 * @throws RangeError or TypeError when an instant or an option cannot be read.
 * @example Christmas is closed
 * ```ts
 * import { checkCallbackSlot } from 'phone-support-policy';
 * checkCallbackSlot('2026-12-25T10:00:00+01:00', '2026-12-24T17:20:00+01:00').allowed; // => false
 * ```
 */
export function checkCallbackSlot(
  start: InstantLike,
  at: InstantLike,
  options?: SlotOptions,
  policy: SupportPolicy = contabilitaInCloud,
): Verdict {
  const startMs = readInstant(start, 'start');
  const atMs = readInstant(at, 'at');
  return checkSlot(slotSearch(calendarOf(policy), atMs, options, policy), startMs, atMs);
}

export function checkSlot(search: SlotSearch, start: number, at: number): Verdict {
  const cause = causeAgainst(search, start, at);
  return verdictOf(cause === null ? [] : [unavailable(search, cause, start, at)], [
    'callback.within-hours',
    'interpretation.callback-slot',
  ]);
}

function unavailable(search: SlotSearch, cause: SlotCause, start: number, at: number): Reason {
  const next = slotFrom(search, at);
  return {
    code: 'slot-not-available',
    clause: cause === 'closed' || cause === 'past' ? 'callback.within-hours' : 'interpretation.callback-slot',
    severity: 'refuse',
    details: { cause, start: formatInstant(start) },
    remedy: { kind: 'choose-slot', ...(next < 0 ? {} : { at: formatInstant(next) }) },
  };
}

function causeAgainst(search: SlotSearch, start: number, at: number): SlotCause | null {
  if (start < at) return 'past';
  const grid = gridCause(search, start);
  if (grid !== null) return grid;
  if (search.noticeOver < 0 || start < search.noticeOver) return 'notice';
  if (!isWithinHorizon(search, start)) return 'horizon';
  if (start < search.notBefore || !isPreferred(search, start)) return 'not-preferred';
  return isFull(search, start) ? 'full' : null;
}

/** Windows may overlap (a night shift and the next morning): one that has the slot on its grid is enough. */
function gridCause(search: SlotSearch, start: number): 'closed' | 'off-grid' | null {
  const { windows } = tableAt(search.calendar, start);
  const { starts, ends } = windows;
  let cause: 'closed' | 'off-grid' = 'closed';
  for (let at = firstEndingAfter(windows, start); at < starts.length; at++) {
    const begin = starts[at] as number;
    if (begin > start) break;
    if (start + search.length > (ends[at] as number)) continue;
    if ((start - begin) % search.step === 0) return null;
    cause = 'off-grid';
  }
  return cause;
}
