import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { compareHours } from '../oracles/agreement.ts';

// Temporal's polyfill is slow: `npm run test:oracles` asks for every year, the daily suite for every fourth.
const step = process.env['ORACLES'] === 'full' ? 1 : 4;
const years = Array.from({ length: Math.ceil(101 / step) }, (_, index) => 2000 + step * index);

test(`every opening and closing of ${years.length} years from 2000 to 2100 is that of Temporal, on this host too`, () => {
  const { openings, wrong } = compareHours(
    ({ year, month, day }, hour, minute) =>
      Temporal.ZonedDateTime.from({ timeZone: 'Europe/Rome', year, month, day, hour, minute })
        .epochMilliseconds,
    years,
  );
  expect(wrong).toEqual([]);
  expect(openings).toBeGreaterThan(250 * years.length);
}, 60_000);
