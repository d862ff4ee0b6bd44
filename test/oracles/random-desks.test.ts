import { describe, expect, test } from 'vitest';
import { nextClosing, nextOpening, openIntervals } from '../../src/calendar/opening-hours.ts';
import { addSupportTime, supportTimeBetween } from '../../src/calendar/support-time.ts';
import { callbackSlots } from '../../src/callback/slots.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { definePolicy } from '../../src/policy/define-policy.ts';
import type { SupportPolicyDocument, TimeWindow, Weekday } from '../../src/policy/document.ts';
import { type Interval, mergeIntervals } from '../../src/time/interval.ts';
import { seeded } from './random.ts';
import { isSkipped, temporalInstant } from './transitions.ts';
import { ODD_ZONES } from './zones.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const DESKS = process.env['ORACLES'] === 'full' ? 3000 : 60;
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ') as Weekday[];
const NAME = { it: 'Prova', en: 'Trial' };

type Random = { upTo: (limit: number) => number; one: <T>(list: readonly T[]) => T };

function randomBy(seed: number): Random {
  const next = seeded(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  return { upTo, one: (list) => list[upTo(list.length)] as (typeof list)[number] };
}

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** None to three windows of a day that do not touch, the last perhaps a night shift that ends before 05:00. */
function randomWindows({ upTo }: Random): TimeWindow[] {
  const cuts = Array.from({ length: 2 * upTo(4) }, () => 300 + 5 * upTo(226)).sort((a, b) => a - b);
  const windows: TimeWindow[] = [];
  for (let at = 0; at + 1 < cuts.length; at += 2) {
    const [from = 0, to = 0] = [cuts[at], cuts[at + 1]];
    if (from < to && cuts[at + 2] !== to) windows.push({ from: time(from), to: time(to) });
  }
  if (upTo(4) === 0) windows.push({ from: '23:50', to: time(5 * upTo(60)) });
  return windows;
}

function randomWeek(random: Random): SupportPolicyDocument['hours'][number]['week'] {
  return Object.fromEntries(WEEKDAYS.map((name) => [name, randomWindows(random)]));
}

function randomDesk(random: Random, first: number): SupportPolicyDocument {
  const someDay = () => first + random.upTo(20);
  const from = someDay();
  const once = dateOf(someDay());
  return {
    ...contabilitaInCloud,
    timeZone: random.one(ODD_ZONES),
    hours: [
      { from: null, week: randomWeek(random) },
      { from: dateOf(someDay()), week: randomWeek(random) },
    ],
    holidays: [{ kind: 'fixed', on: dateOf(someDay()).slice(5), name: NAME }],
    overrides: [
      {
        on: { from: dateOf(from), to: dateOf(from + random.upTo(4)) },
        hours: randomWindows(random),
        name: NAME,
      },
      { on: once, hours: randomWindows(random), name: NAME },
      { on: { yearly: dateOf(someDay()).slice(5) }, hours: randomWindows(random), name: NAME },
    ],
    callback: {
      ...contabilitaInCloud.callback,
      minutes: 5 + 5 * random.upTo(12),
      step: 5 + 5 * random.upTo(12),
      horizonDays: random.upTo(12),
    },
  };
}

/** The windows that begin on a day: a date before a range before a yearly date before a holiday before the week. */
function windowsOn(desk: SupportPolicyDocument, day: number): readonly TimeWindow[] {
  const date = dateOf(day);
  const overrides = desk.overrides.filter(({ on }) => {
    if (typeof on === 'string') return on === date;
    return 'yearly' in on ? on.yearly === date.slice(5) : on.from <= date && date <= on.to;
  });
  const rank = ({ on }: (typeof overrides)[number]) => (typeof on === 'string' ? 0 : 'yearly' in on ? 2 : 1);
  const [first] = overrides.sort((a, b) => rank(a) - rank(b));
  if (first !== undefined) return first.hours;
  if (
    desk.holidays !== 'IT' &&
    desk.holidays.some((rule) => rule.kind === 'fixed' && rule.on === date.slice(5))
  )
    return [];
  const week = desk.hours.filter((entry) => entry.from === null || entry.from <= date).at(-1)?.week;
  return week?.[WEEKDAYS[new Date(day * DAY).getUTCDay()] as Weekday] ?? [];
}

function windowsBetween(desk: SupportPolicyDocument, first: number, last: number): Interval[] {
  const found: Interval[] = [];
  for (let day = first; day <= last; day++) {
    if (isSkipped(desk.timeZone, day)) continue;
    for (const { from, to } of windowsOn(desk, day)) {
      const end = minutesOf(to) > minutesOf(from) ? minutesOf(to) : minutesOf(to) + 1440;
      const [start, stop] = [minutesOf(from), end].map((each) =>
        temporalInstant(desk.timeZone, day * DAY + each * MINUTE),
      );
      if (start !== undefined && stop !== undefined && start < stop) found.push({ start, end: stop });
    }
  }
  return found;
}

const clip = (list: readonly Interval[], from: number, to: number) =>
  list
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter(({ start, end }) => start < end);

describe('desks of any shape, with the wall times of Temporal and no tables', () => {
  test(`${DESKS} random desks around switches of the clocks and turns of the year`, () => {
    for (let seed = 1; seed <= DESKS; seed++) {
      const random = randomBy(seed);
      const year = 1971 + random.upTo(128);
      const first = Date.UTC(year, random.one([0, 2, 3, 8, 9, 11]), random.upTo(28)) / DAY;
      const document = randomDesk(random, first);
      const desk = definePolicy(document);
      const windows = windowsBetween(document, first - 2, first + 40);
      const open = mergeIntervals(windows);
      const from = first * DAY + random.upTo(DAY);
      const to = from + random.upTo(15 * DAY);
      const dates = ({ start, end }: Interval) => ({ start: new Date(start), end: new Date(end) });
      const say = `seed ${seed}, ${document.timeZone}`;

      expect(openIntervals(from, to, desk), say).toEqual(clip(open, from, to).map(dates));
      const sum = clip(open, from, to).reduce((total, { start, end }) => total + end - start, 0);
      expect(supportTimeBetween(from, to, desk), say).toBe(sum / MINUTE);
      expect(supportTimeBetween(to, from, desk), say).toBe(0 - sum / MINUTE);

      const end = sum === 0 ? from : (clip(open, from, to).at(-1)?.end ?? from);
      expect(addSupportTime(from, sum / MINUTE, desk)?.getTime(), say).toBe(end);
      const opens = open.find(({ start }) => start >= from);
      if (opens) expect(nextOpening(from, desk)?.getTime(), say).toBe(opens.start);
      const closes = open.find((each) => each.end > from);
      if (closes) expect(nextClosing(from, desk)?.getTime(), say).toBe(closes.end);

      const { minutes, step, horizonDays } = document.callback;
      const civil = (at: number) => {
        let day = Math.floor(at / DAY) + 1;
        while (temporalInstant(document.timeZone, day * DAY) > at) day--;
        return day;
      };
      const until = temporalInstant(document.timeZone, (civil(from) + horizonDays + 1) * DAY);
      const slots: number[] = [];
      for (const window of windows) {
        for (let at = window.start; at + minutes * MINUTE <= window.end; at += step * MINUTE) {
          if (at >= from && at < until) slots.push(at);
        }
      }
      expect(
        [...callbackSlots(from, {}, desk)].map((slot) => slot.start.getTime()),
        say,
      ).toEqual(slots);
    }
  }, 600_000);
});
