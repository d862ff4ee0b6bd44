import { assertPolicy } from '../policy/brand.ts';
import type { Extension, SupportPolicy } from '../policy/document.ts';
import { yearOfDay } from '../time/civil-date.ts';
import { extendedDeadline, extensionsOf, replaces } from './extended-deadlines.ts';
import { byDayThenId, type DatedDeadline, recurringDeadlines } from './recurring-deadlines.ts';

/** The deadlines of a policy by the year of their date, computed when first asked for. */
export type DeadlineTable = {
  readonly extensions: readonly Extension[];
  readonly extended: readonly DatedDeadline[];
  readonly years: Map<number, readonly DatedDeadline[]>;
};

const tables = /* @__PURE__ */ new WeakMap<SupportPolicy, DeadlineTable>();

/** @throws TypeError when `policy` is not one. */
export function deadlineTableOf(policy: SupportPolicy): DeadlineTable {
  const known = tables.get(policy);
  if (known !== undefined) return known;
  assertPolicy(policy);
  const extensions = extensionsOf(policy);
  const table: DeadlineTable = {
    extensions,
    extended: extensions.map(extendedDeadline),
    years: new Map(),
  };
  tables.set(policy, table);
  return table;
}

/** The deadlines whose date lies in a year, by date, then id. */
export function deadlinesOfYear(table: DeadlineTable, year: number): readonly DatedDeadline[] {
  let rows = table.years.get(year);
  if (rows === undefined) {
    // No recurring deadline is shifted over the end of a year: the last, of 27 December, ends by the 29th.
    const { extensions } = table;
    rows = [
      ...recurringDeadlines(year).filter(
        ({ deadline }) => !extensions.some((extension) => replaces(extension, deadline)),
      ),
      ...table.extended.filter(({ day }) => yearOfDay(day) === year),
    ].sort(byDayThenId);
    table.years.set(year, rows);
  }
  return rows;
}
