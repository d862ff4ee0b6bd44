import type { Extension, SupportPolicy } from '../policy/document.ts';
import { type CivilDate, type DayNumber, parseCivilDate } from '../time/civil-date.ts';
import { deadlineRules } from './data/deadlines.ts';
import { knownExtensions } from './data/extensions.ts';
import { type DatedDeadline, dated } from './recurring-deadlines.ts';
import { shiftTerm } from './shift.ts';

/**
 * The extensions of the built-in table and then of the policy, without those that a later one replaces: a policy can
 * so correct the table, or move again what the table has moved.
 */
export function extensionsOf(policy: SupportPolicy): Extension[] {
  let rows: Extension[] = [];
  for (const next of [...knownExtensions, ...policy.peak.extensions]) {
    rows = rows.filter((row) => !replaces(next, row));
    rows.push(next);
  }
  return rows;
}

/**
 * Whether an extension takes the place of another deadline: the one whose id it names, of the year of its statutory
 * date, or of the month when that deadline comes every month.
 */
export function replaces(
  extension: Extension,
  other: { readonly id: string; readonly statutoryDate: CivilDate },
): boolean {
  if (extension.replaces !== other.id) return false;
  const length = isMonthly(other.id) ? 'YYYY-MM'.length : 'YYYY'.length;
  return extension.statutoryDate.slice(0, length) === other.statutoryDate.slice(0, length);
}

function isMonthly(id: string): boolean {
  return deadlineRules.some((rule) => rule.id === id && rule.due.every === 'month');
}

// A memo by the frozen entry, so that the built-in ones are computed once for all policies.
const known = /* @__PURE__ */ new WeakMap<Extension, DatedDeadline>();

/** An extension as a deadline: its new date is shifted like any other. */
export function extendedDeadline(extension: Extension): DatedDeadline {
  let found = known.get(extension);
  if (found === undefined) {
    found = compute(extension);
    known.set(extension, found);
  }
  return found;
}

function compute(extension: Extension): DatedDeadline {
  const { id, statutoryDate, tier, period, basis, lastChecked } = extension;
  const { date, day, shifts } = shiftTerm(parseCivilDate(extension.date) as DayNumber, 'tax');
  const name = { ...extension.name };
  const source = { basis, lastChecked };
  return dated(day, {
    id,
    date,
    statutoryDate,
    tier,
    name,
    period,
    legalBasis: basis,
    shifts,
    extension: source,
  });
}
