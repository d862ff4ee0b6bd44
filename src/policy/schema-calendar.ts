import * as z from 'zod/mini';
import { parseCivilTime, readWindow } from '../time/civil-time.ts';
import { type Check, faults, orderFaults } from './schema-checks.ts';
import { civilDate, civilTime, integer, localised, monthDay, text } from './schema-leaves.ts';

const weekday = () => z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

type Window = { from: string; to: string };

/** The windows of one day: each begins before 24:00, none overlaps another; `to` not after `from` crosses midnight. */
const windows = (): z.ZodMiniArray<z.ZodMiniObject<{ from: z.ZodMiniString; to: z.ZodMiniString }>> =>
  z.array(z.strictObject({ from: civilTime(), to: civilTime() })).check(faults(windowFaults));

function windowFaults(list: Window[]): Check[] {
  const found: Check[] = [];
  const read = list.map((window, index) => ({ index, window: readWindow(window) }));
  for (const { index, window } of read) {
    if (window === null && parseCivilTime((list[index] as Window).from) !== null) {
      const message = 'must begin before 24:00: write "00:00" on the following day';
      found.push({ path: [index, 'from'], fault: 'range', message });
    }
  }
  const valid = read.flatMap(({ index, window }) => (window === null ? [] : [{ index, ...window }]));
  valid.sort((a, b) => a.from - b.from);
  valid.forEach((window, at) => {
    const next = valid[at + 1];
    if (next !== undefined && next.from < window.to) {
      found.push({
        path: [next.index],
        fault: 'overlap',
        message: `overlaps the window [${window.index}] of the same day`,
      });
    }
  });
  return found;
}

const holidayYears = () => ({
  name: localised(),
  firstYear: z.optional(integer(1800, 2200)),
  lastYear: z.optional(integer(1800, 2200)),
  legalBasis: z.optional(text()),
});

/** A public holiday of a policy's own list. */
export const holidayRule = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), on: monthDay(), ...holidayYears() }),
    z.strictObject({ kind: z.literal('easter'), days: integer(-80, 200), ...holidayYears() }),
    z.strictObject({
      kind: z.literal('nth-weekday'),
      month: integer(1, 12),
      weekday: weekday(),
      nth: integer(-1, 5).check(
        faults((value) =>
          value === 0 ? [{ fault: 'range', message: 'must be 1 to 5, or -1 for the last' }] : [],
        ),
      ),
      ...holidayYears(),
    }),
  ]);

/** Weekly hours from a day on. */
export const weeklyHours = () =>
  z.strictObject({
    from: z.nullable(civilDate()),
    week: z.strictObject({
      monday: z.optional(windows()),
      tuesday: z.optional(windows()),
      wednesday: z.optional(windows()),
      thursday: z.optional(windows()),
      friday: z.optional(windows()),
      saturday: z.optional(windows()),
      sunday: z.optional(windows()),
    }),
  });

/** A closure, a half-day or an extra opening. */
export const override = () =>
  z.strictObject({
    on: z.union([
      civilDate(),
      z
        .strictObject({ from: civilDate(), to: civilDate() })
        .check(faults(({ from, to }) => orderFaults(from, to))),
      z.strictObject({ yearly: monthDay() }),
    ]),
    hours: windows(),
    name: localised(),
  });
