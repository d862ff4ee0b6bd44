import { describe, expect, test } from 'vitest';
import { zoneYear } from '../../src/time/zone.ts';
import { instantOf, offsetAt } from '../../src/time/zone-year.ts';
import { temporalInstant, transitionsOf } from './transitions.ts';
import { MORE_ZONES, ODD_ZONES } from './zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const full = process.env['ORACLES'] === 'full';
const zones = full ? [...ODD_ZONES, ...MORE_ZONES] : ODD_ZONES;
const yearOf = (ms: number) => new Date(ms).getUTCFullYear();
const iso = (ms: number) => new Date(ms).toISOString();

/** The changes of offset that the tables of all years hold. */
function ownTransitions(zone: string): { at: number; before: number; after: number }[] {
  const found = new Map<number, { at: number; before: number; after: number }>();
  for (let year = 1970; year <= 2100; year++) {
    const { starts, offsets } = zoneYear(zone, year);
    for (let index = 1; index < starts.length; index++) {
      const [at = 0, before = 0, after = 0] = [starts[index], offsets[index - 1], offsets[index]];
      if (at >= 0 && at < Date.UTC(2101, 0, 1)) found.set(at, { at, before, after });
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

describe('the clocks of a zone from 1970 to 2100, as Temporal has them', () => {
  test.each(zones)(
    '%s: every switch, and the wall times around it',
    (zone) => {
      const theirs = transitionsOf(zone);
      expect(ownTransitions(zone)).toEqual(theirs);
      const wrong: string[] = [];
      for (const [index, { at, before, after }] of theirs.entries()) {
        const table = zoneYear(zone, yearOf(at));
        if (offsetAt(table, at - 1) !== before || offsetAt(table, at) !== after) wrong.push(iso(at));
        if (!full && index % 12 !== 0) continue;
        const [low, high] = [Math.min(at + before, at + after), Math.max(at + before, at + after)];
        for (const wall of [low - 1, low, low + MINUTE, (low + high) / 2, high - 1, high, high + HOUR]) {
          const own = instantOf(zoneYear(zone, yearOf(wall)), wall);
          if (own !== temporalInstant(zone, wall)) wrong.push(`wall time ${iso(wall)}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    600_000,
  );
});
