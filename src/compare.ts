import { changesBetween } from './compare-documents.ts';
import { consequenceOf } from './compare-span.ts';
import { readSpan } from './lint-span.ts';
import { assertPolicy } from './policy/brand.ts';
import type { SupportPolicy } from './policy/document.ts';
import type { PolicyDifference } from './policy/policy-difference.ts';
import type { CivilDate } from './time/civil-date.ts';

/**
 * What changes from one policy to another: each value that differs, with the clause it rests on, and, when a span of
 * civil days (both included, in the zone of `b`) is given, what that does: which support hours open and close, which
 * days become peak days or cease to be, which callback slots come and go (by the instants at which they start,
 * whatever is booked and whenever they may be booked). `explain` puts it into words. Plain JSON.
 *
 * Lists of plain values and the windows of a day are compared whole; other lists entry by entry, matched by what names
 * an entry (the date of an override, the id of an extension, …), not by position.
 *
 * Source: `interpretation.in-force`; the clause stands in each change.
 *
 * @throws TypeError or RangeError when an argument is no policy or the span cannot be read.
 * @example A Friday afternoon more
 * ```ts
 * import { contabilitaInCloud, definePolicy, diffPolicies } from 'phone-support-policy';
 * const { from, week } = contabilitaInCloud.hours[0] ?? { from: null, week: {} };
 * const friday = [{ from: '08:30', to: '17:30' }];
 * const longer = definePolicy({ ...contabilitaInCloud, hours: [{ from, week: { ...week, friday } }] });
 * const { changes, consequence } = diffPolicies(contabilitaInCloud, longer, { from: '2026-11-16', to: '2026-11-22' });
 * changes.map(({ clause }) => clause); // => ['hours.friday']
 * consequence?.opened; // => [{ start: '2026-11-20T11:00:00.000Z', end: '2026-11-20T16:30:00.000Z' }]
 * ```
 */
export function diffPolicies(
  a: SupportPolicy,
  b: SupportPolicy,
  span?: { from: CivilDate; to: CivilDate },
): PolicyDifference {
  assertPolicy(a);
  assertPolicy(b);
  const days = readSpan(span);
  return { changes: changesBetween(a, b), consequence: days === null ? null : consequenceOf(a, b, days) };
}
