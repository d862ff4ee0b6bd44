import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen, nextClosing, nextOpening, openIntervals } from '../../src/calendar/opening-hours.ts';
import { addSupportTime, supportTimeBetween } from '../../src/calendar/support-time.ts';
import { checkCallbackSlot } from '../../src/callback/check-slot.ts';
import { callbackSlots, nextCallbackSlot } from '../../src/callback/slots.ts';
import { supportStatus } from '../../src/status.ts';
import { arbitraryInstant as instant, arbitraryPolicy as policy } from './arbitrary-policy.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const setting = { seed: 20261122, numRuns: 100 };
const bookedOf = fc.array(fc.integer({ min: -60, max: 1440 }), { maxLength: 30 });

test('open intervals are in order, apart, not empty, inside the range, and exactly where the desk is open', () => {
  fc.assert(
    fc.property(policy, instant, fc.integer({ min: 0, max: 10 * DAY }), (p, from, length) => {
      const found = openIntervals(from, from + length, p);
      let before = from - 1;
      for (const { start, end } of found) {
        expect(start.getTime()).toBeGreaterThan(before);
        expect(end.getTime()).toBeGreaterThan(start.getTime());
        expect([isOpen(start, p), isOpen(end.getTime() - 1, p)]).toEqual([true, true]);
        if (end.getTime() < from + length) expect(isOpen(end, p)).toBe(false);
        if (start.getTime() > from) expect(isOpen(start.getTime() - 1, p)).toBe(false);
        before = end.getTime();
      }
      expect(before).toBeLessThanOrEqual(from + length);
      const sum = found.reduce((total, { start, end }) => total + (end.getTime() - start.getTime()), 0);
      expect(supportTimeBetween(from, from + length, p)).toBeCloseTo(sum / MINUTE, 6);
    }),
    setting,
  );
});

test('support time is the sum of its parts, grows with time, and turns its sign backwards', () => {
  fc.assert(
    fc.property(policy, instant, instant, instant, (p, x, y, z) => {
      const [a, b, c] = [x, y, z].sort((one, other) => one - other) as [number, number, number];
      const whole = supportTimeBetween(a, c, p);
      expect(supportTimeBetween(a, b, p) + supportTimeBetween(b, c, p)).toBeCloseTo(whole, 6);
      expect(supportTimeBetween(a, b, p)).toBeLessThanOrEqual(whole);
      expect(supportTimeBetween(c, a, p)).toBe(whole === 0 ? supportTimeBetween(c, a, p) : -whole);
      expect(whole).toBeLessThanOrEqual((c - a) / MINUTE);
    }),
    setting,
  );
});

test('adding support time and measuring it are inverse, and the sum is the earliest (backwards the latest) instant', () => {
  fc.assert(
    fc.property(policy, instant, fc.integer({ min: -3000, max: 3000 }), (p, at, minutes) => {
      const found = addSupportTime(at, minutes, p);
      if (found === null) return;
      const ms = found.getTime();
      expect(supportTimeBetween(at, ms, p)).toBeCloseTo(minutes, 6);
      if (minutes > 0) expect(supportTimeBetween(at, ms - 1, p)).toBeLessThan(minutes);
      if (minutes < 0) expect(supportTimeBetween(at, ms + 1, p)).toBeGreaterThan(minutes);
      if (minutes === 0) expect(ms).toBe(at);
    }),
    setting,
  );
});

test('the next opening and closing are the edges of the open intervals', () => {
  fc.assert(
    fc.property(policy, instant, (p, at) => {
      const opening = nextOpening(at, p)?.getTime() ?? Number.POSITIVE_INFINITY;
      const closing = nextClosing(at, p)?.getTime() ?? Number.POSITIVE_INFINITY;
      const found = openIntervals(at - 1, at + 10 * DAY, p).map(
        ({ start, end }) => [start.getTime(), end.getTime()] as const,
      );
      const edge = found.find(([start]) => start >= at)?.[0];
      expect(opening).toBe(edge ?? (opening > at + 9 * DAY ? opening : Number.NaN));
      const end = found.find(([, one]) => one > at)?.[1];
      if (end !== undefined && end < at + 10 * DAY) expect(closing).toBe(end);
      const status = supportStatus(at, p);
      expect(status.open).toBe(isOpen(at, p));
      if (status.open) expect(status.since.getTime()).toBeLessThanOrEqual(at);
    }),
    setting,
  );
});

test('a slot lies in the hours, after the request, within the horizon, and is as long as the policy says', () => {
  fc.assert(
    fc.property(policy, instant, bookedOf, (p, at, offsets) => {
      const booked = offsets.map((minutes) => at + minutes * MINUTE);
      let last = at - 1;
      let count = 0;
      for (const { start, end } of callbackSlots(at, { booked }, p)) {
        expect(start.getTime()).toBeGreaterThan(last);
        expect(end.getTime() - start.getTime()).toBe(p.callback.minutes * MINUTE);
        expect(supportTimeBetween(start, end, p)).toBe(p.callback.minutes);
        expect(supportTimeBetween(at, start, p)).toBeGreaterThanOrEqual(p.callback.noticeMinutes);
        expect(start.getTime() - at).toBeLessThan((p.callback.horizonDays + 3) * DAY);
        const inside = booked.filter((one) => one >= start.getTime() && one < end.getTime()).length;
        if (p.callback.capacity !== null) expect(inside).toBeLessThan(p.callback.capacity);
        if (count === 0) expect(nextCallbackSlot(at, { booked }, p)).toEqual({ start, end });
        last = start.getTime();
        if (++count === 40) break;
      }
      if (count === 0) expect(nextCallbackSlot(at, { booked }, p)).toBeNull();
    }),
    { ...setting, numRuns: 60 },
  );
});

test('the slots that are allowed one by one are exactly those that are yielded', () => {
  fc.assert(
    fc.property(policy, instant, bookedOf, (p, instantOfRequest, offsets) => {
      const at = Math.floor(instantOfRequest / MINUTE) * MINUTE;
      const options = {
        booked: offsets.map((minutes) => at + minutes * MINUTE),
        notBefore: at + 40 * MINUTE,
        preferred: [{ from: '20:00', to: '15:30' }],
      };
      const until = at + 2 * DAY;
      const yielded = new Set<number>();
      for (const { start } of callbackSlots(at, options, p)) {
        if (start.getTime() >= until) break;
        yielded.add(start.getTime());
      }
      // Every window begins on a quarter of an hour and every step is whole fives: no slot begins between.
      for (let ms = at - (at % (5 * MINUTE)); ms < until; ms += 5 * MINUTE) {
        if (checkCallbackSlot(ms, at, options, p).allowed !== yielded.delete(ms))
          expect.fail(new Date(ms).toISOString());
      }
      expect([...yielded]).toEqual([]);
    }),
    { ...setting, numRuns: 40 },
  );
});
