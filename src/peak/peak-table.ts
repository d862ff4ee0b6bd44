import { FIRST_TABLE, LAST_TABLE } from '../calendar/calendar.ts';
import { assertPolicy } from '../policy/brand.ts';
import type { SupportPolicy } from '../policy/document.ts';
import type { PeakPeriod } from '../policy/tax-deadline.ts';
import {
  type DayNumber,
  dayNumber,
  FIRST_YEAR,
  formatCivilDate,
  LAST_YEAR,
  parseCivilDate,
  yearOfDay,
} from '../time/civil-date.ts';
import { peakName } from './peak-name.ts';
import { type PeakWindow, peakWindows } from './peak-windows.ts';

/** A peak period with its days as numbers. */
type DatedPeriod = { readonly from: DayNumber; readonly to: DayNumber; readonly period: PeakPeriod };

/** The peak periods that touch a year, in order, and for each of its days the number of its period, from 1; 0: none. */
export type PeakYear = {
  readonly first: DayNumber;
  readonly periods: readonly DatedPeriod[];
  readonly index: Uint16Array;
};

const tables = /* @__PURE__ */ new WeakMap<SupportPolicy, (PeakYear | undefined)[]>();

/** @throws TypeError when `policy` is not one. */
export function peakTableOf(policy: SupportPolicy): (PeakYear | undefined)[] {
  const known = tables.get(policy);
  if (known !== undefined) return known;
  assertPolicy(policy);
  const table: (PeakYear | undefined)[] = [];
  tables.set(policy, table);
  return table;
}

/** `year` lies between the first and the last that a civil day of an instant can lie in. */
export function peakYear(policy: SupportPolicy, table: (PeakYear | undefined)[], year: number): PeakYear {
  const known = table[year - FIRST_TABLE];
  if (known !== undefined) return known;
  const built = indexed(year, periodsTouching(policy, year));
  table[year - FIRST_TABLE] = built;
  shareLongPeriods(table, built);
  return built;
}

function indexed(year: number, periods: readonly DatedPeriod[]): PeakYear {
  const first = dayNumber(year, 1, 1);
  const index = new Uint16Array(dayNumber(year + 1, 1, 1) - first);
  periods.forEach(({ from, to }, at) => {
    index.fill(at + 1, Math.max(from - first, 0), Math.max(to - first + 1, 0));
  });
  return { first, periods, index };
}

/** A period of many years is built once: a year that lies wholly inside it has nothing else. */
function shareLongPeriods(table: (PeakYear | undefined)[], { periods }: PeakYear): void {
  for (const dated of periods) {
    const last = Math.min(yearOfDay(dated.to + 1) - 1, LAST_TABLE);
    for (let year = Math.max(yearOfDay(dated.from - 1) + 1, FIRST_TABLE); year <= last; year++) {
      table[year - FIRST_TABLE] ??= indexed(year, [dated]);
    }
  }
}

function periodsTouching(policy: SupportPolicy, year: number): DatedPeriod[] {
  const [begin, end] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1) - 1];
  for (let reach = 1; ; reach *= 2) {
    const [low, high] = [Math.max(year - reach, FIRST_TABLE), Math.min(year + reach, LAST_TABLE)];
    const groups = grouped(peakWindows(policy, low, high)).filter(
      ({ from, to }) => from <= end && to >= begin,
    );
    // A cause of one year reaches into the years beside it, no further: sixty working days, or a period of a year.
    const whole = groups.every(
      ({ from, to }) =>
        (low === FIRST_TABLE || low < yearOfDay(from - 1)) &&
        (high === LAST_TABLE || high > yearOfDay(to + 1)),
    );
    if (whole) return groups.map(periodOf);
  }
}

type Group = { from: DayNumber; to: DayNumber; windows: PeakWindow[] };

/** The windows in groups that overlap or touch, day by day: one that ends on a Friday touches one from Saturday. */
function grouped(windows: readonly PeakWindow[]): Group[] {
  const groups: Group[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = groups.at(-1);
    if (last !== undefined && window.from <= last.to + 1) {
      last.to = Math.max(last.to, window.to);
      last.windows.push(window);
    } else groups.push({ from: window.from, to: window.to, windows: [window] });
  }
  return groups;
}

function periodOf({ from, to, windows }: Group): DatedPeriod {
  // By date, then id, as the windows are: those of a later deadline begin and end no earlier.
  const deadlines = windows.flatMap((window) => ('deadline' in window ? [window.deadline] : []));
  const days = deadlines.map(({ date }) => parseCivilDate(date) as DayNumber);
  const period: PeakPeriod = {
    // No civil date lies outside the years of the library, though a yearly period may.
    from: formatCivilDate(Math.max(from, dayNumber(FIRST_YEAR, 1, 1))),
    to: formatCivilDate(Math.min(to, dayNumber(LAST_YEAR, 12, 31))),
    name: peakName(windows, days),
    deadlines,
  };
  Object.freeze(period.name);
  Object.freeze(period.deadlines);
  return { from, to, period: Object.freeze(period) };
}
