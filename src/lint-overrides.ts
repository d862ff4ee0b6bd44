import { dayHoursTable } from './calendar/day-hours.ts';
import type { LintedDays } from './lint-span.ts';
import type { DateOverride, SupportPolicy } from './policy/document.ts';
import type { PolicyLint } from './policy/policy-lint.ts';
import { type CivilDate, type DayNumber, dayNumber, monthDayOf, parseCivilDate } from './time/civil-date.ts';
import type { MinuteWindow } from './time/civil-time.ts';

/**
 * Overrides that never take effect: another one wins on each of their days, the policy is not in force then, or the
 * hours would be the same without them.
 */
export function lintOverrides(policy: SupportPolicy, days: LintedDays): PolicyLint[] {
  if (policy.overrides.length === 0) return [];
  // The same precedence as everywhere, by giving each override its position for a name.
  const numbered = policy.overrides.map((override, index): DateOverride => {
    const name = String(index);
    return { ...override, name: { it: name, en: name } };
  });
  const all = dayHoursTable({ ...policy, overrides: numbered });
  const none = dayHoursTable({ ...policy, overrides: [] });
  const winners = new Map<string, 'wins' | 'effective'>();
  for (const day of touchedDays(policy, days)) {
    const { name, source, windows } = all.at(day);
    if (source !== 'override' || name === null || winners.get(name.it) === 'effective') continue;
    winners.set(name.it, sameWindows(windows, none.at(day).windows) ? 'wins' : 'effective');
  }
  return policy.overrides.flatMap((override, index): PolicyLint[] => {
    const winner = winners.get(String(index));
    if (winner === 'effective') return [];
    const cause: Cause =
      winner === 'wins' ? 'no-change' : isInForceOnce(policy, override) ? 'shadowed' : 'out-of-force';
    return [
      {
        code: 'override-without-effect',
        path: ['overrides', index],
        clause: 'interpretation.public-holidays',
        advice: ADVICE[cause],
      },
    ];
  });
}

type Cause = 'out-of-force' | 'shadowed' | 'no-change';

const ADVICE = {
  'out-of-force': {
    it: 'La policy non è in vigore in quei giorni. Toglierla o correggere le date.',
    en: 'The policy is not in force on those days. Remove it or correct the dates.',
  },
  shadowed: {
    it: 'In ogni suo giorno prevale un’altra voce dell’elenco. Togliere l’una o l’altra.',
    en: 'On each of its days another entry of the list prevails. Remove one or the other.',
  },
  'no-change': {
    it: 'Senza questa voce l’orario di quei giorni sarebbe lo stesso. Toglierla o correggere le date.',
    en: 'The hours of those days would be the same without this entry. Remove it or correct the dates.',
  },
} as const;

function bounds({ inForceFrom, inForceTo }: SupportPolicy): { first: DayNumber; last: DayNumber } {
  const read = (date: string | null): DayNumber | null => (date === null ? null : dayOf(date));
  return {
    first: read(inForceFrom) ?? dayNumber(1970, 1, 1),
    last: read(inForceTo) ?? dayNumber(2100, 12, 31),
  };
}

/** Of a date that `definePolicy` has read. */
function dayOf(date: CivilDate): DayNumber {
  return parseCivilDate(date) as DayNumber;
}

function isInForceOnce(policy: SupportPolicy, { on }: DateOverride): boolean {
  if (typeof on === 'object' && 'yearly' in on) return true;
  const { first, last } = bounds(policy);
  const [from, to] = typeof on === 'string' ? [on, on] : [on.from, on.to];
  return dayOf(from) <= last && dayOf(to) >= first;
}

/** Each day on which some override may prevail, once; yearly ones within the linted years. */
function touchedDays(policy: SupportPolicy, days: LintedDays): Set<DayNumber> {
  const { first, last } = bounds(policy);
  const touched = new Set<DayNumber>();
  const yearly = new Set<string>();
  let reached = first - 1;
  const ranges: { from: DayNumber; to: DayNumber }[] = [];
  for (const { on } of policy.overrides) {
    if (typeof on === 'object' && 'yearly' in on) yearly.add(on.yearly);
    else {
      const [from, to] = typeof on === 'string' ? [on, on] : [on.from, on.to];
      ranges.push({ from: dayOf(from), to: dayOf(to) });
    }
  }
  for (const { from, to } of ranges.sort((a, b) => a.from - b.from)) {
    for (let day = Math.max(from, reached + 1); day <= Math.min(to, last); day++) touched.add(day);
    reached = Math.max(reached, Math.min(to, last));
  }
  for (let day = days.first; day <= days.last; day++) if (yearly.has(monthDayOf(day))) touched.add(day);
  return touched;
}

function sameWindows(a: readonly MinuteWindow[], b: readonly MinuteWindow[]): boolean {
  return (
    a.length === b.length && a.every(({ from, to }, index) => from === b[index]?.from && to === b[index]?.to)
  );
}
