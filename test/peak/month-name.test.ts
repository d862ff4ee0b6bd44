import { enGB } from 'date-fns/locale/en-GB';
import { it } from 'date-fns/locale/it';
import { expect, test } from 'vitest';
import { monthName } from '../../src/peak/month-name.ts';

test('the words for the months are those of the date-fns locales', () => {
  for (const index of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const) {
    expect(monthName(index + 1, 'it')).toBe(it.localize.month(index));
    expect(monthName(index + 1, 'en')).toBe(enGB.localize.month(index));
  }
});
