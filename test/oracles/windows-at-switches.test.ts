import { describe, expect, test } from 'vitest';
import { openIntervals } from '../../src/calendar/opening-hours.ts';
import { mergeIntervals } from '../../src/time/interval.ts';
import { deskWith, windowsOf } from './desk.ts';
import { isSkipped, temporalInstant, transitionsOf } from './transitions.ts';
import { MORE_ZONES, ODD_ZONES } from './zones.ts';

const DAY = 86_400_000;
const LAST = Date.UTC(2100, 11, 20);
const full = process.env['ORACLES'] === 'full';
const zones = full ? [...ODD_ZONES, ...MORE_ZONES] : ODD_ZONES;
const signs = [
  '00:00-06:00',
  '02:00-03:00',
  '02:15-02:45',
  '22:00-06:00',
  '00:30-01:30 01:30-02:30 23:00-24:00',
];

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The opening hours of some civil days by Temporal: a day that the zone skipped has none. */
function hoursBy(zone: string, sign: string, first: number, last: number): string[] {
  const found: { start: number; end: number }[] = [];
  for (let day = first; day <= last; day++) {
    if (isSkipped(zone, day)) continue;
    for (const { from, to } of windowsOf(sign)) {
      const end = minutesOf(to) > minutesOf(from) ? minutesOf(to) : minutesOf(to) + 1440;
      found.push({
        start: temporalInstant(zone, day * DAY + minutesOf(from) * 60_000),
        end: temporalInstant(zone, day * DAY + end * 60_000),
      });
    }
  }
  return mergeIntervals(found).map(({ start, end }) => `${iso(start)} – ${iso(end)}`);
}

const iso = (at: number | Date) => new Date(at).toISOString();

describe('opening hours at every switch of the clocks, as Temporal computes them', () => {
  test.each(zones)(
    '%s',
    (zone) => {
      const desks = signs.map((sign) => ({ sign, desk: deskWith({ daily: sign }, { timeZone: zone }) }));
      const switches = full ? transitionsOf(zone).filter(({ at }) => at > 5 * DAY && at < LAST) : [];
      for (const { at, before } of [...switches, ...(SPECIAL[zone] ?? []).map(switchOn)]) {
        const day = Math.floor((at + before) / DAY);
        for (const { sign, desk } of desks) {
          const theirs = hoursBy(zone, sign, day - 3, day + 3);
          // What touches the edges of the days asked for is left out on both sides.
          const [from, to] = [temporalInstant(zone, (day - 2) * DAY), temporalInstant(zone, (day + 2) * DAY)];
          const ours = openIntervals(from - 2 * DAY, to + 2 * DAY, desk).map(
            ({ start, end }) => `${iso(start)} – ${iso(end)}`,
          );
          const within = (line: string) => {
            const [start = '', end = ''] = line.split(' – ');
            return Date.parse(end) > from && Date.parse(start) < to;
          };
          expect([sign, ...ours.filter(within)]).toEqual([sign, ...theirs.filter(within)]);
        }
        const always = deskWith({ daily: '00:00-24:00' }, { timeZone: zone });
        const [from, to] = [temporalInstant(zone, (day - 2) * DAY), temporalInstant(zone, (day + 3) * DAY)];
        expect(openIntervals(from, to, always)).toEqual([{ start: new Date(from), end: new Date(to) }]);
      }
    },
    600_000,
  );
});

/** Switches that every run asks for, by the civil day on which they fall; `npm run test:oracles` asks for all. */
const SPECIAL: { readonly [zone: string]: readonly string[] } = {
  'Europe/Rome': ['2026-03-29', '2026-10-25'],
  'America/Santiago': ['2026-04-05', '2026-09-06'],
  'Asia/Beirut': ['2026-03-29', '2026-10-25'],
  'Australia/Lord_Howe': ['2026-04-05', '2026-10-04'],
  'Pacific/Apia': ['2011-12-30'],
  'Pacific/Kiritimati': ['1994-12-31'],
  'Africa/Cairo': ['2010-04-30', '2010-08-11', '2010-09-10', '2010-10-01'],
  'America/Sao_Paulo': ['2000-02-27', '2000-10-08'],
  'America/Recife': ['2000-10-08', '2000-10-15'],
  'Africa/Casablanca': ['2026-02-15', '2026-03-22'],
  'Asia/Gaza': ['2040-10-20', '2040-10-27'],
};

function switchOn(date: string): { at: number; before: number } {
  return { at: Date.parse(date), before: 0 };
}
