import type {
  DateOverride,
  HolidayRule,
  LocalisedText,
  SupportPolicy,
  TimeWindow,
} from '../policy/document.ts';
import {
  type CivilDate,
  type DayNumber,
  monthDayOf,
  parseCivilDate,
  weekdayOf,
  yearOfDay,
} from '../time/civil-date.ts';
import { type MinuteWindow, readWindow } from '../time/civil-time.ts';
import { holidayRules, holidaysOfYear, WEEKDAYS } from './public-holidays.ts';

/** What decides the hours of one civil day: the windows that begin on it, and why they are these. */
type DayHours = {
  readonly windows: readonly MinuteWindow[];
  readonly source: 'week' | 'holiday' | 'override';
  /** Of the holiday or the override. */
  readonly name: LocalisedText | null;
};

export type DayHoursTable = {
  readonly at: (day: DayNumber) => DayHours;
  /** Whether any window can begin in the year; a cheap bound for searches, never wrong in saying no. */
  readonly mayOpenIn: (year: number) => boolean;
};

type Week = { readonly from: DayNumber; readonly days: readonly DayHours[]; readonly open: boolean };
type Range = { readonly from: DayNumber; readonly to: DayNumber; readonly hours: DayHours };

/**
 * The hours of any civil day of a policy. A window belongs to the day on which it begins, also when it crosses
 * midnight. Precedence: a once-dated override (a single day before a range) beats a yearly one; an override beats a
 * public holiday; a holiday beats the weekly hours; of equals the last listed counts.
 */
export function dayHoursTable(policy: SupportPolicy): DayHoursTable {
  const weeks = policy.hours.map(readWeek);
  const single = new Map<DayNumber, DayHours>();
  const yearly = new Map<string, DayHours>();
  const ranges: Range[] = [];
  for (const override of policy.overrides) file(override, single, ranges, yearly);
  ranges.reverse();
  const rules = holidayRules(policy.holidays);
  const holidayYears = new Map<number, Map<DayNumber, HolidayRule>>();

  const holidayOn = (day: DayNumber): HolidayRule | undefined => {
    const year = yearOfDay(day);
    let days = holidayYears.get(year);
    if (days === undefined) {
      days = holidaysOfYear(rules, year);
      holidayYears.set(year, days);
    }
    return days.get(day);
  };
  const overrideOn = (day: DayNumber): DayHours | undefined =>
    single.get(day) ??
    ranges.find((range) => range.from <= day && day <= range.to)?.hours ??
    (yearly.size === 0 ? undefined : yearly.get(monthDayOf(day)));

  const yearlyOpens = [...yearly.values()].some((hours) => hours.windows.length > 0);
  const opening = [...[...single].map(([day, hours]) => ({ from: day, to: day, hours })), ...ranges].filter(
    (range) => range.hours.windows.length > 0,
  );

  return {
    at(day) {
      const override = overrideOn(day);
      if (override !== undefined) return override;
      const holiday = holidayOn(day);
      if (holiday !== undefined) return { windows: [], source: 'holiday', name: holiday.name };
      return weekOn(weeks, day)?.days[weekdayOf(day)] ?? NO_HOURS;
    },
    mayOpenIn(year) {
      if (yearlyOpens) return true;
      const overlaps = (from: DayNumber, to: DayNumber): boolean =>
        yearOfDay(from) <= year && year <= yearOfDay(to);
      return (
        weeks.some((week, index) => week.open && overlaps(week.from, (weeks[index + 1]?.from ?? FAR) - 1)) ||
        opening.some((range) => overlaps(range.from, range.to))
      );
    },
  };
}

const NO_HOURS: DayHours = { windows: [], source: 'week', name: null };
/** Days before and after every year the library answers for, still dates that JavaScript can hold. */
const FAR = 1_000_000;

function weekOn(weeks: readonly Week[], day: DayNumber): Week | undefined {
  let index = weeks.length - 1;
  while (index >= 0 && (weeks[index] as Week).from > day) index--;
  return weeks[index];
}

/** Of a date that `definePolicy` has read. */
function dayOf(date: CivilDate): DayNumber {
  return parseCivilDate(date) as DayNumber;
}

function readWeek(entry: SupportPolicy['hours'][number]): Week {
  const days = WEEKDAYS.map((name): DayHours => {
    return { windows: readWindows(entry.week[name] ?? []), source: 'week', name: null };
  });
  const from = entry.from === null ? -FAR : dayOf(entry.from);
  return { from, days, open: days.some((day) => day.windows.length > 0) };
}

function readWindows(windows: readonly TimeWindow[]): MinuteWindow[] {
  return windows.map((window) => readWindow(window) as MinuteWindow).sort((a, b) => a.from - b.from);
}

function file(
  override: DateOverride,
  single: Map<DayNumber, DayHours>,
  ranges: Range[],
  yearly: Map<string, DayHours>,
): void {
  const hours: DayHours = { windows: readWindows(override.hours), source: 'override', name: override.name };
  const { on } = override;
  if (typeof on === 'string') single.set(dayOf(on), hours);
  else if ('yearly' in on) yearly.set(on.yearly, hours);
  else ranges.push({ from: dayOf(on.from), to: dayOf(on.to), hours });
}
