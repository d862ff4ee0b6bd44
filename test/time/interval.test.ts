import { expect, test } from 'vitest';
import { mergeIntervals } from '../../src/time/interval.ts';

const made = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));

test.each([
  ['apart: they stay', made([1, 2], [3, 4]), made([1, 2], [3, 4])],
  ['touching: they become one', made([1, 2], [2, 4]), made([1, 4])],
  ['overlapping: they become one', made([1, 3], [2, 4]), made([1, 4])],
  ['one inside the other: the larger stays', made([1, 9], [2, 4]), made([1, 9])],
  ['out of order: they are put in order', made([3, 4], [1, 2]), made([1, 2], [3, 4])],
  ['empty or turned round: they vanish', made([1, 1], [5, 4], [7, 8]), made([7, 8])],
  ['none', [], []],
])('intervals %s', (_, given, merged) => {
  const before = structuredClone(given);
  expect(mergeIntervals(given)).toEqual(merged);
  expect(given).toEqual(before);
});
