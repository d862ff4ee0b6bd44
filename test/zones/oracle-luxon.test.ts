import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { compareHours } from '../oracles/agreement.ts';

test('every opening and closing from 2000 to 2100 is that of luxon, on this host too', () => {
  const { openings, wrong } = compareHours(
    ({ year, month, day }, hour, minute) =>
      DateTime.fromObject({ year, month, day, hour, minute }, { zone: 'Europe/Rome' }).toMillis(),
    Array.from({ length: 101 }, (_, index) => 2000 + index),
  );
  expect(wrong).toEqual([]);
  expect(openings).toBeGreaterThan(25_000);
}, 60_000);
