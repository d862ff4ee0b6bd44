import { calendarOf, instantOnDay } from './calendar/calendar.ts';
import { eachOpen } from './calendar/openings.ts';
import { slotFrom, slotSearch } from './callback/slot-search.ts';
import type { LintedDays } from './lint-span.ts';
import { peakAtDay } from './peak/peak-periods.ts';
import type { SupportPolicy } from './policy/document.ts';
import type { PolicyConsequence } from './policy/policy-difference.ts';
import { type DayNumber, formatCivilDate, MS_PER_DAY } from './time/civil-date.ts';
import { EARLIEST, formatInstant, LATEST } from './time/instant.ts';
import type { Interval } from './time/interval.ts';

/** What the step from one policy to the other does to a stretch of civil days, in the second one's zone. */
export function consequenceOf(
  a: SupportPolicy,
  b: SupportPolicy,
  { first, last }: LintedDays,
): PolicyConsequence {
  const calendar = calendarOf(b);
  const from = Math.max(instantOnDay(calendar, first, 0), EARLIEST);
  const to = Math.min(instantOnDay(calendar, last + 1, 0), LATEST - 1);
  const [openA, openB] = [openOf(a, from, to), openOf(b, from, to)];
  const [slotsA, slotsB] = [slotsOf(a, from, to), slotsOf(b, from, to)];
  const [peakA, peakB] = [peakDays(a, first, last), peakDays(b, first, last)];
  return {
    span: { from: formatCivilDate(first), to: formatCivilDate(last) },
    opened: without(openB, openA).map(asTexts),
    closed: without(openA, openB).map(asTexts),
    peakAdded: only(peakB, peakA).map(formatCivilDate),
    peakRemoved: only(peakA, peakB).map(formatCivilDate),
    slotsAdded: only(slotsB, slotsA).map(formatInstant),
    slotsRemoved: only(slotsA, slotsB).map(formatInstant),
  };
}

function asTexts({ start, end }: Interval): { start: string; end: string } {
  return { start: formatInstant(start), end: formatInstant(end) };
}

function openOf(policy: SupportPolicy, from: number, to: number): Interval[] {
  const found: Interval[] = [];
  eachOpen(calendarOf(policy), from, to, (start, end) => found.push({ start, end }));
  return found;
}

function peakDays(policy: SupportPolicy, first: DayNumber, last: DayNumber): Set<DayNumber> {
  const found = new Set<DayNumber>();
  for (let day = first; day <= last; day++) if (peakAtDay(policy, day) !== null) found.add(day);
  return found;
}

/** Every slot of the grid that starts in the span, as if each could be booked from its beginning on. */
function slotsOf(policy: SupportPolicy, from: number, to: number): Set<number> {
  const search = {
    ...slotSearch(calendarOf(policy), from, undefined, policy),
    noticeOver: from,
    horizonDays: Math.ceil((to - from) / MS_PER_DAY) + 1,
  };
  const found = new Set<number>();
  for (let start = slotFrom(search, from); start >= 0 && start < to; start = slotFrom(search, start + 1)) {
    found.add(start);
  }
  return found;
}

function only<T>(these: Set<T>, those: Set<T>): T[] {
  return [...these].filter((one) => !those.has(one));
}

/** The parts of ordered, disjoint stretches that lie in none of the others. */
function without(these: readonly Interval[], those: readonly Interval[]): Interval[] {
  const found: Interval[] = [];
  let at = 0;
  for (const { start, end } of these) {
    while (at < those.length && (those[at] as Interval).end <= start) at++;
    let from = start;
    for (let next = at; next < those.length; next++) {
      const other = those[next] as Interval;
      if (other.start >= end) break;
      if (other.start > from) found.push({ start: from, end: other.start });
      from = Math.max(from, other.end);
    }
    if (from < end) found.push({ start: from, end });
  }
  return found;
}
