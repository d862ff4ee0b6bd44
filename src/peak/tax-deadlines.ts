import { contabilitaInCloud } from '../policy/contabilita-in-cloud.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { TaxDeadline } from '../policy/tax-deadline.ts';
import { type CivilDate, readCivilDate, yearOfDay } from '../time/civil-date.ts';
import { deadlinesOfYear, deadlineTableOf } from './deadline-table.ts';

export { extensionsLastChecked } from './data/extensions.ts';

/**
 * The Italian tax and accounting deadlines whose last day, after every shift, lies between two civil days, both
 * included: of all tiers, ordered by date, then id. Empty when `to` is before `from`.
 *
 * A term that ends on a Saturday, a Sunday or a public holiday ends on the first working day after; one from 1 to 20
 * August on the 20th. Rules are computed from 2018 on, and a deadline is absent before the first year of its rule.
 * One-off extensions are known as of `extensionsLastChecked`; `peak.extensions` of the policy adds to them. The
 * entries are frozen.
 *
 * Source: `interpretation.peak-window`; the legal basis and the shifts stand in each entry.
 *
 * @throws RangeError for a date outside 1970–2100, TypeError for a value of another type.
 * @example A term that ends on Monday 2 November, because 31 October is a Saturday
 * ```ts
 * import { taxDeadlines } from 'phone-support-policy';
 * taxDeadlines('2026-11-02', '2026-11-02').map((deadline) => deadline.id);
 * // => ['770', 'cpb-adhesion', 'cu-exempt', 'iva-tr-q3', 'redditi-irap-filing']
 * ```
 */
export function taxDeadlines(
  from: CivilDate,
  to: CivilDate,
  policy: SupportPolicy = contabilitaInCloud,
): TaxDeadline[] {
  const first = readCivilDate(from, 'from');
  const last = readCivilDate(to, 'to');
  const table = deadlineTableOf(policy);
  const found: TaxDeadline[] = [];
  for (let year = yearOfDay(first); year <= yearOfDay(last); year++) {
    for (const { day, deadline } of deadlinesOfYear(table, year)) {
      if (day >= first && day <= last) found.push(deadline);
    }
  }
  return found;
}
