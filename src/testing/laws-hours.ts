import type { SupportPolicy } from '../policy/document.ts';
import { formatCivilDate, MS_PER_DAY, monthDayOf } from '../time/civil-date.ts';
import { civilDayIn, startOfDayIn } from '../time/zone.ts';
import type { Answers } from './answers.ts';
import type { LawSketch } from './law-sketch.ts';

const SPAN = 9 * MS_PER_DAY;
const MINUTE = 60_000;

const iso = (at: Date | number): string => new Date(at).toISOString();
const intervals = (ms: number, policy: SupportPolicy, answers: Answers): { start: Date; end: Date }[] =>
  answers.openIntervals(ms, ms + SPAN, policy);

export const hoursLaws: readonly LawSketch[] = [
  {
    name: 'opening hours are in order, none is empty and no two touch',
    against(ms, policy, answers) {
      let last = -1;
      for (const { start, end } of intervals(ms, policy, answers)) {
        if (start.getTime() <= last || end <= start) return `${iso(start)} – ${iso(end)} after ${iso(last)}`;
        last = end.getTime();
      }
      return null;
    },
  },
  {
    name: 'the opening instant is open and the closing instant is not',
    against(ms, policy, answers) {
      for (const { start, end } of intervals(ms, policy, answers)) {
        if (!answers.isOpen(start, policy)) return `closed at ${iso(start)}`;
        if (!answers.isOpen(end.getTime() - 1, policy)) return `closed just before ${iso(end)}`;
        if (end.getTime() < ms + SPAN && answers.isOpen(end, policy)) return `open at ${iso(end)}`;
      }
      return null;
    },
  },
  {
    name: 'a moment is open exactly when it lies in the opening hours, and the status agrees',
    against(ms, policy, answers) {
      const lies = answers.openIntervals(ms, ms + 1, policy).length > 0;
      if (lies !== answers.isOpen(ms, policy)) return `isOpen is ${!lies}`;
      return answers.supportStatus(ms, policy).open === lies ? null : `supportStatus.open is ${!lies}`;
    },
  },
  {
    name: 'the next opening and closing are those of the opening hours',
    against(ms, policy, answers) {
      const listed = intervals(ms, policy, answers);
      const opening = listed.find(({ start }) => start.getTime() > ms)?.start;
      if (opening !== undefined) {
        const next = answers.nextOpening(ms + 1, policy);
        if (next?.getTime() !== opening.getTime())
          return `next opening ${next && iso(next)}, listed ${iso(opening)}`;
      }
      const closing = listed.find(({ end }) => end.getTime() < ms + SPAN)?.end;
      if (closing === undefined) return null;
      const next = answers.nextClosing(ms, policy);
      return next?.getTime() === closing.getTime()
        ? null
        : `next closing ${next && iso(next)}, listed ${iso(closing)}`;
    },
  },
  {
    name: 'support time is the length of the opening hours between, and backwards it is negative',
    against(ms, policy, answers) {
      const sum = intervals(ms, policy, answers).reduce(
        (total, { start, end }) => total + Number(end) - Number(start),
        0,
      );
      const between = answers.supportTimeBetween(ms, ms + SPAN, policy);
      if (Math.abs(between - sum / MINUTE) > 1e-6) return `${between} minutes, listed ${sum / MINUTE}`;
      const back = answers.supportTimeBetween(ms + SPAN, ms, policy);
      return back === -between || between === 0 ? null : `${back} backwards, ${between} forwards`;
    },
  },
  {
    name: 'adding support time undoes measuring it, forwards and backwards',
    against(ms, policy, answers) {
      for (const minutes of [1, 30, 95.5, 600, -1, -45, -600]) {
        const reached = answers.addSupportTime(ms, minutes, policy);
        if (reached === null) continue;
        const between = answers.supportTimeBetween(ms, reached, policy);
        if (Math.abs(between - minutes) > 1e-6)
          return `${minutes} minutes lead to ${iso(reached)}, ${between} away`;
      }
      return answers.addSupportTime(ms, 0, policy)?.getTime() === ms ? null : 'adding nothing moves';
    },
  },
  {
    name: 'nothing opens on a public holiday unless an override says so',
    against(ms, policy, answers) {
      const day = civilDayIn(policy.timeZone, ms);
      const [from, to] = [formatCivilDate(day), formatCivilDate(day + 120)];
      for (const { date } of answers.publicHolidays(from, to, policy)) {
        if (isOverridden(date, policy)) continue;
        const at = Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
        const [begin, end] = [startOfDayIn(policy.timeZone, at), startOfDayIn(policy.timeZone, at + 1)];
        const opens = answers
          .openIntervals(begin - 1, end, policy)
          .find(({ start }) => start.getTime() >= begin);
        if (opens !== undefined) return `opens on ${date} at ${iso(opens.start)}`;
      }
      return null;
    },
  },
  {
    name: 'the days of the calendar have the opening hours, cut at midnight, or a cause',
    against(ms, policy, answers) {
      const day = civilDayIn(policy.timeZone, ms);
      for (const { date, intervals: listed, cause } of answers.calendarDays(
        formatCivilDate(day),
        formatCivilDate(day + 6),
        policy,
      )) {
        const at = Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
        const hours = answers.openIntervals(
          startOfDayIn(policy.timeZone, at),
          startOfDayIn(policy.timeZone, at + 1),
          policy,
        );
        if (JSON.stringify(hours) !== JSON.stringify(listed)) return `${date} lists other hours`;
        if ((cause === null) !== listed.length > 0) return `${date} has the cause ${cause?.kind ?? 'none'}`;
      }
      return null;
    },
  },
];

function isOverridden(date: string, { overrides }: SupportPolicy): boolean {
  const yearly = monthDayOf(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);
  return overrides.some(({ on }) => {
    if (typeof on === 'string') return on === date;
    return 'yearly' in on ? on.yearly === yearly : on.from <= date && date <= on.to;
  });
}
