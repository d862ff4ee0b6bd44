import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../../src/calendar/calendar.ts';
import { closingFrom, eachOpen, isOpenAt, openingFrom } from '../../src/calendar/openings.ts';
import { contabilitaInCloud } from '../../src/policy/contabilita-in-cloud.ts';
import { seeded } from './random.ts';

const RULE = 'Mo-Th 08:30-17:30; Fr 08:30-12:00; PH off';
const full = process.env['ORACLES'] === 'full';
/** Asked one by one, which takes it 0.1 ms each; the rest of the 100,000 are looked up in its list of intervals. */
const DIRECT = full ? 100_000 : 1_000;

/** It has 4 October as a holiday in every year (a law of 2025 made it one from 2026 on) … */
const SAINT_FRANCIS = Array.from({ length: 26 }, (_, index) => `${2000 + index}-10-04`);
/** … 2 June a year before the law that gave it back, and not the one-off holiday of 2011. */
const FAULTS = [...SAINT_FRANCIS, '2000-06-02', '2011-03-17'];

type Answers = { intervals: [number, number][]; asked: [number, boolean, number | null][] };

const calendar = calendarOf(contabilitaInCloud);
const DAY = 86_400_000;
const faultDays = new Set(FAULTS.map((date) => Date.parse(date) / DAY));
/** In office hours the UTC day is the Roman one; at night both sides are closed. */
const isFault = (at: number) => faultDays.has(Math.floor(at / DAY));
const random = seeded(20_261_122);
const instants = Array.from({ length: 100_000 }, () =>
  Math.floor(Date.UTC(2000, 0, 1) + random() * (Date.UTC(2100, 11, 30) - Date.UTC(2000, 0, 1))),
);
let theirs: Answers;

beforeAll(() => {
  const script = fileURLToPath(new URL('./opening-hours-answers.mjs', import.meta.url));
  const question = { rule: RULE, from: 2000, to: 2100, instants: instants.slice(0, DIRECT) };
  const answer = execFileSync(process.execPath, [script], {
    env: { ...process.env, TZ: 'Europe/Rome' },
    input: JSON.stringify(question),
    maxBuffer: 1e9,
  });
  theirs = JSON.parse(answer.toString());
}, 600_000);

describe('opening_hours 3.15, rule “Mo-Th 08:30-17:30; Fr 08:30-12:00; PH off” in Italy', () => {
  test('has the same openings and closings from 2000 to 2100 but for its known faults', () => {
    const ours: string[] = [];
    eachOpen(calendar, Date.UTC(2000, 0, 1), Date.UTC(2101, 0, 1) - 1, (start, end) => {
      if (!isFault(start)) ours.push(`${start} ${end}`);
    });
    const others = theirs.intervals.filter(([start]) => !isFault(start));
    expect(ours).toEqual(others.map(([start, end]) => `${start} ${end}`));
    expect(ours.length).toBeGreaterThan(25_000);
  });

  test('agrees on 100,000 seeded random instants whether the desk is open', () => {
    const starts = theirs.intervals.map(([start]) => start);
    const wrong = instants.filter((at) => {
      const [, end = 0] = theirs.intervals[countUpTo(starts, at) - 1] ?? [];
      return at < end !== isOpenAt(calendar, at) && !isFault(at);
    });
    expect(wrong.map((at) => new Date(at).toISOString())).toEqual([]);
  });

  test('agrees, asked directly, on the state and on its next change', () => {
    const wrong = theirs.asked.filter(([at, open, change]) => {
      const next = isOpenAt(calendar, at) ? closingFrom(calendar, at) : openingFrom(calendar, at);
      if (isFault(at) || isFault(next) || isFault(change ?? 0)) return false;
      return open !== isOpenAt(calendar, at) || change !== next;
    });
    expect(wrong.map(([at]) => new Date(at).toISOString())).toEqual([]);
    expect(theirs.asked.length).toBe(DIRECT);
  });

  test('every listed fault still is one: the library and the law say otherwise', () => {
    const days = new Set(theirs.intervals.map(([start]) => Math.floor(start / DAY)));
    const disagreeing = FAULTS.filter((date) => {
      const midday = Date.parse(`${date}T09:00:00Z`);
      return days.has(Math.floor(midday / DAY)) !== isOpenAt(calendar, midday);
    });
    const isWeekend = (date: string) => [0, 6].includes(new Date(date).getUTCDay());
    expect(disagreeing).toEqual(FAULTS.filter((date) => !isWeekend(date)));
  });
});

function countUpTo(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
