import { calendarOf } from '../calendar/calendar.ts';
import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { CallbackSlot, SlotOptions } from '../policy/decision.ts';
import type { SupportPolicy } from '../policy/document.ts';
import { type InstantLike, readInstant } from '../time/instant.ts';
import { type SlotSearch, slotFrom, slotSearch } from './slot-search.ts';

/**
 * The first callback slot that a customer who writes at `at` can have: inside one declared window, on the grid that
 * starts at its opening, not before `at`, after the minimum notice, within the horizon and not full.
 *
 * `options`: `booked` starts of all customers, `notBefore`, `preferred` times of the day in the policy's zone.
 * `null`: none within the horizon. The call is *expected* in the slot, never promised (`interpretation.expected-window`).
 * Source: `callback.within-hours`, `interpretation.callback-slot`.
 *
 * @throws RangeError or TypeError when an instant or an option cannot be read, or a policy stands in its place.
 * @example A request of Friday at 11:40
 * ```ts
 * import { nextCallbackSlot } from 'phone-support-policy';
 * nextCallbackSlot('2026-11-20T11:40:00+01:00');
 * // => { start: new Date('2026-11-23T08:30:00+01:00'), end: new Date('2026-11-23T09:00:00+01:00') }
 * ```
 */
export function nextCallbackSlot(
  at: InstantLike,
  options?: SlotOptions,
  policy: SupportPolicy = contabilitaInCloud,
): CallbackSlot | null {
  const ms = readInstant(at, 'at');
  const search = slotSearch(calendarOf(policy), ms, options, policy);
  const start = slotFrom(search, ms);
  return start < 0 ? null : { start: new Date(start), end: new Date(start + search.length) };
}

/**
 * Every callback slot that a customer who writes at `at` can have, in order, computed one by one as they are asked
 * for; the same rules as `nextCallbackSlot`.
 *
 * Source: `callback.within-hours`, `interpretation.callback-slot`.
 *
 * @throws RangeError or TypeError at the call, not at the first slot, when an argument cannot be read.
 * @example How many slots a Friday morning has
 * ```ts
 * import { callbackSlots } from 'phone-support-policy';
 * const friday = '2026-11-21T00:00:00+01:00';
 * [...callbackSlots('2026-11-20T00:00:00+01:00')].filter((slot) => slot.end < new Date(friday)).length; // => 7
 * ```
 */
export function callbackSlots(
  at: InstantLike,
  options?: SlotOptions,
  policy: SupportPolicy = contabilitaInCloud,
): Generator<CallbackSlot, void, undefined> {
  const ms = readInstant(at, 'at');
  return slotsOf(slotSearch(calendarOf(policy), ms, options, policy), ms);
}

function* slotsOf(search: SlotSearch, at: number): Generator<CallbackSlot, void, undefined> {
  for (let start = slotFrom(search, at); start >= 0; start = slotFrom(search, start + 1)) {
    yield { start: new Date(start), end: new Date(start + search.length) };
  }
}
