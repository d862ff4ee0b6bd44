import { fixedDay } from '../calendar/public-holidays.ts';
import type { TaxDeadline } from '../policy/tax-deadline.ts';
import { type DayNumber, dayNumber, daysInMonth, LAST_YEAR } from '../time/civil-date.ts';
import { deadlineRules, FIRST_DEADLINE_YEAR } from './data/deadlines.ts';
import { nameOf, periodOf } from './deadline-period.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import { shiftTerm } from './shift.ts';

/** A deadline with the day of its `date`, so that nothing after has to read it. */
export type DatedDeadline = { readonly day: DayNumber; readonly deadline: TaxDeadline };

/** The order of `byDateThenId`, told by numbers. */
export function byDayThenId(a: DatedDeadline, b: DatedDeadline): number {
  return a.day - b.day || Number(a.deadline.id > b.deadline.id) - Number(a.deadline.id < b.deadline.id);
}

// A memo of what the law fixes for every policy alike.
const known = /* @__PURE__ */ new Map<number, readonly DatedDeadline[]>();

/** The recurring deadlines that fall due in a year, by date, then id; none outside the years of the table. */
export function recurringDeadlines(year: number): readonly DatedDeadline[] {
  if (year < FIRST_DEADLINE_YEAR || year > LAST_YEAR) return [];
  let found = known.get(year);
  if (found === undefined) {
    found = compute(year).sort(byDayThenId);
    known.set(year, found);
  }
  return found;
}

function compute(year: number): DatedDeadline[] {
  const found: DatedDeadline[] = [];
  const shifted = new Map<string, DayNumber>();
  for (const rule of deadlineRules) {
    if (year < (rule.firstYear ?? year) || year > (rule.lastYear ?? year)) continue;
    for (const [month, due] of dueDays(rule, year, shifted)) {
      const deadline = deadlineDue(rule, due, periodOf(rule.about, year, month));
      shifted.set(rule.id, deadline.day);
      found.push(deadline);
    }
  }
  return found;
}

/** The nominal days of a rule in a year, each with its month (of no meaning unless the rule is monthly). */
function dueDays(
  { due }: DeadlineRule,
  year: number,
  shifted: ReadonlyMap<string, DayNumber>,
): [number, DayNumber][] {
  if (due.every === 'month') {
    return Array.from({ length: 12 }, (_, index) => [index + 1, dayNumber(year, index + 1, due.day)]);
  }
  if ('dayOfYear' in due) return [[1, dayNumber(year, 1, due.dayOfYear)]];
  if ('lastOfMonth' in due)
    return [[1, dayNumber(year, due.lastOfMonth, daysInMonth(year, due.lastOfMonth))]];
  // No deadline falls on 29 February, and the one that another comes after stands before it in the table.
  if ('on' in due) return [[1, fixedDay(due.on, year) as DayNumber]];
  return [[1, (shifted.get(due.after) as DayNumber) + due.days]];
}

function deadlineDue(rule: DeadlineRule, nominal: DayNumber, period: string): DatedDeadline {
  const { due, date, day, shifts } = shiftTerm(nominal, rule.term ?? 'tax');
  const { id, tier, legalBasis } = rule;
  const name = nameOf(rule, period);
  return dated(day, {
    id,
    date,
    statutoryDate: due,
    tier,
    name,
    period,
    legalBasis,
    shifts,
    extension: null,
  });
}

/** Frozen, because every caller is given the same object. */
export function dated(day: DayNumber, deadline: TaxDeadline): DatedDeadline {
  for (const shift of deadline.shifts) Object.freeze(shift);
  Object.freeze(deadline.shifts);
  Object.freeze(deadline.name);
  Object.freeze(deadline.extension);
  return { day, deadline: Object.freeze(deadline) };
}
