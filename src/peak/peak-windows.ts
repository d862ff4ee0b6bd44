import { fixedDay } from '../calendar/public-holidays.ts';
import type { ManualPeak, SupportPolicy } from '../policy/document.ts';
import type { TaxDeadline } from '../policy/tax-deadline.ts';
import { type DayNumber, parseCivilDate } from '../time/civil-date.ts';
import { deadlinesOfYear, deadlineTableOf } from './deadline-table.ts';
import { addWorkingDays } from './working-days.ts';

/** The civil days, both included, that one cause makes peak days. */
export type PeakWindow = { readonly from: DayNumber; readonly to: DayNumber } & (
  | { readonly deadline: TaxDeadline }
  | { readonly manual: ManualPeak }
);

/** What the deadlines and the yearly manual periods that begin in these years cause, and every manual period of once. */
export function peakWindows(policy: SupportPolicy, firstYear: number, lastYear: number): PeakWindow[] {
  const windows: PeakWindow[] = [];
  for (const manual of policy.peak.manual) windows.push(...manualWindows(manual, firstYear, lastYear));
  const { tiers, ids, daysBefore, daysAfter } = policy.peak;
  if (tiers.length === 0 && ids.length === 0) return windows;
  const table = deadlineTableOf(policy);
  for (let year = firstYear; year <= lastYear; year++) {
    for (const { day, deadline } of deadlinesOfYear(table, year)) {
      if (!tiers.includes(deadline.tier) && !ids.includes(deadline.id)) continue;
      windows.push({ from: addWorkingDays(day, -daysBefore), to: addWorkingDays(day, daysAfter), deadline });
    }
  }
  return windows;
}

function manualWindows(manual: ManualPeak, firstYear: number, lastYear: number): PeakWindow[] {
  if (manual.from.length !== 'MM-DD'.length) {
    const [from, to] = [parseCivilDate(manual.from), parseCivilDate(manual.to)] as [DayNumber, DayNumber];
    return [{ from, to, manual }];
  }
  const windows: PeakWindow[] = [];
  const runsOn = manual.to < manual.from;
  for (let year = firstYear; year <= lastYear; year++) {
    // In a common year a period from 29 February begins on 1 March, and one to 29 February ends on the 28th.
    const from = fixedDay(manual.from, year) ?? (fixedDay('03-01', year) as DayNumber);
    const endYear = runsOn ? year + 1 : year;
    const to = fixedDay(manual.to, endYear) ?? (fixedDay('02-28', endYear) as DayNumber);
    if (from <= to) windows.push({ from, to, manual });
  }
  return windows;
}
